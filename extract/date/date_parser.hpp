// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "extract/date/date_tokens.hpp"
#include "extract/date/day_range.hpp"
#include "extract/date/month_parser.hpp"

namespace rawabit {

/// Reads one date expression at a token: what month_parser.hpp reads, and days, weekdays, years and periods, parts of
/// them, and ranges from one to another. Prepositions before a date are not part of it.
class DateParser {
 public:
  DateParser(const DateTokens& tokens, const DateContext& context) : tokens_(tokens), context_(context), months_(tokens, context) {}

  /// Whether a number that stands alone may be a year.
  enum class LoneYear : std::uint8_t { no, yes };

  [[nodiscard]] std::optional<DateExpression> parse(std::uint32_t at, LoneYear lone_year) const;
  /// A count of units back from the article's date, without the "before" in front of it.
  [[nodiscard]] std::optional<DateExpression> duration(std::uint32_t at) const;

 private:
  using Result = std::optional<DateExpression>;

  struct Count {
    DateUnit unit = DateUnit::day;
    int number = 1;
    std::uint32_t end = 0;
  };

  [[nodiscard]] Result day(std::uint32_t at) const;
  [[nodiscard]] Result relative_day(std::uint32_t at) const;
  [[nodiscard]] Result weekday(std::uint32_t at) const;
  [[nodiscard]] Result two_weekdays(std::uint32_t at) const;
  [[nodiscard]] Result date_beside(std::uint32_t at) const;
  [[nodiscard]] Result daytime(std::uint32_t at) const;
  [[nodiscard]] Result range(std::uint32_t at) const;
  [[nodiscard]] Result joined(const DateExpression& first, const DateExpression& second) const;
  [[nodiscard]] Result part(std::uint32_t at) const;
  [[nodiscard]] Result period(std::uint32_t at) const;
  [[nodiscard]] Result season(std::uint32_t at) const;
  [[nodiscard]] Result decade(std::uint32_t at) const;
  [[nodiscard]] Result year(std::uint32_t at, LoneYear lone_year) const;
  [[nodiscard]] Result year_number(std::uint32_t at, bool has_word) const;
  [[nodiscard]] Result relative_unit(std::uint32_t at) const;
  [[nodiscard]] std::optional<Count> count(std::uint32_t at) const;
  [[nodiscard]] bool means_general(std::uint32_t at) const;
  [[nodiscard]] Result beside_article(std::uint32_t end, DateUnit unit, int count) const;

  const DateTokens& tokens_;
  const DateContext& context_;
  MonthParser months_;
};

}  // namespace rawabit
