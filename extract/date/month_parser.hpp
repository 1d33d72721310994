// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "extract/date/date_tokens.hpp"
#include "extract/date/day_range.hpp"

namespace rawabit {

/// A month or days of a month, not yet in a year. Days are 0 for the whole month.
struct MonthDate {
  DateCalendar calendar = DateCalendar::gregorian;
  int month = 1;
  int first_day = 0;
  int last_day = 0;
};

/// A date expression up to token `end`.
struct DateExpression {
  std::uint32_t end = 0;
  std::optional<DayRange> range;      // none if nothing places it, or if it is a name rather than a date
  std::optional<MonthDate> yearless;  // set if it names a month but no year
};

/// What dates are read against.
struct DateContext {
  std::optional<Day> article;
  std::optional<DayRange> previous;  // the date named last: "the same year"
};

/// The days of the date in a year of its calendar; none if the year has no such day.
std::optional<DayRange> in_year(const MonthDate& date, int year);

constexpr int earliest_year = 1800;
constexpr int latest_year = 2100;

/// Reads dates that name a month or write it as a number. Sees tokens and context as they are at each call.
class MonthParser {
 public:
  MonthParser(const DateTokens& tokens, const DateContext& context) : tokens_(tokens), context_(context) {}

  /// 28/2/2024, 2024-02-28, 28.2.2024, 25/10/1436.
  [[nodiscard]] std::optional<DateExpression> numeric(std::uint32_t at) const;
  /// A day or two, in digits or words, with its month.
  [[nodiscard]] std::optional<DateExpression> day_of_month(std::uint32_t at) const;
  /// A month with or without a year. Names that are also other words need a year, a preposition or the like.
  [[nodiscard]] std::optional<DateExpression> month(std::uint32_t at) const;
  /// The earliest such date after the article's; none without an article's date.
  [[nodiscard]] std::optional<DayRange> next(const MonthDate& date) const;

 private:
  struct Name {
    DateCalendar calendar = DateCalendar::gregorian;
    int month = 1;
    std::uint32_t end = 0;
    bool certain = false;
  };
  enum class YearKind : std::uint8_t { none, named, beside_article, month_beside_article, previous };
  struct Year {
    YearKind kind = YearKind::none;
    int value = 0;
    std::uint32_t end = 0;
  };
  struct Days {
    int first = 0;
    int last = 0;
    std::uint32_t end = 0;
  };

  [[nodiscard]] std::optional<Name> name(std::uint32_t at) const;
  [[nodiscard]] std::optional<std::uint32_t> second_name(std::uint32_t at, const DateWord& first) const;
  [[nodiscard]] std::optional<Days> days(std::uint32_t at) const;
  [[nodiscard]] std::optional<Days> single_day(std::uint32_t at) const;
  [[nodiscard]] Year year(std::uint32_t at, DateCalendar calendar, bool after_day) const;
  [[nodiscard]] std::optional<Year> year_number(std::uint32_t at, DateCalendar calendar) const;
  [[nodiscard]] std::optional<DateExpression> day_of_named_month(std::uint32_t at, const Days& days) const;
  [[nodiscard]] std::optional<DateExpression> day_of_relative_month(std::uint32_t at, const Days& days) const;
  [[nodiscard]] DateExpression placed(const MonthDate& date, const Year& year) const;
  [[nodiscard]] std::optional<DayRange> place(const MonthDate& date, const Year& year) const;
  [[nodiscard]] int article_year(DateCalendar calendar) const;

  const DateTokens& tokens_;
  const DateContext& context_;
};

}  // namespace rawabit
