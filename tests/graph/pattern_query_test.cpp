// SPDX-License-Identifier: Apache-2.0
#include "graph/pattern_query.hpp"

#include <gtest/gtest.h>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

// 'x', 'y', 'z' stand for variables, '?' for any actor, everything else for an id.
PatternTerm term(const std::string& word) {
  if (word == "?") return {};
  if (word.size() == 1) return {.actors = {}, .variable = static_cast<std::size_t>(word.front())};
  return {.actors = {{.kind = ActorTerm::Kind::code, .value = word}}, .variable = std::nullopt};
}

TriplePattern triple(const std::string& subject, const std::string& kind, const std::string& object) {
  TriplePattern made{.subject = term(subject), .relations = {}, .relation_variable = std::nullopt, .object = term(object)};
  if (kind.size() == 1) {
    if (kind != "?") made.relation_variable = 1000;
  } else {
    made.relations = find_relations(kind).value();
  }
  return made;
}

std::vector<Document> quarrel() {
  return {document("a", {"USA -supports-> ISR", "ISR -attacks-> SYR", "ISR -meets-with-> EGY", "person:lavrov@RUS -supports-> SYR"}, "2023-01-10"),
          document("b", {"USA -supports-> ISR", "ISR -attacks-> SYR", "USA -supports-> EGY?", "FRA -supports-> ISR!"}, "2023-06-10"),
          document("c", {"SYR -attacks-> ISR", "USA -attacks-> SYR!", "EGY -meets-with-> SYR"}, "2023-08-10")};
}

Lines ask(const Store& store, const std::vector<TriplePattern>& pattern, const TripleFilter& filter = {}, GraphLevel level = GraphLevel::actor,
          std::size_t limit = 0) {
  Lines lines;
  for (const PatternAnswer& answer : query_pattern(store, pattern, filter, level, limit)) {
    std::string line;
    for (const std::string& part : lines_of(answer)) line += (line.empty() ? "" : ", ") + part;
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST(PatternQuery, JoinsTriplesWhereTheyHaveAVariableInCommon) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("x", "supports", "y"), triple("y", "attacks", "z")}),
            (Lines{"USA -supports-> ISR 2, ISR -attacks-> SYR 2", "person:lavrov -supports-> SYR 1, SYR -attacks-> ISR 1"}));
}

TEST(PatternQuery, SymmetricRelationsLeadBothWaysAndStandAsAsked) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("x", "attacks", "y"), triple("y", "meets-with", "z")}),
            (Lines{"ISR -attacks-> SYR 2, SYR -meets-with-> EGY 1", "SYR -attacks-> ISR 1, ISR -meets-with-> EGY 1"}));
}

TEST(PatternQuery, NoTwoTriplesAreTheSameEdge) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("x", "meets-with", "y"), triple("z", "meets-with", "y")}),
            (Lines{"ISR -meets-with-> EGY 1, SYR -meets-with-> EGY 1", "SYR -meets-with-> EGY 1, ISR -meets-with-> EGY 1"}));
}

TEST(PatternQuery, RelationsCanBeVariables) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("x", "r", "y"), triple("y", "r", "x")}),
            (Lines{"ISR -attacks-> SYR 2, SYR -attacks-> ISR 1", "SYR -attacks-> ISR 1, ISR -attacks-> SYR 2"}));
}

TEST(PatternQuery, NamesBindEitherEnd) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("RUS", "supports", "y"), triple("y", "attacks", "z")}),
            (Lines{"person:lavrov -supports-> SYR 1, SYR -attacks-> ISR 1"}));
  EXPECT_EQ(ask(store, {triple("x", "supports", "y"), triple("y", "attacks", "SYR")}), (Lines{"USA -supports-> ISR 2, ISR -attacks-> SYR 2"}));
}

