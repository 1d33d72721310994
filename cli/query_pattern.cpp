// SPDX-License-Identifier: Apache-2.0
#include "cli/query_pattern.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/relation_names.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

struct Word {
  std::string text;
  std::size_t column = 1;
  bool quoted = false;

  [[nodiscard]] bool is_variable() const { return !quoted && fold(text).starts_with('?'); }
  [[nodiscard]] bool is_dot() const { return !quoted && text == "."; }
};

/// Words [first, last) as the relation of the pattern.
struct RelationPlace {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<RelationId> relations;
};

/// What is wrong, before the text of the pattern is added.
struct Problem {
  std::size_t column;
  std::string what;
};

[[noreturn]] void fail(std::size_t column, std::string what) { throw Problem{column, std::move(what)}; }

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

std::vector<RelationPlace> named_relations(const std::vector<Word>& words) {
  constexpr std::size_t most_words = 4;
  std::vector<RelationPlace> places;
  for (std::size_t first = 1; first + 1 < words.size(); ++first) {
    for (std::size_t last = std::min(first + most_words, words.size() - 1); last > first; --last) {
      if (std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last),
                      [](const Word& word) { return word.quoted; })) {
        continue;
      }
      std::vector<RelationId> found = relations_named(joined(words, first, last, '-'));
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
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string nearest = nearest_relation(words[i].text);
    if (!nearest.empty()) fail(words[i].column, fmt::format("'{}' is no relation; did you mean '{}'?", words[i].text, nearest));
  }
  fail(words[1].column, fmt::format("'{}' is no relation; 'rawabit lexicon dump relations.tsv' lists them", joined(words, 1, words.size() - 1, ' ')));
}

RelationPlace find_relation_place(const std::vector<Word>& words) {
  std::vector<RelationPlace> places = named_relations(words);
  if (places.size() > 1) {
    fail(words[places[1].first].column,
         fmt::format("a second relation, '{}'; put ' . ' between two triples, and names that contain the word of a relation in double quotes",
                     joined(words, places[1].first, places[1].last, ' ')));
  }
  if (!places.empty()) return std::move(places.front());
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].is_variable() && is_end(words, 0, i) && is_end(words, i + 1, words.size())) return {i, i + 1, {}};
  }
  fail_without_relation(words);
}

PatternEnd read_end(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  PatternEnd end{.name = std::nullopt, .variable = {}, .column = words[first].column};
  if (last - first == 1 && words[first].is_variable()) {
    end.variable = fold(words[first].text).substr(1);
    return end;
  }
  for (std::size_t i = first; i < last; ++i) {
    if (words[i].is_variable()) fail(words[i].column, fmt::format("the variable '{}' stands beside a name", words[i].text));
  }
  end.name = joined(words, first, last, ' ');
  return end;
}

QueryTriple parse_triple(const std::vector<Word>& words, std::size_t end_column) {
  if (words.size() < 3) {
    fail(end_column, fmt::format("the pattern ends after {}, expected 'SUBJECT RELATION OBJECT' with ? for what is asked",
                                 words.size() == 1 ? "1 word" : fmt::format("{} words", words.size())));
  }
  RelationPlace place = find_relation_place(words);
  QueryTriple triple{.subject = read_end(words, 0, place.first),
                     .relations = std::move(place.relations),
                     .relation_variable = {},
                     .relation_column = words[place.first].column,
                     .object = read_end(words, place.last, words.size())};
  if (words[place.first].is_variable()) triple.relation_variable = fold(words[place.first].text).substr(1);
  if (!triple.subject.variable.empty() && triple.subject.variable == triple.object.variable) {
    fail(words.back().column, fmt::format("'{}' stands for the subject already", words.back().text));
  }
  return triple;
}

// A dot may stick to the variable before it; in a name it is a part of the name.
std::vector<Word> with_dots_apart(std::vector<Word> words) {
  std::vector<Word> result;
  for (Word& word : words) {
    const bool sticks = word.is_variable() && word.text.ends_with('.');
    const std::size_t letters = static_cast<std::size_t>(std::count_if(word.text.begin(), word.text.end(), starts_letter));
    if (sticks) word.text.pop_back();
    const std::size_t dot_column = word.column + letters - 1;
    result.push_back(std::move(word));
    if (sticks) result.push_back({.text = ".", .column = dot_column});
  }
  return result;
}

// A name of a variable stands for an actor or for a relation, not now for one and then for the other.
void check_variables(const QueryPattern& pattern) {
  for (const QueryTriple& relation_triple : pattern) {
    const std::string& name = relation_triple.relation_variable;
    if (name.empty()) continue;
    for (const QueryTriple& triple : pattern) {
      for (const PatternEnd* end : {&triple.subject, &triple.object}) {
        if (end->variable == name) {
          fail(std::max(end->column, relation_triple.relation_column), fmt::format("'?{}' cannot be both an actor and a relation", name));
        }
      }
    }
  }
}

QueryPattern parse_triples(std::string_view text) {
  constexpr std::size_t most_triples = 8;
  if (const auto invalid = utf8::first_invalid_byte(text)) {
    const std::string_view before = text.substr(0, *invalid);
    fail(1 + static_cast<std::size_t>(std::count_if(before.begin(), before.end(), starts_letter)), "a byte that is no UTF-8");
  }
  const std::vector<Word> words = with_dots_apart(split(text));
  const std::size_t letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_letter));
  QueryPattern pattern;
  std::vector<Word> triple;
  for (const Word& word : words) {
    if (!word.is_dot()) {
      triple.push_back(word);
      continue;
    }
    if (triple.empty()) fail(word.column, "no triple before the dot");
    pattern.push_back(parse_triple(triple, word.column));
    triple.clear();
  }
  // A dot at the end closes the last triple.
  if (!triple.empty() || pattern.empty()) pattern.push_back(parse_triple(triple, letters + 1));
  if (pattern.size() > most_triples) {
    fail(pattern[most_triples].subject.column, fmt::format("a pattern has at most {} triples, this one has {}", most_triples, pattern.size()));
  }
  check_variables(pattern);
  return pattern;
}

}  // namespace

QueryPattern parse_query_pattern(std::string_view text) {
  try {
    return parse_triples(text);
  } catch (const Problem& problem) {
    throw UsageError(pattern_problem(text, problem.column, problem.what));
  }
}

std::string pattern_problem(std::string_view pattern, std::size_t column, std::string_view what) {
  return fmt::format("pattern, column {}: {}{}", column, what, caret_lines(pattern, column));
}

}  // namespace rawabit
