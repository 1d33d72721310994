// SPDX-License-Identifier: Apache-2.0
#include "graph/spells.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>
#include <tuple>

namespace rawabit {

namespace {

int number_at(std::string_view day, std::size_t at, std::size_t length) {
  int number = 0;
  if (day.size() >= at + length) std::from_chars(day.data() + at, day.data() + at + length, number);
  return number;
}

// Days since 1970 of YYYY-MM-DD.
long day_number(std::string_view day) {
  const std::chrono::year_month_day date{std::chrono::year(number_at(day, 0, 4)), std::chrono::month(static_cast<unsigned>(number_at(day, 5, 2))),
                                         std::chrono::day(static_cast<unsigned>(number_at(day, 8, 2)))};
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace

std::vector<Spell> merge_spells(std::span<const DayPeriod> periods) {
  std::vector<DayPeriod> ordered(periods.begin(), periods.end());
  std::sort(ordered.begin(), ordered.end(),
            [](const DayPeriod& a, const DayPeriod& b) { return std::tie(a.first, a.last) < std::tie(b.first, b.last); });
  std::vector<Spell> spells;
  for (DayPeriod& period : ordered) {
    if (!spells.empty() && day_number(period.first) <= day_number(spells.back().last) + 1) {
      spells.back().last = std::max(spells.back().last, period.last);
      ++spells.back().mentions;
    } else {
      spells.push_back({.first = period.first, .last = std::max(period.first, period.last), .mentions = 1});
    }
  }
  return spells;
}

}  // namespace rawabit
