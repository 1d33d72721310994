// SPDX-License-Identifier: Apache-2.0
#include "extract/date/day_range.hpp"

#include <fmt/format.h>

namespace rawabit {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;
using std::chrono::years;

year_month_day calendar_date(int year, int month, int day) {
  return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::day{static_cast<unsigned>(day)};
}

// Days since the Saturday at or before the day.
int days_into_week(Day day) {
  constexpr int week = 7;
  return static_cast<int>((std::chrono::weekday{day}.c_encoding() + 1) % week);
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return day_of(*year, *month, *day);
}

std::string to_text(Day day) {
  const year_month_day date{day};
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

bool is_writable(const DayRange& range) {
  constexpr int latest_year = 9999;
  return year_of(range.first) >= 0 && year_of(range.last) <= latest_year;
}

int year_of(Day day) { return int{year_month_day{day}.year()}; }

std::optional<Day> day_of(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const year_month_day date = calendar_date(year, month, day);
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

DayRange month_range(int year, int month) {
  const year_month_day first = calendar_date(year, month, 1);
  return {Day{first}, Day{first.year() / first.month() / std::chrono::last}};
}

DayRange year_range(int year) { return {Day{calendar_date(year, 1, 1)}, Day{calendar_date(year, 12, 31)}}; }

DayRange containing(Day day, DateUnit unit) {
  const year_month_day date{day};
  switch (unit) {
    case DateUnit::day:
      break;
    case DateUnit::week: {
      const Day first = day - days{days_into_week(day)};
      return {first, first + days{6}};
    }
    case DateUnit::month:
      return month_range(int{date.year()}, static_cast<int>(unsigned{date.month()}));
    case DateUnit::year:
      return year_range(int{date.year()});
  }
  return {day, day};
}

Day shifted(Day day, DateUnit unit, int count) {
  const year_month_day date{day};
  year_month_day moved = date;
  switch (unit) {
    case DateUnit::day:
      return day + days{count};
    case DateUnit::week:
      return day + days{7 * count};
    case DateUnit::month:
      moved = date + months{count};
      break;
    case DateUnit::year:
      moved = date + years{count};
      break;
  }
  return moved.ok() ? Day{moved} : Day{moved.year() / moved.month() / std::chrono::last};
}

DayRange part_of(const DayRange& whole, int first, int last) {
  constexpr int parts = 12;
  const auto begin_of = [first](int units) { return (first - 1) * units / parts; };
  const auto end_of = [last](int units) { return (last * units + parts - 1) / parts; };
  const int first_year = year_of(whole.first);
  const int whole_years = year_of(whole.last) - first_year + 1;
  if (whole == DayRange{year_range(first_year).first, year_range(year_of(whole.last)).last}) {
    if (whole_years == 1) return {month_range(first_year, first).first, month_range(first_year, last).last};
    return {year_range(first_year + begin_of(whole_years)).first, year_range(first_year + end_of(whole_years) - 1).last};
  }
  const int count = static_cast<int>((whole.last - whole.first).count()) + 1;
  return {whole.first + days{begin_of(count)}, whole.first + days{end_of(count) - 1}};
}

}  // namespace rawabit
