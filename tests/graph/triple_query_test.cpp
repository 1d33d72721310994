// SPDX-License-Identifier: Apache-2.0
#include "graph/triple_query.hpp"

#include <gtest/gtest.h>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

std::vector<ActorTerm> code(const std::string& value) { return {{.kind = ActorTerm::Kind::code, .value = value}}; }
std::vector<ActorTerm> code_with_sectors(const std::string& value) { return {{.kind = ActorTerm::Kind::code, .value = value, .with_sectors = true}}; }
std::vector<ActorTerm> id(const std::string& value) { return {{.kind = ActorTerm::Kind::id, .value = value}}; }
std::vector<RelationId> relations_of(std::string_view text) { return find_relations(text).value(); }

std::vector<Document> sahel() {
  return {document("a",
                   {"MLI -cooperates-with-> RUS", "person:lavrov@RUS -visits-> MLI", "person:diop@MLI -cooperates-with-> person:lavrov@RUS",
                    "MLI -attacks-> MLI:REB", "person:lavrov@RUS -represents-> RUS"},
                   "2024-01-10", "one"),
          document("b", {"RUS -cooperates-with-> MLI?", "FRA -withdraws-from-> MLI", "MLI:CVL -protests-against->"}, "2024-02-20", "two"),
          document("c", {"FRA -attacks-> MLI!", "CHN -cooperates-with-> MLI?", "MLI:CVL -protests-against->"}, "2024-03-30", "two")};
}

Lines ask_triples(const Store& store, const TripleFilter& filter, GraphLevel level = GraphLevel::actor) {
  return lines_of(query_triples(store, filter, level));
}

}  // namespace

TEST(TripleQuery, EmptyPatternGivesAllEdgesMostMentionedFirst) {
  const GraphFolder folder;
  EXPECT_EQ(ask_triples(folder.store_of(sahel()), {}),
            (Lines{"MLI -cooperates-with-> RUS 2", "MLI:CVL -protests-against-> 2", "CHN -cooperates-with-> MLI 1", "FRA -withdraws-from-> MLI 1",
                   "MLI -attacks-> MLI:REB 1", "person:diop -cooperates-with-> person:lavrov 1", "person:lavrov -visits-> MLI 1",
                   "person:lavrov -represents-> RUS 1", "FRA -attacks-> MLI 0"}));
}

TEST(TripleQuery, StateLevelRollsActorsUpAndDropsEdgesWithinACode) {
  const GraphFolder folder;
  EXPECT_EQ(ask_triples(folder.store_of(sahel()), {}, GraphLevel::state),
            (Lines{"MLI -cooperates-with-> RUS 3", "MLI:CVL -protests-against-> 2", "CHN -cooperates-with-> MLI 1", "FRA -withdraws-from-> MLI 1",
                   "MLI -attacks-> MLI:REB 1", "RUS -visits-> MLI 1", "FRA -attacks-> MLI 0"}));
}

TEST(TripleQuery, SymmetricRelationsMatchBothDirectionsAndStandAsAsked) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  const auto kind = relations_of("cooperates-with");
  EXPECT_EQ(ask_triples(store, {.subject = code("MLI"), .relations = kind}),
            (Lines{"MLI -cooperates-with-> RUS 2", "MLI -cooperates-with-> CHN 1", "person:diop -cooperates-with-> person:lavrov 1"}));
  EXPECT_EQ(ask_triples(store, {.subject = code("RUS"), .relations = kind}),
            (Lines{"RUS -cooperates-with-> MLI 2", "person:lavrov -cooperates-with-> person:diop 1"}));
  EXPECT_EQ(ask_triples(store, {.relations = kind, .object = code("CHN")}), (Lines{"MLI -cooperates-with-> CHN 1"}));
  EXPECT_EQ(ask_triples(store, {.subject = code("RUS"), .relations = kind}, GraphLevel::state), (Lines{"RUS -cooperates-with-> MLI 3"}));
  EXPECT_EQ(ask_triples(store, {.subject = code("RUS"), .relations = kind, .object = code("CHN")}), Lines{});
}

