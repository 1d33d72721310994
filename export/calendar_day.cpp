// SPDX-License-Identifier: Apache-2.0
#include "export/calendar_day.hpp"

#include <charconv>
#include <chrono>

namespace rawabit {

namespace {

std::optional<unsigned> digits(std::string_view text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::optional<long> day_number(std::string_view day) {
  if (day.size() != 10 || day[4] != '-' || day[7] != '-') return std::nullopt;
  const std::optional<unsigned> year = digits(day.substr(0, 4));
  const std::optional<unsigned> month = digits(day.substr(5, 2));
  const std::optional<unsigned> number = digits(day.substr(8, 2));
  if (!year || !month || !number) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*number)};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace rawabit
