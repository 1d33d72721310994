// SPDX-License-Identifier: Apache-2.0
#include "cli/query_pattern.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/nearest_name.hpp"
#include "extract/record/error.hpp"
#include "extract/text/normalizer.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

namespace {

struct Word {
  std::string text;
  std::size_t column = 1;
  bool quoted = false;

  [[nodiscard]] bool is_variable() const { return !quoted && fold(text).starts_with('?'); }
};

/// Words [first, last) as the relation of the pattern.
struct RelationPlace {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<RelationId> relations;
};

[[noreturn]] void fail(std::size_t column, std::string_view what) { throw UsageError(fmt::format("pattern, column {}: {}", column, what)); }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool starts_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::vector<Word> split(std::string_view text) {
  std::vector<Word> words;
  std::size_t column = 0;
  bool inside = false;
  bool in_quotes = false;
  std::size_t quote_column = 0;
  for (const char c : text) {
    if (starts_letter(c)) ++column;
    if (c == '"') {
      if (!inside) words.push_back({.text = {}, .column = column});
      inside = true;
      words.back().quoted = true;
      in_quotes = !in_quotes;
      quote_column = column;
    } else if (is_blank(c) && !in_quotes) {
      inside = false;
    } else {
      if (!inside) words.push_back({.text = {}, .column = column});
      inside = true;
      words.back().text += c;
    }
  }
  if (in_quotes) fail(quote_column, "the quotation mark is not closed");
  return words;
}

std::string joined(const std::vector<Word>& words, std::size_t first, std::size_t last, char blank) {
  std::string text;
  for (std::size_t i = first; i < last; ++i) text += (i == first ? "" : std::string(1, blank)) + words[i].text;
  return text;
}

// By its exact name, else by any spelling of it.
std::vector<RelationId> find_named_relations(const std::string& text) {
  if (auto found = find_relations(text)) return *found;
  const std::string folded = fold(text);
  for (std::size_t i = 0; i < relations().size(); ++i) {
    const Relation& row = relations()[i];
    if (folded == row.name || folded == fold(row.name_ar)) return {static_cast<RelationId>(i)};
  }
  return {};
}

std::vector<RelationPlace> named_relations(const std::vector<Word>& words) {
  constexpr std::size_t most_words = 4;
  std::vector<RelationPlace> places;
  for (std::size_t first = 1; first + 1 < words.size(); ++first) {
    for (std::size_t last = std::min(first + most_words, words.size() - 1); last > first; --last) {
      if (std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last),
                      [](const Word& word) { return word.quoted; })) {
        continue;
      }
      std::vector<RelationId> found = find_named_relations(joined(words, first, last, '-'));
      if (found.empty()) continue;
      places.push_back({first, last, std::move(found)});
      first = last - 1;
      break;
    }
  }
  return places;
}

// A variable is one word alone.
bool is_end(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  if (first == last) return false;
  if (last - first == 1) return true;
  return std::none_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last),
                      [](const Word& word) { return word.is_variable(); });
}

[[noreturn]] void fail_without_relation(const std::vector<Word>& words) {
  std::vector<std::string_view> names;
  for (const Relation& row : relations()) {
    names.push_back(row.name);
    names.push_back(row.name_ar);
  }
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string_view nearest = nearest_name(words[i].text, names);
    if (!nearest.empty()) fail(words[i].column, fmt::format("'{}' is no relation; did you mean '{}'?", words[i].text, nearest));
  }
  fail(words[1].column, fmt::format("'{}' is no relation; 'rawabit lexicon dump relations.tsv' lists them", joined(words, 1, words.size() - 1, ' ')));
}

RelationPlace find_relation_place(const std::vector<Word>& words) {
  std::vector<RelationPlace> places = named_relations(words);
  if (places.size() > 1) {
    fail(words[places[1].first].column, fmt::format("a second relation, '{}'; put names that contain the word of a relation in double quotes",
                                                    joined(words, places[1].first, places[1].last, ' ')));
  }
  if (!places.empty()) return std::move(places.front());
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].is_variable() && is_end(words, 0, i) && is_end(words, i + 1, words.size())) return {i, i + 1, {}};
  }
  fail_without_relation(words);
}

PatternEnd read_end(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  PatternEnd end{.name = std::nullopt, .column = words[first].column};
  if (last - first == 1 && words[first].is_variable()) return end;
  for (std::size_t i = first; i < last; ++i) {
    if (words[i].is_variable()) fail(words[i].column, fmt::format("the variable '{}' stands beside a name", words[i].text));
  }
  end.name = joined(words, first, last, ' ');
  return end;
}

}  // namespace

QueryPattern parse_query_pattern(std::string_view text) {
  const std::vector<Word> words = split(text);
  if (words.size() < 3) {
    const std::size_t letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_letter));
    fail(letters + 1, fmt::format("the pattern ends after {}, expected 'SUBJECT RELATION OBJECT' with ? for what is asked",
                                  words.size() == 1 ? "1 word" : fmt::format("{} words", words.size())));
  }
  RelationPlace place = find_relation_place(words);
  QueryPattern pattern{
      .subject = read_end(words, 0, place.first), .relations = std::move(place.relations), .object = read_end(words, place.last, words.size())};
  const auto variable = [&](std::size_t at) { return fold(words[at].text); };
  if (!pattern.subject.name && !pattern.object.name && variable(0).size() > 1 && variable(0) == variable(words.size() - 1)) {
    fail(words.back().column, fmt::format("'{}' stands for the subject already", words.back().text));
  }
  return pattern;
}

}  // namespace rawabit
