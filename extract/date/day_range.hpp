// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "extract/lexicon/date_words.hpp"

namespace rawabit {

/// A day of the proleptic Gregorian calendar.
using Day = std::chrono::sys_days;

/// Days `first` to `last`, both inclusive.
struct DayRange {
  Day first;
  Day last;

  friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// None if the text is no valid YYYY-MM-DD.
std::optional<Day> parse_day(std::string_view text);
/// YYYY-MM-DD; `day` must lie in the years 0 to 9999.
std::string to_text(Day day);
/// Whether to_text() can write both ends.
bool is_writable(const DayRange& range);

int year_of(Day day);
std::optional<Day> day_of(int year, int month, int day);
DayRange month_range(int year, int month);
DayRange year_range(int year);
/// The day itself, or the calendar week, month or year that it lies in.
DayRange containing(Day day, DateUnit unit);
/// The day `count` units later (earlier if negative); the last day of the month where the month is too short.
Day shifted(Day day, DateUnit unit, int count);
/// Twelfths `first` to `last` (1 to 12) of the range: months of a year, else days, else years of several whole years.
DayRange part_of(const DayRange& whole, int first, int last);

}  // namespace rawabit
