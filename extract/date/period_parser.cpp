// SPDX-License-Identifier: Apache-2.0
// The part of DateParser that reads periods: years, seasons, decades, parts of them, weeks, months and years counted from
// the article's date.
#include "extract/date/date_parser.hpp"
#include "extract/date/hijri.hpp"

namespace rawabit {

namespace {

using Kind = DateWordKind;

constexpr int earliest_lone_year = 1900;
constexpr int longest_range = 60;  // years

}  // namespace

// "The secretary-general": the same word as "the year".
bool DateParser::means_general(std::uint32_t at) const { return tokens_.has_article(at) && tokens_.is(at - 1, Kind::general); }

DateParser::Result DateParser::beside_article(std::uint32_t end, DateUnit unit, int count) const {
  DateExpression expression{end, std::nullopt, std::nullopt};
  if (context_.article) expression.range = containing(shifted(*context_.article, unit, count), unit);
  return expression;
}

DateParser::Result DateParser::year_number(std::uint32_t at, bool has_word) const {
  const auto value = tokens_.number(at);
  if (!value || tokens_.text(at).size() != 4) return std::nullopt;
  const auto mark = tokens_.match(at + 1, Kind::calendar_mark);
  const std::uint32_t end = mark ? mark->end : at + 1;
  if (mark && mark->word->calendar == DateCalendar::hijri) {
    const auto days = hijri_year(*value);
    return days ? Result(DateExpression{end, days, std::nullopt}) : std::nullopt;
  }
  if (*value < (has_word ? earliest_year : earliest_lone_year) || *value > latest_year) return std::nullopt;
  // "In 2000 villages" counts; a year that is a round number is seldom written without the word.
  if (!has_word && !mark && *value % 100 == 0) return std::nullopt;
  if (tokens_.sign(end) == '%') return std::nullopt;
  DateExpression expression{end, year_range(*value), std::nullopt};
  const char sign = tokens_.sign(end);
  const auto last = tokens_.number(end + 1);
  const int longest = sign == '-' ? longest_range : sign == '/' ? 1 : 0;
  if (last && *last > *value && *last <= latest_year && *last - *value <= longest) {
    expression.end = tokens_.skip(end + 2, Kind::calendar_mark);
    expression.range->last = year_range(*last).last;
  }
  return expression;
}

DateParser::Result DateParser::year(std::uint32_t at, LoneYear lone_year) const {
  if (const auto word = tokens_.unit(at, DateUnit::year)) {
    if (means_general(at)) return std::nullopt;
    // Texts typed from right to left may have the comma before the number that it follows.
    const bool misplaced_comma = tokens_.sign(word->end) == ',' && tokens_.joined(word->end + 1);
    return year_number(misplaced_comma ? word->end + 1 : word->end, true);
  }
  if (const auto pair = tokens_.match(at, Kind::pair_head); pair && pair->unit() == DateUnit::year) {
    const auto first = year_number(pair->end, true);
    if (!first) return std::nullopt;
    std::uint32_t next = tokens_.skip(first->end, Kind::conjunction);
    if (next == first->end) next = tokens_.skip(first->end, Kind::to);
    if (next == first->end) return first;
    const auto second = year_number(next, true);
    return second && second->range->first > first->range->last ? joined(*first, *second) : first;
  }
  return lone_year == LoneYear::yes ? year_number(at, false) : std::nullopt;
}

DateParser::Result DateParser::relative_unit(std::uint32_t at) const {
  if (const auto current = tokens_.match(at, Kind::this_word)) {
    const auto word = tokens_.match(current->end, Kind::unit);
    if (!word || !tokens_.has_article(current->end)) return std::nullopt;
    return beside_article(word->end, word->unit(), 0);
  }
  const auto word = tokens_.match(at, Kind::unit);
  if (!word || !tokens_.has_article(at) || means_general(at)) return std::nullopt;
  if (const auto deixis = tokens_.match(word->end, Kind::deixis)) return beside_article(deixis->end, word->unit(), deixis->word->value);
  if (const auto same = tokens_.match(word->end, Kind::same)) {
    DateExpression expression{same->end, std::nullopt, std::nullopt};
    if (context_.previous) expression.range = containing(context_.previous->first, word->unit());
    return expression;
  }
  return std::nullopt;
}

// What may stand after "the end of": a period of more than a day, or the bare "the year" for the current one.
DateParser::Result DateParser::period(std::uint32_t at) const {
  if (const auto found = year(at, LoneYear::yes)) return found;
  if (const auto found = relative_unit(at)) return found;
  if (const auto found = months_.month(at)) return found;
  if (const auto found = decade(at)) return found;
  if (const auto word = tokens_.match(at, Kind::unit); word && word->unit() != DateUnit::day && tokens_.has_article(at)) {
    return beside_article(word->end, word->unit(), 0);
  }
  return std::nullopt;
}

DateParser::Result DateParser::part(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::part);
  if (!found) return std::nullopt;
  auto whole = period(tokens_.skip(found->end, Kind::from));
  if (!whole) return std::nullopt;
  if (whole->range) whole->range = part_of(*whole->range, found->word->value, found->word->last_value);
  whole->yearless.reset();
  return whole;
}

