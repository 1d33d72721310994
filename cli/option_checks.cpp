// SPDX-License-Identifier: Apache-2.0
#include "cli/option_checks.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace rawabit {

namespace {

template <typename Check>
CLI::Validator validator(Check check) {
  // An empty type name: the names of values stand with the options.
  return CLI::Validator(std::move(check), "");
}

template <typename Number>
bool parses(const std::string& text, Number& number) {
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
  return parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size();
}

// YYYY-MM-DD or its beginning.
bool is_date(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == '0' ? !digit : text[i] != '-') return false;
  }
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
  const int year = number(0) * 100 + number(2);
  if (text.size() == 4) return true;
  const int month = number(5);
  if (month < 1 || month > 12) return false;
  if (text.size() == 7) return true;
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int day = number(8);
  return day >= 1 && day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

}  // namespace

CLI::Validator is_whole_number(long least, long most) {
  return validator([least, most](std::string& text) {
    long number = 0;
    if (parses(text, number) && number >= least && number <= most) return std::string();
    return fmt::format("found '{}', expected a whole number from {} to {}", text, least, most);
  });
}

CLI::Validator is_fraction() {
  return validator([](std::string& text) {
    double number = 0;
    if (parses(text, number) && number >= 0 && number <= 1) return std::string();
    return fmt::format("found '{}', expected a number from 0 to 1", text);
  });
}

CLI::Validator is_positive_number() {
  return validator([](std::string& text) {
    double number = 0;
    if (parses(text, number) && number > 0 && number < 1e6) return std::string();
    return fmt::format("found '{}', expected a number above 0", text);
  });
}

CLI::Validator is_one_of(std::initializer_list<std::string_view> names) {
  return validator([allowed = std::vector<std::string_view>(names)](std::string& text) {
    std::string list;
    for (const std::string_view name : allowed) {
      if (name == text) return std::string();
      list += (list.empty() ? "" : ", ") + std::string(name);
    }
    return fmt::format("found '{}'; choose one of: {}", text, list);
  });
}

CLI::Validator is_day() {
  return validator(
      [](std::string& text) { return text.size() == 10 && is_date(text) ? std::string() : fmt::format("found '{}', expected YYYY-MM-DD", text); });
}

CLI::Validator is_day_month_or_year() {
  return validator(
      [](std::string& text) { return is_date(text) ? std::string() : fmt::format("found '{}', expected YYYY-MM-DD, YYYY-MM or YYYY", text); });
}

}  // namespace rawabit
