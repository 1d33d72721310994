// SPDX-License-Identifier: Apache-2.0
#include "extract/date/day_range.hpp"

#include <gtest/gtest.h>

#include "extract/date/hijri.hpp"

namespace rawabit {
namespace {

std::string text(const DayRange& range) { return to_text(range.first) + " " + to_text(range.last); }

Day day(std::string_view date) { return parse_day(date).value(); }

TEST(DayRange, OnlyRealDaysAreParsed) {
  EXPECT_EQ(to_text(day("2024-02-29")), "2024-02-29");
  EXPECT_EQ(to_text(day("0000-01-01")), "0000-01-01");
  for (const char* wrong : {"", "2023-02-29", "2024-00-10", "2024-13-01", "2024-01-32", "2024-1-1", "2024/01/01", "+024-01-01", "2024-01-01 "}) {
    EXPECT_FALSE(parse_day(wrong)) << wrong;
  }
}

TEST(DayRange, AWeekRunsFromSaturdayToFriday) {
  EXPECT_EQ(text(containing(day("2024-02-28"), DateUnit::week)), "2024-02-24 2024-03-01");
  EXPECT_EQ(text(containing(day("2024-02-24"), DateUnit::week)), "2024-02-24 2024-03-01");
  EXPECT_EQ(text(containing(day("2024-02-23"), DateUnit::week)), "2024-02-17 2024-02-23");
}

TEST(DayRange, AShiftOfMonthsStaysInTheMonth) {
  EXPECT_EQ(to_text(shifted(day("2024-03-31"), DateUnit::month, -1)), "2024-02-29");
  EXPECT_EQ(to_text(shifted(day("2024-01-15"), DateUnit::month, -2)), "2023-11-15");
  EXPECT_EQ(to_text(shifted(day("2024-02-29"), DateUnit::year, -1)), "2023-02-28");
  EXPECT_EQ(to_text(shifted(day("2024-02-29"), DateUnit::week, 1)), "2024-03-07");
}

TEST(DayRange, PartsOfAYearAreMonthsAndPartsOfAMonthAreDays) {
  EXPECT_EQ(text(part_of(year_range(2023), 10, 12)), "2023-10-01 2023-12-31");
  EXPECT_EQ(text(part_of(year_range(2023), 1, 12)), "2023-01-01 2023-12-31");
  EXPECT_EQ(text(part_of(month_range(2024, 2), 1, 3)), "2024-02-01 2024-02-08");
  EXPECT_EQ(text(part_of(month_range(2024, 5), 10, 12)), "2024-05-24 2024-05-31");
  EXPECT_EQ(text(part_of({year_range(1990).first, year_range(1999).last}, 5, 8)), "1993-01-01 1996-12-31");
}

TEST(DayRange, HijriDaysFollowTheUmmAlQuraCalendar) {
  EXPECT_EQ(to_text(hijri_day(1436, 10, 25).value()), "2015-08-10");
  EXPECT_EQ(to_text(hijri_day(1445, 1, 1).value()), "2023-07-19");
  EXPECT_EQ(text(hijri_month(1444, 9).value()), "2023-03-23 2023-04-20");
  EXPECT_EQ(text(hijri_year(1445).value()), "2023-07-19 2024-07-06");
  EXPECT_EQ(hijri_year_of(day("2023-07-18")), 1444);
  EXPECT_EQ(hijri_year_of(day("2023-07-19")), 1445);
}

TEST(DayRange, HijriDatesOutsideTheTablesAreNone) {
  EXPECT_FALSE(hijri_day(1299, 1, 1));
  EXPECT_FALSE(hijri_day(1501, 1, 1));
  EXPECT_FALSE(hijri_day(1445, 13, 1));
  EXPECT_FALSE(hijri_day(1445, 1, 31));
  EXPECT_FALSE(hijri_month(1445, 0));
  EXPECT_FALSE(hijri_year(2024));
}

}  // namespace
}  // namespace rawabit