TEST(TripleQuery, DirectedRelationsMatchOneDirection) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  EXPECT_EQ(ask_triples(store, {.subject = code("RUS"), .relations = relations_of("visits")}), (Lines{"person:lavrov -visits-> MLI 1"}));
  EXPECT_EQ(ask_triples(store, {.subject = code("MLI"), .relations = relations_of("visits")}), Lines{});
}

TEST(TripleQuery, CodesMatchAllActorsThatRollUpToThemAndSectorsOnRequest) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  EXPECT_EQ(ask_triples(store, {.subject = id("RUS")}), (Lines{"RUS -cooperates-with-> MLI 2"}));
  EXPECT_EQ(ask_triples(store, {.subject = id("person:lavrov"), .object = id("MLI")}), (Lines{"person:lavrov -visits-> MLI 1"}));
  EXPECT_EQ(ask_triples(store, {.object = code("MLI:REB")}), (Lines{"MLI -attacks-> MLI:REB 1"}));
  EXPECT_EQ(ask_triples(store, {.subject = code("MLI"), .relations = relations_of("MX")}), (Lines{"MLI -attacks-> MLI:REB 1"}));
  EXPECT_EQ(ask_triples(store, {.subject = code_with_sectors("MLI"), .relations = relations_of("MX")}),
            (Lines{"MLI:CVL -protests-against-> 2", "MLI -attacks-> MLI:REB 1"}));
}

TEST(TripleQuery, SpecificActorsCanBeAskedForAtStateLevel) {
  const GraphFolder folder;
  EXPECT_EQ(ask_triples(folder.store_of(sahel()), {.subject = id("person:lavrov")}, GraphLevel::state),
            (Lines{"RUS -visits-> MLI 1", "RUS -cooperates-with-> MLI 1"}));
}

TEST(TripleQuery, PersonCountsWithTheCodeOfEachArticle) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"person:bolton@USA -threatens-> IRN"}), document("b", {"person:bolton@USA:ELI -accuses-> IRN"}),
                                       document("c", {"person:bolton@USA:ELI -accuses-> IRN"})});
  EXPECT_EQ(ask_triples(store, {.subject = code("USA")}), (Lines{"person:bolton -threatens-> IRN 1"}));
  EXPECT_EQ(ask_triples(store, {}, GraphLevel::state), (Lines{"USA:ELI -accuses-> IRN 2", "USA -threatens-> IRN 1"}));
  EXPECT_EQ(query_triples(store, {}, GraphLevel::actor).front().subject.code, "USA:ELI");
}

TEST(TripleQuery, EveryConditionNarrowsTheEvidence) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  const auto cooperation = relations_of("cooperates-with");
  EXPECT_EQ(ask_triples(store, {.relations = cooperation, .modalities = {Modality::asserted}}),
            (Lines{"MLI -cooperates-with-> RUS 1", "person:diop -cooperates-with-> person:lavrov 1"}));
  EXPECT_EQ(ask_triples(store, {.modalities = {Modality::negated}}), (Lines{"FRA -attacks-> MLI 0"}));
  EXPECT_EQ(ask_triples(store, {.relations = cooperation, .sources = {"two"}}),
            (Lines{"CHN -cooperates-with-> MLI 1", "MLI -cooperates-with-> RUS 1"}));
  EXPECT_EQ(ask_triples(store, {.relations = cooperation, .min_documents = 2}), (Lines{"MLI -cooperates-with-> RUS 2"}));
  EXPECT_EQ(ask_triples(store, {.relations = cooperation, .min_confidence = 0.75}).size(), 3U);
  EXPECT_EQ(ask_triples(store, {.relations = cooperation, .min_confidence = 0.76}), Lines{});
  EXPECT_EQ(lines_of(query_triples(store, {}, GraphLevel::actor, 1)), (Lines{"MLI -cooperates-with-> RUS 2"}));
}

