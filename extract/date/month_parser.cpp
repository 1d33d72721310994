// SPDX-License-Identifier: Apache-2.0
#include "extract/date/month_parser.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "extract/date/hijri.hpp"

namespace rawabit {

namespace {

using Kind = DateWordKind;

// A 29th of February, or a 30th of a Hijri month, may be years away.
constexpr int years_to_try = 9;

std::optional<Day> calendar_day(DateCalendar calendar, int year, int month, int day) {
  return calendar == DateCalendar::hijri ? hijri_day(year, month, day) : day_of(year, month, day);
}

bool is_year(int year, DateCalendar calendar) {
  if (calendar == DateCalendar::hijri) return year >= first_hijri_year && year <= last_hijri_year;
  return year >= earliest_year && year <= latest_year;
}

// Day, month, year as written, read by which of them is the year; American order only where no other fits.
std::optional<Day> day_of_numbers(std::array<int, 3> numbers, bool year_first, bool year_last) {
  if (year_first == year_last) return std::nullopt;
  if (year_first) std::swap(numbers[0], numbers[2]);
  auto [day, month, year] = numbers;
  if (month > 12 && day <= 12) std::swap(day, month);
  const DateCalendar calendar = is_year(year, DateCalendar::hijri) ? DateCalendar::hijri : DateCalendar::gregorian;
  if (!is_year(year, calendar)) return std::nullopt;
  return calendar_day(calendar, year, month, day);
}

std::optional<Day> dotted_day(std::string_view text) {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> lengths{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0 && (at == end || *at++ != '.')) return std::nullopt;
    const auto [next, error] = std::from_chars(at, end, numbers[i]);
    if (error != std::errc{}) return std::nullopt;
    lengths[i] = static_cast<std::size_t>(next - at);
    at = next;
  }
  if (at != end || lengths[1] > 2 || lengths[0] + lengths[2] > 6) return std::nullopt;
  return day_of_numbers(numbers, lengths[0] == 4, lengths[2] == 4);
}

}  // namespace

std::optional<DayRange> in_year(const MonthDate& date, int year) {
  if (date.first_day == 0) {
    if (date.calendar == DateCalendar::hijri) return hijri_month(year, date.month);
    return month_range(year, date.month);
  }
  const auto first = calendar_day(date.calendar, year, date.month, date.first_day);
  const auto last = date.last_day == date.first_day ? first : calendar_day(date.calendar, year, date.month, date.last_day);
  if (!first || !last || *last < *first) return std::nullopt;
  return DayRange{*first, *last};
}

int MonthParser::article_year(DateCalendar calendar) const {
  return calendar == DateCalendar::hijri ? hijri_year_of(*context_.article) : year_of(*context_.article);
}

std::optional<DayRange> MonthParser::next(const MonthDate& date) const {
  if (!context_.article) return std::nullopt;
  const int year = article_year(date.calendar);
  for (int i = 0; i < years_to_try; ++i) {
    const auto range = in_year(date, year + i);
    if (range && range->first > *context_.article) return range;
  }
  return std::nullopt;
}

std::optional<DayRange> MonthParser::place(const MonthDate& date, const Year& year) const {
  if (year.kind == YearKind::named) return in_year(date, year.value);
  if (year.kind == YearKind::previous) {
    if (!context_.previous) return std::nullopt;
    const Day day = context_.previous->first;
    return in_year(date, date.calendar == DateCalendar::hijri ? hijri_year_of(day) : year_of(day));
  }
  if (!context_.article) return std::nullopt;
  const int current = article_year(date.calendar);
  if (year.kind == YearKind::beside_article) return in_year(date, current + year.value);
  const bool beside = year.kind == YearKind::month_beside_article;
  if (beside && year.value > 0) return next(date);
  if (beside && year.value == 0) return in_year(date, current);
  for (int i = 0; i < years_to_try; ++i) {
    const auto range = in_year(date, current - i);
    if (range && (beside ? range->last < *context_.article : range->first <= *context_.article)) return range;
  }
  return std::nullopt;
}

