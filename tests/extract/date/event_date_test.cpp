// SPDX-License-Identifier: Apache-2.0
#include "extract/date/event_date.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace rawabit {
namespace {

constexpr bool opens = true;

DateMention date(std::uint32_t first, std::uint32_t last, bool opens_clause = false) {
  return {first, last, "2024-02-28", "2024-02-28", opens_clause};
}

TEST(EventDate, WithoutDatesInTheSentenceThereIsNone) {
  EXPECT_EQ(event_date({}, 0, 10, 3), nullptr);
  const std::vector<DateMention> dates = {date(2, 3), date(30, 31)};
  EXPECT_EQ(event_date(dates, 10, 20, 12), nullptr);
}

TEST(EventDate, TheDateAfterTheTriggerComesBeforeOneAtTheSameDistanceBeforeIt) {
  const std::vector<DateMention> dates = {date(2, 4), date(7, 9)};
  EXPECT_EQ(event_date(dates, 0, 20, 5), &dates[1]);
}

TEST(EventDate, OfTwoDatesAfterTheTriggerTheNearerCounts) {
  const std::vector<DateMention> dates = {date(8, 9), date(12, 13)};
  EXPECT_EQ(event_date(dates, 0, 20, 5), &dates[0]);
}

TEST(EventDate, ADateMoreThanTwentyFiveTokensAwayIsNotTheEvents) {
  const std::vector<DateMention> dates = {date(30, 31)};
  EXPECT_EQ(event_date(dates, 0, 60, 5), &dates[0]);
  EXPECT_EQ(event_date(dates, 0, 60, 4), nullptr);
  EXPECT_EQ(event_date(dates, 0, 60, 55), &dates[0]);
  EXPECT_EQ(event_date(dates, 0, 60, 56), nullptr);
}

TEST(EventDate, ADateThatOpensTheClauseBeatsOneThatOpensTheNext) {
  const std::vector<DateMention> dates = {date(1, 2, opens), date(8, 9, opens)};
  EXPECT_EQ(event_date(dates, 0, 20, 5), &dates[0]);
}

TEST(EventDate, ADateThatClosesTheClauseBeforeLeavesThePlaceToALaterOne) {
  const std::vector<DateMention> dates = {date(3, 5), date(9, 10)};
  EXPECT_EQ(event_date(dates, 0, 20, 5), &dates[1]);
}

TEST(EventDate, AForeignDateIsTakenWhereThereIsNoOther) {
  const std::vector<DateMention> before = {date(3, 5)};
  EXPECT_EQ(event_date(before, 0, 20, 9), &before[0]);
  const std::vector<DateMention> after = {date(12, 13, opens)};
  EXPECT_EQ(event_date(after, 0, 20, 9), &after[0]);
}

TEST(EventDate, ATriggerInsideADateHasThatDate) {
  const std::vector<DateMention> dates = {date(3, 7), date(8, 9)};
  EXPECT_EQ(event_date(dates, 0, 20, 4), &dates[0]);
}

}  // namespace
}  // namespace rawabit