TEST(TripleQuery, DatesAreThoseOfEventsAndInclusive) {
  const GraphFolder folder;
  std::vector<Document> documents = {document("a", {"FRA -aids-> MLI"}, "2024-01-31"), document("b", {"FRA -aids-> NER"}, "2024-02-01"),
                                     document("c", {"FRA -aids-> TCD"}, "2024-03-05")};
  documents[1].triples.front().date_end = "2024-02-20";
  documents[2].triples.front().date.clear();
  const Store store = folder.store_of(documents);
  const Lines mali = {"FRA -aids-> MLI 1"};
  const Lines niger = {"FRA -aids-> NER 1"};
  EXPECT_EQ(ask_triples(store, {.since = "2024-01-31", .until = "2024-01-31"}), mali);
  EXPECT_EQ(ask_triples(store, {.until = "2024-01"}), mali);
  EXPECT_EQ(ask_triples(store, {.since = "2024-02"}), niger);
  EXPECT_EQ(ask_triples(store, {.since = "2024-02-10", .until = "2024-02-11"}), niger);
  EXPECT_EQ(ask_triples(store, {.since = "2024", .until = "2024"}).size(), 2U) << "an event without a date is in no range";
  EXPECT_EQ(ask_triples(store, {.since = "2024-02-21"}), Lines{});
}

TEST(TripleQuery, RowsCountWhatIsStatedApartFromDenials) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"FRA -aids-> MLI", "FRA -aids-> MLI?"}, "2024-01-01", "one"),
                                       document("b", {"FRA -aids-> MLI"}, "2024-01-03", "one"), document("c", {"FRA -aids-> MLI"}, "2024-01-02", ""),
                                       document("d", {"FRA -aids-> MLI!"}, "2024-09-09", "four")});
  const TripleRow row = query_triples(store, {}, GraphLevel::actor).front();
  EXPECT_EQ(row.mentions, 4U);
  EXPECT_EQ(row.asserted, 3U);
  EXPECT_EQ(row.intended, 1U);
  EXPECT_EQ(row.negated, 1U);
  EXPECT_EQ(row.documents, 3U);
  EXPECT_EQ(row.sources, 1U);
  EXPECT_EQ(row.first_date, "2024-01-01");
  EXPECT_EQ(row.last_date, "2024-01-03");
  EXPECT_EQ(row.subject.name, "FRA");
  EXPECT_EQ(row.subject.kind, ActorKind::country);
  const TripleRow denied = query_triples(store, {.modalities = {Modality::negated}}, GraphLevel::actor).front();
  EXPECT_EQ(denied.mentions, 0U);
  EXPECT_EQ(denied.documents, 1U);
  EXPECT_EQ(denied.first_date, "2024-09-09");
}

TEST(TripleQuery, EvidenceProvesARowWithItsOwnSpans) {
  const GraphFolder folder;
  const std::vector<Document> documents = sahel();
  const Store store = folder.store_of(documents);
  const TripleFilter filter{.subject = code("RUS"), .relations = relations_of("cooperates-with")};
  const TripleRow row = query_triples(store, filter, GraphLevel::state).front();
  const auto evidence = query_evidence(store, filter, GraphLevel::state, row);
  ASSERT_EQ(evidence.size(), 3U);
  EXPECT_EQ(evidence[0].doc, "a");
  EXPECT_EQ(evidence[0].source, "one");
  EXPECT_EQ(evidence[0].published, "2024-01-10");
  EXPECT_EQ(evidence[0].date, "2024-01-10");
  EXPECT_EQ(evidence[0].text, "MLI -cooperates-with-> RUS");
  EXPECT_EQ(evidence[0].context, "military");
  EXPECT_EQ(evidence[1].sentence, 2U);
  EXPECT_EQ(evidence[1].subject_id, "person:diop");
  EXPECT_EQ(evidence[1].object_id, "person:lavrov");
  EXPECT_EQ(evidence[2].modality, Modality::intended);
  for (const EvidenceRow& line : evidence) {
    const std::string& text = documents[line.doc == "a" ? 0 : 1].article.text;
    EXPECT_EQ(text.substr(line.subject.start, line.subject.size()), line.subject_surface);
    EXPECT_EQ(text.substr(line.object.start, line.object.size()), line.object_surface);
    EXPECT_EQ(text.substr(line.trigger.start, line.trigger.size()), line.trigger_text);
  }
  EXPECT_EQ(query_evidence(store, filter, GraphLevel::state, row, 2).size(), 2U);
}

