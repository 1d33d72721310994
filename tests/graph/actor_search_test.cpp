// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_search.hpp"

#include <gtest/gtest.h>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

// "code MLI" or "id person:lavrov"
Lines found(const Store& store, std::string_view text) {
  Lines lines;
  for (const ActorMatch& match : find_actors(store, text)) {
    lines.push_back((match.term.kind == ActorTerm::Kind::code ? "code " : "id ") + match.term.value);
  }
  return lines;
}

Store graph(const GraphFolder& folder) {
  Document made = document("a", {"MLI -aids-> RUS", "person:lavrov@RUS -visits-> MLI", "minister@RUS -visits-> MLI", "MLI:REB -attacks-> MLI"});
  made.triples[0].subject.name = "\u0645\u0627\u0644\u064A";
  made.triples[0].subject.name_en = "Mali";
  for (const std::size_t i : {1U, 2U}) {
    made.triples[i].subject.id = "person:lavrov";
    made.triples[i].subject.name = "\u0633\u064A\u0631\u062C\u064A \u0644\u0627\u0641\u0631\u0648\u0641";
    made.triples[i].subject.name_en = "Sergey Lavrov";
  }
  return folder.store_of({made});
}

}  // namespace

TEST(ActorSearch, FindsById) {
  const GraphFolder folder;
  EXPECT_EQ(found(graph(folder), "person:lavrov"), (Lines{"id person:lavrov"}));
}

TEST(ActorSearch, ActorThatIsItsOwnCodeStandsForAllThatRollUpToIt) {
  const GraphFolder folder;
  const Store store = graph(folder);
  EXPECT_EQ(found(store, "RUS"), (Lines{"code RUS"}));
  EXPECT_EQ(found(store, "Mali"), (Lines{"code MLI"}));
}

TEST(ActorSearch, FindsCodesInAnyCase) {
  const GraphFolder folder;
  const Store store = graph(folder);
  EXPECT_EQ(found(store, "rus"), (Lines{"code RUS"}));
  EXPECT_EQ(found(store, "mli:reb"), (Lines{"code MLI:REB"}));
}

TEST(ActorSearch, FindsNamesInBothLanguagesAndAnySpelling) {
  const GraphFolder folder;
  const Store store = graph(folder);
  EXPECT_EQ(found(store, "sergey lavrov"), (Lines{"id person:lavrov"}));
  EXPECT_EQ(found(store, "\u0633\u064A\u0631\u062C\u0649 \u0644\u0627\u0641\u0640\u0631\u0648\u0641"), (Lines{"id person:lavrov"}));
  EXPECT_EQ(find_actors(store, "Sergey Lavrov").front().kind, ActorMatchKind::name);
  EXPECT_EQ(find_actors(store, "Sergey Lavrov").front().mentions, 2U);
}

TEST(ActorSearch, FindsTheWordsOfTheArticles) {
  const GraphFolder folder;
  const Store store = graph(folder);
  EXPECT_EQ(found(store, "minister@RUS"), (Lines{"id person:lavrov"}));
  EXPECT_EQ(find_actors(store, "minister@RUS").front().kind, ActorMatchKind::alias);
}

TEST(ActorSearch, FindsNothingForUnknownOrEmptyNames) {
  const GraphFolder folder;
  const Store store = graph(folder);
  for (const char* text : {"", " ", "?", "Atlantis", "%"}) EXPECT_EQ(found(store, text), Lines{}) << text;
}

}  // namespace rawabit::test
