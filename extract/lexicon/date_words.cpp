// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "extract/lexicon/lexicon_loader.hpp"

namespace rawabit {

namespace {

using Row = TableSet::SourcedRow;

// What the cell `value` of a class holds.
enum class ValueForm : std::uint8_t { none, number, range, unit, calendar };

struct NamedKind {
  std::string_view name;
  DateWordKind kind;
  ValueForm form;
};

constexpr std::array<NamedKind, 36> kinds = {{{"relative_day", DateWordKind::relative_day, ValueForm::number},
                                              {"weekday", DateWordKind::weekday, ValueForm::number},
                                              {"day_head", DateWordKind::day_head, ValueForm::none},
                                              {"daytime", DateWordKind::daytime, ValueForm::none},
                                              {"unit", DateWordKind::unit, ValueForm::unit},
                                              {"two_units", DateWordKind::two_units, ValueForm::unit},
                                              {"counted_units", DateWordKind::counted_units, ValueForm::unit},
                                              {"pair_head", DateWordKind::pair_head, ValueForm::unit},
                                              {"deixis", DateWordKind::deixis, ValueForm::number},
                                              {"this", DateWordKind::this_word, ValueForm::none},
                                              {"that", DateWordKind::that_word, ValueForm::none},
                                              {"same", DateWordKind::same, ValueForm::none},
                                              {"part", DateWordKind::part, ValueForm::range},
                                              {"season", DateWordKind::season, ValueForm::range},
                                              {"decade", DateWordKind::decade, ValueForm::number},
                                              {"number", DateWordKind::number, ValueForm::number},
                                              {"ordinal", DateWordKind::ordinal, ValueForm::number},
                                              {"ago", DateWordKind::ago, ValueForm::none},
                                              {"since", DateWordKind::since, ValueForm::none},
                                              {"after", DateWordKind::after, ValueForm::none},
                                              {"in", DateWordKind::in, ValueForm::none},
                                              {"from", DateWordKind::from, ValueForm::none},
                                              {"to", DateWordKind::to, ValueForm::none},
                                              {"between", DateWordKind::between, ValueForm::none},
                                              {"conjunction", DateWordKind::conjunction, ValueForm::none},
                                              {"approximately", DateWordKind::approximately, ValueForm::none},
                                              {"half", DateWordKind::half, ValueForm::none},
                                              {"now", DateWordKind::now, ValueForm::none},
                                              {"calendar_mark", DateWordKind::calendar_mark, ValueForm::calendar},
                                              {"equals", DateWordKind::equals, ValueForm::none},
                                              {"record", DateWordKind::record, ValueForm::none},
                                              {"general", DateWordKind::general, ValueForm::none},
                                              {"not_today", DateWordKind::not_today, ValueForm::none},
                                              {"newspaper", DateWordKind::newspaper, ValueForm::none},
                                              {"named_after", DateWordKind::named_after, ValueForm::none},
                                              {"age", DateWordKind::age, ValueForm::none}}};

struct Limits {
  int least;
  int most;
};

Limits limits(DateWordKind kind) {
  switch (kind) {
    case DateWordKind::relative_day:
      return {-31, 31};
    case DateWordKind::weekday:
      return {1, 7};
    case DateWordKind::deixis:
      return {-2, 1};
    case DateWordKind::ordinal:
      return {1, 31};
    case DateWordKind::decade:
      return {1800, 2100};
    case DateWordKind::part:
    case DateWordKind::season:
    case DateWordKind::month:
      return {1, 12};
    default:
      return {1, 1000};
  }
}

std::optional<std::int16_t> parse_number(std::string_view text, Limits allowed) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < allowed.least || value > allowed.most) return std::nullopt;
  return static_cast<std::int16_t>(value);
}

std::optional<DateUnit> parse_unit(std::string_view text) {
  if (text == "day") return DateUnit::day;
  if (text == "week") return DateUnit::week;
  if (text == "month") return DateUnit::month;
  if (text == "year") return DateUnit::year;
  return std::nullopt;
}

std::optional<DateCalendar> parse_calendar(std::string_view text) {
  if (text == "gregorian") return DateCalendar::gregorian;
  if (text == "hijri") return DateCalendar::hijri;
  return std::nullopt;
}

