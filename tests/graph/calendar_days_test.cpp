// SPDX-License-Identifier: Apache-2.0
#include "graph/calendar_days.hpp"

#include <gtest/gtest.h>

namespace rawabit::test {

TEST(CalendarDays, KnowsTheEndsOfMonthsAndYears) {
  EXPECT_EQ(day_text(*first_day_of("2024")), "2024-01-01");
  EXPECT_EQ(day_text(*last_day_of("2024")), "2024-12-31");
  EXPECT_EQ(day_text(*last_day_of("2024-02")), "2024-02-29");
  EXPECT_EQ(day_text(*last_day_of("2023-02")), "2023-02-28");
  for (const char* text : {"", "24", "2023-13", "2023-02-29", "2023/02", "abcd", "2023-1-01"}) EXPECT_FALSE(first_day_of(text)) << text;
}

TEST(CalendarDays, CountsDaysFrom1970) {
  EXPECT_EQ(day_of("1970-01-01")->time_since_epoch().count(), 0);
  EXPECT_EQ(day_of("1969-12-31")->time_since_epoch().count(), -1);
  EXPECT_EQ(*day_of("2024-03-01"), *day_of("2024-02-28") + std::chrono::days(2));
}

TEST(CalendarDays, WhatIsNoDayIsNone) {
  for (const char* text :
       {"", "2024", "2024-02", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024/01/01", "2024-1-01x", "-024-01-01", "2024-01-01T"}) {
    EXPECT_EQ(day_of(text), std::nullopt) << text;
  }
}

}  // namespace rawabit::test
