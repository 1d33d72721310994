// SPDX-License-Identifier: Apache-2.0
#include "export/calendar_day.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

TEST(CalendarDay, CountsFrom1970) {
  EXPECT_EQ(day_number("1970-01-01"), 0);
  EXPECT_EQ(day_number("1969-12-31"), -1);
  EXPECT_EQ(day_number("2024-03-01"), *day_number("2024-02-28") + 2);
}

TEST(CalendarDay, WhatIsNoDayIsNone) {
  for (const char* text :
       {"", "2024", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024/01/01", "2024-1-01x", "-024-01-01", "2024-01-01T"}) {
    EXPECT_EQ(day_number(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace rawabit