TEST(PatternQuery, StateLevelJoinsCodes) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  EXPECT_EQ(ask(store, {triple("RUS", "supports", "y"), triple("y", "attacks", "z")}, {}, GraphLevel::state),
            (Lines{"RUS -supports-> SYR 1, SYR -attacks-> ISR 1"}));
  EXPECT_EQ(ask(store, {triple("x", "attacks", "y"), triple("y", "meets-with", "z")}, {}, GraphLevel::state),
            (Lines{"ISR -attacks-> SYR 2, SYR -meets-with-> EGY 1", "SYR -attacks-> ISR 1, ISR -meets-with-> EGY 1"}));
}

TEST(PatternQuery, EveryEdgeMustHoldUnderTheFilter) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  const std::vector<TriplePattern> pattern = {triple("x", "supports", "y"), triple("y", "attacks", "z")};
  EXPECT_EQ(ask(store, pattern, {.min_documents = 2}), (Lines{"USA -supports-> ISR 2, ISR -attacks-> SYR 2"}));
  EXPECT_EQ(ask(store, pattern, {.since = "2023-02"}), (Lines{"USA -supports-> ISR 1, ISR -attacks-> SYR 1"}));
  EXPECT_EQ(ask(store, pattern, {.since = "2023-07"}), Lines{});
  EXPECT_EQ(ask(store, pattern, {.actors = {{.kind = ActorTerm::Kind::code, .value = "USA"}}}), Lines{});
  EXPECT_EQ(ask(store, {triple("x", "supports", "y"), triple("z", "attacks", "?")}, {.modalities = {Modality::negated}}),
            (Lines{"FRA -supports-> ISR 0, USA -attacks-> SYR 0"}));
  EXPECT_EQ(ask(store, pattern, {}, GraphLevel::actor, 1).size(), 1U);
}

TEST(PatternQuery, CopiesOfOneTextCountAsOneStory) {
  const GraphFolder folder;
  const std::vector<std::string> copied = {"EGY -supports-> ISR", "ISR -attacks-> SYR", "EGY -visits-> TUR", "TUR -aids-> QAT"};
  const Store store = folder.store_of({document("a", copied), document("b", copied),
                                       document("c", {"USA -supports-> FRA", "FRA -attacks-> MLI", "IRN -visits-> IRQ", "IRQ -aids-> YEM"}),
                                       document("d", {"CHN -aids-> PAK", "FRA -attacks-> MLI", "RUS -visits-> IND", "USA -supports-> FRA"})});
  const auto ask_by = [&](EdgeWeight weight) {
    return query_pattern(store, {triple("x", "supports", "y"), triple("y", "attacks", "z")}, {}, GraphLevel::actor, 0, weight);
  };
  for (const EdgeWeight weight : {EdgeWeight::mentions, EdgeWeight::documents}) {
    EXPECT_EQ(lines_of(ask_by(weight).at(0)), (Lines{"EGY -supports-> ISR 2", "ISR -attacks-> SYR 2"})) << to_string(weight);
  }
  const auto answers = ask_by(EdgeWeight::stories);
  EXPECT_EQ(lines_of(answers.at(0)), (Lines{"USA -supports-> FRA 2", "FRA -attacks-> MLI 2"}));
  EXPECT_EQ(answers.at(0).at(0).stories, 2U);
  EXPECT_EQ(answers.at(1).at(0).stories, 1U);
  EXPECT_EQ(answers.at(1).at(0).documents, 2U);
}

TEST(PatternQuery, FilterOfATripleFindsItsEvidence) {
  const GraphFolder folder;
  const Store store = folder.store_of(quarrel());
  const std::vector<TriplePattern> pattern = {triple("x", "attacks", "y"), triple("y", "meets-with", "z")};
  const auto answers = query_pattern(store, pattern, {}, GraphLevel::actor);
  ASSERT_FALSE(answers.empty());
  EXPECT_EQ(query_evidence(store, filter_of(pattern[0], {}), GraphLevel::actor, answers[0][0]).size(), 2U);
  const auto meetings = query_evidence(store, filter_of(pattern[1], {}), GraphLevel::actor, answers[0][1]);
  ASSERT_EQ(meetings.size(), 1U);
  EXPECT_EQ(meetings.front().text, "EGY -meets-with-> SYR");
}

}  // namespace rawabit::test