TEST(TripleQuery, EvidenceOfARowIsLimitedByTheFilterAndTheRow) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  TripleFilter filter{.subject = code("RUS"), .relations = relations_of("cooperates-with")};
  const TripleRow row = query_triples(store, filter, GraphLevel::actor).front();
  EXPECT_EQ(query_evidence(store, filter, GraphLevel::actor, row).size(), 2U);
  EXPECT_EQ(query_evidence(store, {}, GraphLevel::actor, row).size(), 2U);
  filter.sources = {"two"};
  EXPECT_EQ(query_evidence(store, filter, GraphLevel::actor, row).size(), 1U);
}

TEST(TripleQuery, EvidenceOfEveryRowAddsUpToTheCounts) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) {
    for (const TripleFilter& filter : {TripleFilter{}, TripleFilter{.subject = code("MLI")}, TripleFilter{.object = code("RUS")}}) {
      for (const TripleRow& row : query_triples(store, filter, level)) {
        EXPECT_EQ(query_evidence(store, filter, level, row).size(), row.mentions + row.negated) << row.subject.id;
      }
    }
  }
}

TEST(TripleQuery, EvidenceWithoutObjectHasNoObject) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  const TripleFilter filter{.relations = relations_of("PROTEST")};
  const TripleRow row = query_triples(store, filter, GraphLevel::state).front();
  EXPECT_FALSE(row.object);
  const auto evidence = query_evidence(store, filter, GraphLevel::state, row);
  ASSERT_EQ(evidence.size(), 2U);
  EXPECT_TRUE(evidence[0].object.empty());
  EXPECT_EQ(evidence[0].object_id, "");
}

TEST(TripleQuery, StateIsNamedByTheActorThatIsTheCode) {
  const GraphFolder folder;
  Document made = document("a", {"person:diop@MLI -visits-> RUS", "MLI:REB -attacks-> RUS"});
  made.triples[0].object->name = "Rossiya";
  const Store store = folder.store_of({made});
  const auto rows = query_triples(store, {}, GraphLevel::state);
  ASSERT_EQ(rows.size(), 2U);
  const GraphActor mali{.id = "MLI", .code = "MLI", .name = "MLI", .name_en = "", .country = "MLI"};
  EXPECT_EQ(rows[0].subject, mali) << "known only through a person";
  EXPECT_EQ(rows[1].object->code, "RUS");
}

TEST(TripleQuery, QuotesInNamesAreOrdinaryCharacters) {
  const GraphFolder folder;
  const Store store = folder.store_of(sahel());
  EXPECT_EQ(ask_triples(store, {.subject = code("' OR 1 --"), .sources = {"'; DROP TABLE edges; --"}}), Lines{});
  EXPECT_EQ(store.stats().documents, 3U);
}

TEST(TripleQuery, OrdersByTheWeightThatIsAskedFor) {
  const GraphFolder folder;
  const Store store =
      folder.store_of({document("a", {"MLI -aids-> RUS", "MLI -aids-> RUS", "MLI -aids-> RUS"}, "2024-01-10", "one"),
                       document("b", {"FRA -attacks-> MLI"}, "2024-01-10", "one"), document("c", {"FRA -attacks-> MLI"}, "2024-01-11", "one"),
                       document("d", {"CHN -meets-with-> RUS"}, "2024-01-11", "one"),
                       document("e", {"CHN -meets-with-> RUS?", "UN -visits-> MLI"}, "2024-01-12", "two")});
  const auto first = [&](EdgeWeight weight) { return lines_of(query_triples(store, {}, GraphLevel::actor, 1, weight)).at(0); };
  EXPECT_EQ(first(EdgeWeight::mentions), "MLI -aids-> RUS 3");
  EXPECT_EQ(first(EdgeWeight::documents), "CHN -meets-with-> RUS 2");
  EXPECT_EQ(first(EdgeWeight::sources), "CHN -meets-with-> RUS 2");
  EXPECT_EQ(query_triples(store, {}, GraphLevel::actor, 1, EdgeWeight::stories).at(0).stories, 2U);
}

}  // namespace rawabit::test