DateExpression MonthParser::placed(const MonthDate& date, const Year& year) const {
  DateExpression expression{year.end, place(date, year), std::nullopt};
  if (year.kind == YearKind::none) expression.yearless = date;
  return expression;
}

std::optional<DateExpression> MonthParser::numeric(std::uint32_t at) const {
  std::optional<Day> day;
  std::uint32_t end = at + 1;
  if (const auto first = tokens_.number(at)) {
    const char separator = tokens_.sign(at + 1);
    if ((separator != '/' && separator != '-') || tokens_.sign(at + 3) != separator) return std::nullopt;
    const auto second = tokens_.number(at + 2);
    const auto third = tokens_.number(at + 4);
    if (!second || !third) return std::nullopt;
    day = day_of_numbers({*first, *second, *third}, tokens_.text(at).size() == 4, tokens_.text(at + 4).size() == 4);
    end = at + 5;
  } else if (tokens_.sign(at) == '\0') {
    day = dotted_day(tokens_.text(at));
  }
  if (!day) return std::nullopt;
  return DateExpression{tokens_.skip(end, Kind::calendar_mark), DayRange{*day, *day}, std::nullopt};
}

// The other name of the same month beside its first one: after a slash or dash, in brackets, or with nothing between.
std::optional<std::uint32_t> MonthParser::second_name(std::uint32_t at, const DateWord& first) const {
  const char sign = tokens_.sign(at);
  const std::uint32_t start = sign == '/' || sign == '-' || sign == '(' ? at + 1 : at;
  const auto second = tokens_.match(start, Kind::month);
  if (!second || second->word->value != first.value || second->word->calendar != first.calendar) return std::nullopt;
  if (sign != '(') return second->end;
  return tokens_.sign(second->end) == ')' ? std::optional(second->end + 1) : std::nullopt;
}

std::optional<MonthParser::Name> MonthParser::name(std::uint32_t at) const {
  bool certain = tokens_.is(at - 1, Kind::in) || tokens_.has_preposition(at);
  std::uint32_t start = at;
  if (const auto word = tokens_.unit(at, DateUnit::month)) {
    start = word->end;
    certain = true;
  }
  const auto first = tokens_.match(start, Kind::month);
  if (!first) return std::nullopt;
  const bool hijri = first->word->calendar == DateCalendar::hijri;
  if (!hijri && tokens_.has_article(start)) return std::nullopt;
  Name result{first->word->calendar, first->word->value, first->end, certain || first->word->bare};
  if (const auto end = second_name(first->end, *first->word)) {
    result.end = *end;
    result.certain = true;
  }
  return result;
}

std::optional<MonthParser::Year> MonthParser::year_number(std::uint32_t at, DateCalendar calendar) const {
  const auto value = tokens_.number(at);
  if (!value || tokens_.text(at).size() != 4 || !is_year(*value, calendar)) return std::nullopt;
  return Year{YearKind::named, *value, tokens_.skip(at + 1, Kind::calendar_mark)};
}

MonthParser::Year MonthParser::year(std::uint32_t at, DateCalendar calendar, bool after_day) const {
  if (const auto direct = year_number(at, calendar)) return *direct;
  if (after_day && tokens_.sign(at) == ',') {
    if (const auto direct = year_number(at + 1, calendar)) return *direct;
  }
  if (const auto deixis = tokens_.match(at, Kind::deixis)) return {YearKind::month_beside_article, deixis->word->value, deixis->end};
  const std::uint32_t start = tokens_.skip(at, Kind::from);
  if (const auto current = tokens_.match(start, Kind::this_word)) {
    if (const auto word = tokens_.unit(current->end, DateUnit::year)) return {YearKind::beside_article, 0, word->end};
  }
  if (const auto word = tokens_.unit(start, DateUnit::year)) {
    if (const auto named = year_number(word->end, calendar)) return *named;
    if (const auto deixis = tokens_.match(word->end, Kind::deixis)) return {YearKind::beside_article, deixis->word->value, deixis->end};
    if (const auto same = tokens_.match(word->end, Kind::same)) return {YearKind::previous, 0, same->end};
  } else if (start != at) {
    if (const auto named = year_number(start, calendar)) return *named;
  }
  return {YearKind::none, 0, at};
}