DateParser::Result DateParser::season(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::season);
  if (!found) return std::nullopt;
  const int first = found->word->value;
  const int last = found->word->last_value;
  if (const auto deixis = tokens_.match(found->end, Kind::deixis)) {
    DateExpression expression{deixis->end, std::nullopt, std::nullopt};
    if (!context_.article) return expression;
    const int direction = deixis->word->value;
    const int current = year_of(*context_.article);
    expression.range = part_of(year_range(current), first, last);
    const bool over = expression.range->last < *context_.article;
    const bool ahead = expression.range->first > *context_.article;
    if ((direction < 0 && !over) || (direction > 0 && !ahead)) expression.range = part_of(year_range(current + direction), first, last);
    return expression;
  }
  const std::uint32_t start = tokens_.skip(found->end, Kind::from);
  auto whole = year(start, LoneYear::yes);
  if (!whole) whole = relative_unit(start);
  // Seasons belong to years; "the spring of this month" is a name or a figure of speech.
  if (!whole || (whole->range && whole->range->last - whole->range->first < std::chrono::days{300})) return std::nullopt;
  if (whole->range) whole->range = part_of(*whole->range, first, last);
  return whole;
}

DateParser::Result DateParser::decade(std::uint32_t at) const {
  const auto found = tokens_.match(at, Kind::decade);
  if (!found || tokens_.is(found->end, Kind::age)) return std::nullopt;
  const int first = found->word->value;
  return DateExpression{found->end, DayRange{year_range(first).first, year_range(first + 9).last}, std::nullopt};
}

std::optional<DateParser::Count> DateParser::count(std::uint32_t at) const {
  const std::uint32_t start = tokens_.skip(at, Kind::approximately);
  if (const auto two = tokens_.match(start, Kind::two_units)) return Count{two->unit(), 2, two->end};
  Count result;
  std::uint32_t noun = start;
  if (const auto digits = tokens_.number(start)) {
    result.number = *digits;
    noun = start + 1;
  } else if (const auto words = tokens_.match(start, Kind::number)) {
    result.number = words->word->value;
    noun = words->end;
  }
  if (tokens_.has_article(noun)) return std::nullopt;
  auto unit = tokens_.match(noun, Kind::unit);
  if (!unit && noun != start) unit = tokens_.match(noun, Kind::counted_units);
  if (!unit) return std::nullopt;
  result.unit = unit->unit();
  result.end = unit->end;
  return result;
}

DateParser::Result DateParser::duration(std::uint32_t at) const {
  const auto counted = count(at);
  if (!counted) return std::nullopt;
  std::uint32_t end = counted->end;
  const auto half = tokens_.match(end, Kind::half);
  if (half) end = half->end;
  if (const auto from = tokens_.match(end, Kind::from)) {
    // "Two days before the vote" counts from the vote.
    const auto now = tokens_.match(from->end, Kind::now);
    if (!now) return std::nullopt;
    end = now->end;
  }
  DateExpression expression{end, std::nullopt, std::nullopt};
  if (!context_.article) return expression;
  Day day = shifted(*context_.article, counted->unit, -counted->number);
  if (half && counted->unit == DateUnit::year) day = shifted(day, DateUnit::month, -6);
  if (half && counted->unit == DateUnit::month) day -= std::chrono::days{15};
  if (half && counted->unit == DateUnit::week) day -= std::chrono::days{4};
  expression.range = containing(day, counted->unit);
  return expression;
}

}  // namespace rawabit
