// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "extract/date/day_range.hpp"

namespace rawabit {

/// Hijri dates by ICU's Umm al-Qura calendar (islamic-umalqura), which news agencies of the Gulf follow. Months 1 to 12.
/// Years 1300 to 1500, which the calendar's tables cover; none outside. A 30th day of a month of 29 is the day after.
std::optional<Day> hijri_day(int year, int month, int day);
std::optional<DayRange> hijri_month(int year, int month);
std::optional<DayRange> hijri_year(int year);
/// The Hijri year that the day lies in.
int hijri_year_of(Day day);

constexpr int first_hijri_year = 1300;
constexpr int last_hijri_year = 1500;

}  // namespace rawabit
