// SPDX-License-Identifier: Apache-2.0
#include "extract/date/date_parser.hpp"

namespace rawabit {

namespace {

using Kind = DateWordKind;
using std::chrono::days;

constexpr int week = 7;

int iso_weekday(Day day) { return static_cast<int>(std::chrono::weekday{day}.iso_encoding()); }

Day weekday_at_or_before(Day day, int weekday) { return day - days{(iso_weekday(day) - weekday + week) % week}; }

Day nearest_weekday(Day day, int weekday) { return weekday_at_or_before(day + days{week / 2}, weekday); }

bool is_one_day(const DateExpression& expression) { return expression.range && expression.range->first == expression.range->last; }

}  // namespace

DateParser::Result DateParser::parse(std::uint32_t at, LoneYear lone_year) const {
  if (!tokens_.is_candidate(at)) return std::nullopt;
  if (const auto found = daytime(at)) return found;
  if (const auto found = range(at)) return found;
  if (const auto found = day(at)) return found;
  if (const auto found = months_.month(at)) return found;
  if (const auto found = part(at)) return found;
  if (const auto found = season(at)) return found;
  if (const auto found = decade(at)) return found;
  if (const auto found = year(at, lone_year)) return found;
  return relative_unit(at);
}

DateParser::Result DateParser::day(std::uint32_t at) const {
  if (const auto found = relative_day(at)) return found;
  if (const auto pair = tokens_.match(at, Kind::pair_head); pair && pair->unit() == DateUnit::day) {
    if (const auto found = two_weekdays(pair->end)) return found;
    return months_.day_of_month(pair->end);
  }
  std::uint32_t start = at;
  if (const auto head = tokens_.match(at, Kind::day_head)) {
    if (tokens_.has_article(at)) return std::nullopt;
    start = head->end;
    if (const auto found = relative_day(start)) return found;
  }
  if (const auto found = weekday(start)) return found;
  if (const auto found = months_.numeric(start)) return found;
  return months_.day_of_month(start);
}

DateParser::Result DateParser::daytime(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::daytime);
  if (!found || tokens_.has_article(at)) return std::nullopt;
  return day(tokens_.skip(found->end, Kind::from));
}

// The date that explains a weekday or a relative day: "Wednesday, 28 February", "(28 February)".
DateParser::Result DateParser::date_beside(std::uint32_t at) const {
  const char sign = tokens_.sign(at);
  const std::uint32_t start = tokens_.skip(sign == ',' || sign == '(' ? at + 1 : at, Kind::equals);
  auto found = months_.numeric(start);
  if (!found) found = months_.day_of_month(start);
  if (!found) return std::nullopt;
  if (sign == '(' && tokens_.sign(found->end) == ')') ++found->end;
  return found;
}

DateParser::Result DateParser::relative_day(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::relative_day);
  if (!found || tokens_.is(at - 1, Kind::that_word)) return std::nullopt;
  DateExpression expression{found->end, std::nullopt, std::nullopt};
  if (found->word->value == 0) {
    if (const auto same = tokens_.match(found->end, Kind::same)) {
      expression.end = same->end;
      if (context_.previous) expression.range = DayRange{context_.previous->first, context_.previous->first};
      return expression;
    }
    if (tokens_.is(found->end, Kind::not_today) || tokens_.is(at - 1, Kind::newspaper)) return std::nullopt;
  }
  if (context_.article) {
    const Day day = *context_.article + days{found->word->value};
    expression.range = DayRange{day, day};
  }
  const char sign = tokens_.sign(found->end);
  const std::uint32_t name = sign == '(' || sign == ',' ? found->end + 1 : found->end;
  const auto named = tokens_.match(name, Kind::weekday);
  // After a comma the weekday is an apposition only if it is the same day.
  if (named && (sign != ',' || (expression.range && iso_weekday(expression.range->first) == named->word->value))) {
    expression.end = named->end;
    if (sign == '(' && tokens_.sign(expression.end) == ')') ++expression.end;
    // The article may be dated later than it was written: its weekday is the surer word.
    if (expression.range) {
      const Day day = nearest_weekday(expression.range->first, named->word->value);
      expression.range = DayRange{day, day};
    }
  }
  if (const auto date = date_beside(expression.end); date && date->range && is_one_day(*date)) {
    if (!date->yearless) return date;
    if (expression.range) return DateExpression{date->end, date->range, std::nullopt};
  }
  return expression;
}

