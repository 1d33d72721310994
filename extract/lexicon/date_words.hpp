// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/lexicon/table_set.hpp"
#include "extract/text/word_hash.hpp"

namespace rawabit {

/// What a word does in a date. The comment says what `value` holds; where it says nothing, it holds nothing.
enum class DateWordKind : std::uint8_t {
  month,          // 1 to 12 of `calendar`; `bare`: read as a month without a day, a year or a preposition beside it
  relative_day,   // days after the article's date
  weekday,        // 1 Monday to 7 Sunday
  day_head,       // "day" before the name or the number of a day
  daytime,        // "morning of" before a day
  unit,           // DateUnit; singular, also counted
  two_units,      // DateUnit; the dual: a count of two
  counted_units,  // DateUnit; forms that only stand after a number
  pair_head,      // DateUnit; the dual before "A and B"
  deixis,         // -2 before last, -1 last, 0 current, 1 next
  this_word,
  that_word,
  same,     // "the same year"
  part,     // twelfths of a period, first `value` to last `last_value`
  season,   // months of a year, likewise
  decade,   // its first year
  number,   // a number in words
  ordinal,  // day of the month in words
  ago,      // "before": a time that lies the duration back
  since,
  after,
  in,  // a preposition after which a number alone may be a year
  from,
  to,
  between,
  conjunction,  // "and" written apart
  approximately,
  half,           // "and a half"
  now,            // what a duration may count from
  calendar_mark,  // `calendar` of the year before it
  equals,         // between a weekday and its date
  record,         // "the first", "the worst": what follows `since` is then no date of the event
  general,        // nouns after which "al-am" is "general", not "the year"
  not_today,      // adjectives after which "al-yawm" is "the day", not "today"
  newspaper,      // names that end in "today"
  named_after,    // nouns with the name of a day: movements, streets, revolutions
  age,            // after a decade: years of a life
};

enum class DateUnit : std::uint8_t { day, week, month, year };

enum class DateCalendar : std::uint8_t { gregorian, hijri };

struct DateWord {
  DateWordKind kind = DateWordKind::month;
  std::int16_t value = 0;
  std::int16_t last_value = 0;
  DateCalendar calendar = DateCalendar::gregorian;
  bool bare = true;
  std::vector<std::string> rest;  // the folded words that must follow
};

/// What one word begins, longest phrases first.
struct DateEntries {
  std::vector<DateWord> words;
  std::uint64_t kinds = 0;  // bit_of() of each

  [[nodiscard]] static std::uint64_t bit_of(DateWordKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }
};

/// Words and fixed phrases of dates by their folded first word (months.ar.tsv, date_words.ar.tsv).
class DateWords {
 public:
  void add(const std::string& first, DateWord word);
  /// Entries of a folded word; null if it begins none. Valid as long as the DateWords are not changed.
  [[nodiscard]] const DateEntries* find(std::string_view first) const {
    if (!starts_like_some(first)) return nullptr;
    const auto found = by_first_.find(first);
    return found == by_first_.end() ? nullptr : &found->second;
  }
  [[nodiscard]] bool empty() const { return by_first_.empty(); }

 private:
  // Most words of a text are in no date: their length, first two and last letters tell, mixed into 16 bits.
  static constexpr unsigned pattern_bits = 16;
  static std::size_t pattern(std::string_view word) {
    constexpr std::size_t letter = 2;
    if (word.size() < 2 * letter) return word.size();
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(word[at])); };
    const std::uint32_t mixed = byte(1) | (byte(3) << 8U) | (byte(word.size() - 1) << 16U) | (static_cast<std::uint32_t>(word.size()) << 24U);
    return (mixed * 0x9E3779B1U) >> (32U - pattern_bits);
  }
  [[nodiscard]] bool starts_like_some(std::string_view word) const { return patterns_[pattern(word)]; }

  std::unordered_map<std::string, DateEntries, WordHash, std::equal_to<>> by_first_;
  std::vector<bool> patterns_ = std::vector<bool>(std::size_t{1} << pattern_bits);
};

/// Reads months.ar.tsv and date_words.ar.tsv; rows that do not fit are reported and left out.
DateWords load_date_words(TableSet& tables, TableProblems& problems);

}  // namespace rawabit
