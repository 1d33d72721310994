// SPDX-License-Identifier: Apache-2.0
#include "graph/document_triples.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "extract/record/error.hpp"
#include "graph/document_hash.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

TEST(DocumentTriples, OrderIsThatOfTheDocumentWithTheTitleFirst) {
  Document made = document("a", {"MLI -aids-> RUS", "RUS -aids-> MLI", "FRA -aids-> MLI"});
  made.triples[2].part = ArticlePart::title;
  for (Span* span : {&made.triples[2].trigger, &made.triples[2].subject.span, &made.triples[2].object->span}) *span = {0, 1};
  std::vector<std::string> expected;
  for (const StatedTriple& row : stated_triples(made.article, made.triples)) expected.push_back(row.triple->evidence);
  EXPECT_EQ(expected, (std::vector<std::string>{"FRA -aids-> MLI", "MLI -aids-> RUS", "RUS -aids-> MLI"}));
  std::reverse(made.triples.begin(), made.triples.end());
  std::vector<std::string> reversed;
  for (const StatedTriple& row : stated_triples(made.article, made.triples)) reversed.push_back(row.triple->evidence);
  EXPECT_EQ(reversed, expected);
}

TEST(DocumentTriples, MirroredSymmetricTriplesAreOne) {
  Document made = document("a", {"RUS -meets-with-> MLI"});
  Triple mirrored = made.triples.front();
  std::swap(mirrored.subject, *mirrored.object);
  made.triples.push_back(mirrored);
  const auto rows = stated_triples(made.article, made.triples);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].subject->id, "MLI");
  EXPECT_EQ(rows[0].subject_surface, "MLI");
}

TEST(DocumentTriples, TriplesThatDifferInOneFieldStayApart) {
  Document made = document("a", {"RUS -aids-> MLI"});
  const Triple first = made.triples.front();
  const auto with = [&](auto change) {
    Triple other = first;
    change(other);
    made.triples.push_back(other);
  };
  with([](Triple& t) { t.modality = Modality::negated; });
  with([](Triple& t) { t.date = "2020-01-01"; });
  with([](Triple& t) { t.date_end = "2024-12-31"; });
  with([](Triple& t) { t.context = "economic"; });
  with([](Triple& t) { t.office = "president"; });
  with([](Triple& t) { t.confidence = 0.5; });
  with([](Triple& t) { t.object.reset(); });
  with([](Triple& t) { t.subject.code = "RUS:ELI"; });
  EXPECT_EQ(stated_triples(made.article, made.triples).size(), 9U);
}

TEST(DocumentTriples, WrongSpanIsNamed) {
  Document made = document("a", {"RUS -aids-> MLI"});
  made.triples.front().trigger = {4, 99};
  try {
    stated_triples(made.article, made.triples);
    FAIL();
  } catch (const InputError& error) {
    EXPECT_STREQ(error.what(), "document 'a': trigger of a triple spans bytes 4 to 99, expected a span within the 16 bytes of the text");
  }
}

TEST(DocumentTriples, HashTellsWhereOneFieldEndsAndTheNextBegins) {
  Article first;
  first.id = "a";
  first.text = "bc";
  Article second;
  second.id = "ab";
  second.text = "c";
  EXPECT_NE(document_hash(first), document_hash(second));
  EXPECT_EQ(document_hash(first).size(), 16U);
}

}  // namespace rawabit::test