DateParser::Result DateParser::weekday(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::weekday);
  if (!found) return std::nullopt;
  const int name = found->word->value;
  DateExpression expression{found->end, std::nullopt, std::nullopt};
  const auto deixis = tokens_.match(found->end, Kind::deixis);
  if (deixis) expression.end = deixis->end;
  if (context_.article) {
    const int direction = deixis ? deixis->word->value : 0;
    Day day = weekday_at_or_before(*context_.article, name);
    if (direction < 0 && day == *context_.article) day -= days{week};
    if (direction < -1) day -= days{week};
    if (direction > 0) day += days{week};
    if (deixis && direction == 0) day = nearest_weekday(*context_.article, name);
    expression.range = DayRange{day, day};
  }
  if (auto date = date_beside(expression.end)) {
    // A day without its year: the weekday tells whether it lies behind or ahead.
    if (date->yearless && is_one_day(*date) && iso_weekday(date->range->first) != name) {
      const auto ahead = months_.next(*date->yearless);
      if (ahead && iso_weekday(ahead->first) == name) date->range = ahead;
    }
    return date;
  }
  // "Sunday-Monday", of a night; a hyphen without blanks is no token.
  const char sign = tokens_.sign(expression.end);
  const bool signed_pair = sign == '-' || sign == '/';
  const std::uint32_t next = signed_pair ? expression.end + 1 : expression.end;
  const auto second = tokens_.match(next, Kind::weekday);
  if (second && (signed_pair || tokens_.joined(next)) && second->word->value == name % week + 1) {
    expression.end = second->end;
    if (expression.range) expression.range->last += days{1};
  }
  return expression;
}

DateParser::Result DateParser::two_weekdays(std::uint32_t at) const {
  const auto first = tokens_.match(at, Kind::weekday);
  if (!first) return std::nullopt;
  const std::uint32_t next = tokens_.skip(first->end, Kind::conjunction);
  if (next == first->end && !tokens_.has_conjunction(next)) return weekday(at);
  auto second = weekday(next);
  if (!second) return weekday(at);
  if (second->range) second->range->first = weekday_at_or_before(second->range->first, first->word->value);
  return second;
}

// "From A to B", "between A and B".
DateParser::Result DateParser::range(std::uint32_t at) const {
  const bool between = tokens_.is(at, Kind::between);
  const auto opening = tokens_.match(at, between ? Kind::between : Kind::from);
  // A range inside a range is no date, and a chain of them would be read ever deeper.
  const auto opens_range = [this](std::uint32_t token) { return tokens_.is(token, Kind::from) || tokens_.is(token, Kind::between); };
  if (!opening || !tokens_.is_candidate(opening->end) || opens_range(opening->end)) return std::nullopt;
  const auto first = parse(opening->end, LoneYear::yes);
  if (!first) return std::nullopt;
  std::uint32_t next = tokens_.skip(first->end, Kind::to);
  if (next == first->end && between) next = tokens_.skip(first->end, Kind::conjunction);
  if (next == first->end && !(between && tokens_.has_conjunction(next))) return std::nullopt;
  if (opens_range(next)) return std::nullopt;
  const auto second = parse(next, LoneYear::yes);
  return second ? joined(*first, *second) : std::nullopt;
}

DateParser::Result DateParser::joined(const DateExpression& first, const DateExpression& second) const {
  DayRange begin;
  DayRange end;
  DateExpression result{second.end, std::nullopt, std::nullopt};
  if (second.range && !second.yearless && first.yearless) {
    // The year of the second holds for the first as well, unless that would turn the range around.
    const int year = year_of(second.range->first);
    end = *second.range;
    auto same_year = first.yearless->calendar == DateCalendar::gregorian ? in_year(*first.yearless, year) : first.range;
    if (same_year && same_year->first > end.last) same_year = in_year(*first.yearless, year - 1);
    if (!same_year) return std::nullopt;
    begin = *same_year;
  } else if (first.range && !first.yearless && second.yearless && second.yearless->calendar == DateCalendar::gregorian) {
    const int year = year_of(first.range->first);
    begin = *first.range;
    auto same_year = in_year(*second.yearless, year);
    if (same_year && same_year->last < begin.first) same_year = in_year(*second.yearless, year + 1);
    if (!same_year) return std::nullopt;
    end = *same_year;
  } else if (first.range && second.range) {
    begin = *first.range;
    end = *second.range;
    // Weekdays are each placed at or before the article's date; the later one may lie ahead.
    const auto turned = begin.first - end.first;
    if (turned > days{0} && turned < days{week} && is_one_day(first) && is_one_day(second)) {
      end.first += days{week};
      end.last += days{week};
    }
  } else {
    return first.range || second.range ? std::nullopt : Result(result);
  }
  if (begin.first > end.last) return std::nullopt;
  result.range = DayRange{begin.first, end.last};
  return result;
}

}  // namespace rawabit