// Fills the value of the word from its cell; what was expected where the cell does not fit, else nothing.
std::optional<std::string> read_value(std::string_view text, ValueForm form, DateWord& word) {
  const Limits allowed = limits(word.kind);
  switch (form) {
    case ValueForm::none:
      if (text.empty()) return std::nullopt;
      return "no value for this class";
    case ValueForm::number:
      if (const auto value = parse_number(text, allowed)) {
        word.value = *value;
        return std::nullopt;
      }
      return fmt::format("a number from {} to {}", allowed.least, allowed.most);
    case ValueForm::range: {
      const std::size_t dash = text.find('-');
      const auto first = parse_number(text.substr(0, dash), allowed);
      const auto last = dash == std::string_view::npos ? std::nullopt : parse_number(text.substr(dash + 1), allowed);
      if (!first || !last || *first > *last) return "a range within 1-12";
      word.value = *first;
      word.last_value = *last;
      return std::nullopt;
    }
    case ValueForm::unit:
      if (const auto unit = parse_unit(text)) {
        word.value = static_cast<std::int16_t>(*unit);
        return std::nullopt;
      }
      return "day, week, month or year";
    case ValueForm::calendar:
      if (const auto calendar = parse_calendar(text)) {
        word.calendar = *calendar;
        return std::nullopt;
      }
      return "gregorian or hijri";
  }
  return std::nullopt;
}

void add_phrase(DateWords& words, const Row& row, DateWord word, TableProblems& problems) {
  std::vector<std::string> phrase = folded_words(row.row.cells[0]);
  if (phrase.empty()) {
    problems.add(row.file, row.row.line, "the first cell has no word");
    return;
  }
  word.rest.assign(std::make_move_iterator(phrase.begin() + 1), std::make_move_iterator(phrase.end()));
  words.add(phrase.front(), std::move(word));
}

void load_months(DateWords& words, TableSet& tables, TableProblems& problems) {
  constexpr std::array<std::string_view, 4> columns = {"name", "month", "calendar", "bare"};
  for (const Row& row : tables.rows("months.ar.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto month = parse_number(cells[1], limits(DateWordKind::month));
    const auto calendar = parse_calendar(cells[2]);
    const bool bare = cells[3] == "yes";
    if (!month) problems.add(row.file, row.row.line, fmt::format("month is '{}', expected a number from 1 to 12", cells[1]));
    if (!calendar) problems.add(row.file, row.row.line, fmt::format("calendar is '{}', expected gregorian or hijri", cells[2]));
    if (!bare && cells[3] != "no") problems.add(row.file, row.row.line, fmt::format("bare is '{}', expected yes or no", cells[3]));
    if (!month || !calendar) continue;
    DateWord word;
    word.value = *month;
    word.calendar = *calendar;
    word.bare = bare;
    add_phrase(words, row, std::move(word), problems);
  }
}

}  // namespace

void DateWords::add(const std::string& first, DateWord word) {
  patterns_[pattern(first)] = true;
  DateEntries& all = by_first_[first];
  all.kinds |= DateEntries::bit_of(word.kind);
  std::vector<DateWord>& entries = all.words;
  const auto shorter = [&word](const DateWord& other) { return other.rest.size() < word.rest.size(); };
  const auto place = std::find_if(entries.begin(), entries.end(), shorter);
  entries.insert(place, std::move(word));
}

DateWords load_date_words(TableSet& tables, TableProblems& problems) {
  DateWords words;
  load_months(words, tables, problems);
  constexpr std::array<std::string_view, 3> columns = {"word", "class", "value"};
  for (const Row& row : tables.rows("date_words.ar.tsv", columns, problems)) {
    const auto& cells = row.row.cells;
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&cells](const NamedKind& named) { return named.name == cells[1]; });
    if (kind == kinds.end()) {
      problems.add(row.file, row.row.line, fmt::format("unknown class '{}'", cells[1]));
      continue;
    }
    DateWord word;
    word.kind = kind->kind;
    if (const auto expected = read_value(cells[2], kind->form, word)) {
      problems.add(row.file, row.row.line, fmt::format("value is '{}', expected {}", cells[2], *expected));
      continue;
    }
    add_phrase(words, row, std::move(word), problems);
  }
  return words;
}

}  // namespace rawabit
