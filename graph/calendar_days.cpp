// SPDX-License-Identifier: Apache-2.0
#include "graph/calendar_days.hpp"

#include <fmt/format.h>

#include <charconv>

namespace rawabit {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  return parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

struct Parts {
  year y;
  std::optional<month> m;
  std::optional<day> d;
};

std::optional<Parts> parts_of(std::string_view date) {
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return std::nullopt;
  const auto y = number(date.substr(0, 4));
  if (!y) return std::nullopt;
  Parts parts{.y = year(*y), .m = std::nullopt, .d = std::nullopt};
  if (date.size() >= 7) {
    const auto m = number(date.substr(5, 2));
    if (!m || date[4] != '-' || *m < 1 || *m > 12) return std::nullopt;
    parts.m = month(static_cast<unsigned>(*m));
  }
  if (date.size() == 10) {
    const auto d = number(date.substr(8, 2));
    if (!d || date[7] != '-' || *d < 1) return std::nullopt;
    parts.d = day(static_cast<unsigned>(*d));
    if (!(parts.y / *parts.m / *parts.d).ok()) return std::nullopt;
  }
  return parts;
}

}  // namespace

std::optional<sys_days> first_day_of(std::string_view date) {
  const auto parts = parts_of(date);
  if (!parts) return std::nullopt;
  return sys_days(parts->y / parts->m.value_or(month(1)) / parts->d.value_or(day(1)));
}

std::optional<sys_days> last_day_of(std::string_view date) {
  const auto parts = parts_of(date);
  if (!parts) return std::nullopt;
  if (parts->d) return sys_days(parts->y / *parts->m / *parts->d);
  return sys_days(parts->y / parts->m.value_or(month(12)) / std::chrono::last);
}

std::string day_text(sys_days moment) {
  const std::chrono::year_month_day date(moment);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace rawabit