std::optional<MonthParser::Days> MonthParser::single_day(std::uint32_t at) const {
  constexpr int most_days = 31;
  if (const auto value = tokens_.number(at)) {
    if (*value < 1 || *value > most_days || tokens_.text(at).size() > 2) return std::nullopt;
    return Days{*value, *value, at + 1};
  }
  if (const auto ordinal = tokens_.match(at, Kind::ordinal)) return Days{ordinal->word->value, ordinal->word->value, ordinal->end};
  return std::nullopt;
}

std::optional<MonthParser::Days> MonthParser::days(std::uint32_t at) const {
  auto result = single_day(at);
  if (!result) return std::nullopt;
  const std::uint32_t next = result->end;
  std::uint32_t second = next;
  if (tokens_.sign(next) == '-') second = next + 1;
  if (const auto joiner = tokens_.match(next, Kind::to)) second = joiner->end;
  if (const auto joiner = tokens_.match(next, Kind::conjunction)) second = joiner->end;
  if (second == next && !tokens_.has_conjunction(next)) return result;
  const auto last = single_day(second);
  if (!last || last->first <= result->first) return result;
  result->last = last->last;
  result->end = last->end;
  return result;
}

std::optional<DateExpression> MonthParser::day_of_named_month(std::uint32_t at, const Days& days) const {
  const auto month = name(tokens_.skip(at, Kind::from));
  if (!month) return std::nullopt;
  const Year chosen = year(month->end, month->calendar, true);
  return placed({month->calendar, month->month, days.first, days.last}, chosen);
}

std::optional<DateExpression> MonthParser::day_of_relative_month(std::uint32_t at, const Days& days) const {
  const auto from = tokens_.match(at, Kind::from);
  if (!from) return std::nullopt;
  std::optional<Day> within;
  std::uint32_t end = 0;
  const auto shifted_article = [this](int months) -> std::optional<Day> {
    if (!context_.article) return std::nullopt;
    return shifted(*context_.article, DateUnit::month, months);
  };
  if (const auto current = tokens_.match(from->end, Kind::this_word)) {
    const auto word = tokens_.unit(current->end, DateUnit::month);
    if (!word) return std::nullopt;
    within = shifted_article(0);
    end = word->end;
  } else {
    const auto word = tokens_.unit(from->end, DateUnit::month);
    if (!word) return std::nullopt;
    if (const auto deixis = tokens_.match(word->end, Kind::deixis)) {
      within = shifted_article(deixis->word->value);
      end = deixis->end;
    } else if (const auto same = tokens_.match(word->end, Kind::same)) {
      if (context_.previous) within = context_.previous->first;
      end = same->end;
    } else {
      return std::nullopt;
    }
  }
  DateExpression expression{end, std::nullopt, std::nullopt};
  if (!within) return expression;
  const DayRange month = containing(*within, DateUnit::month);
  const DayRange named{month.first + std::chrono::days{days.first - 1}, month.first + std::chrono::days{days.last - 1}};
  if (named.last <= month.last) expression.range = named;
  return expression;
}

std::optional<DateExpression> MonthParser::day_of_month(std::uint32_t at) const {
  // Where two days do not share a month ("5 and 6 March" against "on the 5th, and March"), the first alone may have one.
  for (const auto& candidate : {days(at), single_day(at)}) {
    if (!candidate) return std::nullopt;
    auto found = day_of_named_month(candidate->end, *candidate);
    if (!found) found = day_of_relative_month(candidate->end, *candidate);
    if (!found) continue;
    if (found->yearless && tokens_.is(at - 1, Kind::named_after)) {
      found->range.reset();
      found->yearless.reset();
    }
    return found;
  }
  return std::nullopt;
}

std::optional<DateExpression> MonthParser::month(std::uint32_t at) const {
  const auto found = name(at);
  if (!found) return std::nullopt;
  const Year chosen = year(found->end, found->calendar, false);
  if (!found->certain && chosen.kind == YearKind::none) return std::nullopt;
  return placed({found->calendar, found->month}, chosen);
}

}  // namespace rawabit
