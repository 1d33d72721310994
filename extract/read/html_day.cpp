// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_day.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <vector>

#include "extract/read/html_tree.hpp"

namespace rawabit {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

unsigned number(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Runs of digits and runs of letters.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end == at) {
      while (end < text.size() && is_letter(text[end])) ++end;
    }
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end > at ? end : at + 1;
  }
  return words;
}

unsigned month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> months = {"january", "february", "march",     "april",   "may",      "june",
                                                              "july",    "august",   "september", "october", "november", "december"};
  if (word.size() < 3) return 0;
  for (unsigned i = 0; i < months.size(); ++i) {
    if (months[i].starts_with(word)) return i + 1;
  }
  return 0;
}

std::string day(unsigned year, unsigned month, unsigned day_of_month) {
  constexpr unsigned first_year = 1900;
  constexpr unsigned last_year = 2999;
  if (year < first_year || year > last_year) return {};
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(month), std::chrono::day(day_of_month)};
  return date.ok() ? fmt::format("{:04}-{:02}-{:02}", year, month, day_of_month) : std::string();
}

bool is_day_number(std::string_view word) { return is_digit(word.front()) && word.size() <= 2; }

}  // namespace

std::string day_in_page(std::string_view written) {
  const std::string text = ascii_lower_case(in_one_line(written));
  const auto words = words_of(text);
  if (words.empty()) return {};
  const std::string_view first = words.front();
  if (is_digit(first.front()) && (first.size() == 8 || first.size() == 12 || first.size() == 14) && first.data() == text.data()) {
    return day(number(first.substr(0, 4)), number(first.substr(4, 2)), number(first.substr(6, 2)));
  }
  if (is_digit(first.front()) && first.size() == 4 && words.size() >= 3 && is_day_number(words[1]) && is_day_number(words[2])) {
    return day(number(first), number(words[1]), number(words[2]));
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const unsigned month = month_of(words[i]);
    if (month == 0) continue;
    const bool day_before = i > 0 && is_day_number(words[i - 1]);
    const std::size_t day_at = day_before ? i - 1 : i + 1;
    const std::size_t year_at = day_before ? i + 1 : i + 2;
    if (year_at >= words.size() || !is_day_number(words[day_at]) || words[year_at].size() != 4) return {};
    return day(number(words[year_at]), month, number(words[day_at]));
  }
  return {};
}

}  // namespace rawabit
