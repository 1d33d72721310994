// SPDX-License-Identifier: Apache-2.0
#include "graph/period_diff.hpp"

#include <gtest/gtest.h>

namespace rawabit::test {

namespace {

TripleRow row(const std::string& subject, std::string_view kind, const std::string& object, std::uint64_t mentions, std::uint64_t documents = 1) {
  TripleRow made;
  made.subject.id = subject;
  made.relation = find_relation(kind).value();
  made.object = GraphActor{.id = object, .code = {}, .name = {}, .name_en = {}, .country = {}};
  made.mentions = mentions;
  made.negated = mentions == 0 ? 1 : 0;
  made.documents = documents;
  return made;
}

std::string shown(const std::vector<RelationChange>& changes) {
  std::string text;
  for (const RelationChange& change : changes) {
    text += change.row().subject.id + ">" + change.row().object->id + " " + std::to_string(change.count_before) + "-" +
            std::to_string(change.count_after) + " ";
  }
  return text;
}

}  // namespace

TEST(PeriodDiff, TellsNewFromGoneStrongerAndWeaker) {
  const PeriodDiff diff =
      compare_periods({row("A", "aids", "B", 2), row("A", "aids", "C", 3), row("A", "aids", "D", 8), row("A", "aids", "E", 5)},
                      {row("A", "aids", "C", 6), row("A", "aids", "D", 4), row("A", "aids", "E", 6), row("A", "aids", "F", 1)}, 30, 30, 0);
  EXPECT_EQ(shown(diff.appeared), "A>F 0-1 ");
  EXPECT_EQ(shown(diff.gone), "A>B 2-0 ");
  EXPECT_EQ(shown(diff.stronger), "A>C 3-6 ");
  EXPECT_EQ(shown(diff.weaker), "A>D 8-4 ");
}

TEST(PeriodDiff, ComparesMentionsADay) {
  const auto before = std::vector{row("A", "aids", "B", 5)};
  const auto after = std::vector{row("A", "aids", "B", 10)};
  EXPECT_EQ(shown(compare_periods(before, after, 30, 30, 0).stronger), "A>B 5-10 ");
  EXPECT_EQ(shown(compare_periods(before, after, 30, 60, 0).stronger), "");
  EXPECT_EQ(shown(compare_periods(before, after, 30, 300, 0).weaker), "A>B 5-10 ");
}

TEST(PeriodDiff, WantsTheLeastDocumentsInOneOfThePeriods) {
  const PeriodDiff diff = compare_periods({row("A", "aids", "B", 3, 1)}, {row("A", "aids", "B", 9, 3), row("A", "aids", "C", 1, 1)}, 30, 30, 2);
  EXPECT_EQ(shown(diff.stronger), "A>B 3-9 ");
  EXPECT_EQ(shown(diff.appeared), "");
}

TEST(PeriodDiff, CopiesAreNoChangeWhereStoriesCount) {
  TripleRow before = row("A", "aids", "B", 2, 2);
  TripleRow after = row("A", "aids", "B", 12, 12);
  before.stories = 2;
  after.stories = 3;
  EXPECT_EQ(shown(compare_periods({before}, {after}, 30, 30, 0).stronger), "A>B 2-12 ");
  EXPECT_EQ(shown(compare_periods({before}, {after}, 30, 30, 0, EdgeWeight::stories).stronger), "");
  after.stories = 5;
  EXPECT_EQ(shown(compare_periods({before}, {after}, 30, 30, 0, EdgeWeight::stories).stronger), "A>B 2-5 ");
  // Nobody knows the sources: the relation is there all the same.
  EXPECT_EQ(shown(compare_periods({}, {after}, 30, 30, 0, EdgeWeight::sources).appeared), "A>B 0-1 ");
}

TEST(PeriodDiff, DenialsDoNotHold) {
  const PeriodDiff diff = compare_periods({row("A", "aids", "B", 0)}, {row("A", "aids", "B", 2)}, 30, 30, 0);
  EXPECT_EQ(shown(diff.appeared), "A>B 0-2 ");
}

TEST(PeriodDiff, FindsPairsThatTurned) {
  const PeriodDiff diff = compare_periods({row("A", "cooperates-with", "B", 3), row("B", "accuses", "A", 1), row("C", "attacks", "D", 2)},
                                          {row("B", "attacks", "A", 2), row("D", "aids", "C", 4), row("A", "aids", "D", 1)}, 30, 30, 0);
  ASSERT_EQ(diff.to_conflict.size(), 1U);
  EXPECT_EQ(diff.to_conflict[0].first.id, "A");
  EXPECT_DOUBLE_EQ(diff.to_conflict[0].score_before, (3 * 6 - 2) / 4.0);
  EXPECT_DOUBLE_EQ(diff.to_conflict[0].score_after, -9);
  EXPECT_EQ(relation(diff.to_conflict[0].main_before).name, "cooperates-with");
  EXPECT_EQ(relation(diff.to_conflict[0].main_after).name, "attacks");
  ASSERT_EQ(diff.to_cooperation.size(), 1U);
  EXPECT_EQ(diff.to_cooperation[0].first.id, "C");
}

TEST(PeriodDiff, PairsThatTurnedNeedTheLeastDocumentsToo) {
  const auto before = std::vector{row("A", "cooperates-with", "B", 3, 1), row("C", "cooperates-with", "D", 3, 1)};
  const auto after = std::vector{row("A", "attacks", "B", 2, 2), row("C", "attacks", "D", 2, 1)};
  const PeriodDiff diff = compare_periods(before, after, 30, 30, 2);
  ASSERT_EQ(diff.to_conflict.size(), 1U);
  EXPECT_EQ(diff.to_conflict[0].first.id, "A");
}

}  // namespace rawabit::test
