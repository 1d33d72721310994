// SPDX-License-Identifier: Apache-2.0
#include "extract/date/date_tokens.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace rawabit {

namespace {

// Folded letters as they stand in UTF-8.
constexpr std::array<std::string_view, 2> conjunctions = {"\u0648", "\u0641"};
constexpr std::array<std::string_view, 3> prepositions = {"\u0628", "\u0644", "\u0643"};
constexpr std::string_view article = "\u0627\u0644";
constexpr std::string_view double_lam = "\u0644\u0644";
constexpr std::size_t letter = 2;  // bytes of an Arabic letter
// Two letters after a preposition are too little: "in August" and "door" are written alike.
constexpr std::size_t shortest_after_preposition = 3 * letter;
constexpr std::size_t shortest_stem = 2 * letter;

}  // namespace

DateTokens::DateTokens(const DateWords& words, std::string_view folded, std::span<const Token> tokens)
    : folded_(folded), tokens_(tokens), looked_up_(tokens.size()) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == TokenKind::word) looked_up_[i] = look_up(words, raw_text(tokens[i]));
  }
}

DateTokens::LookedUp DateTokens::look_up(const DateWords& words, std::string_view word) {
  LookedUp result;
  const auto found = [&](std::string_view stem) {
    result.entries = words.find(stem);
    return result.entries != nullptr;
  };
  const auto with_article = [&](std::string_view stem) {
    if (found(stem)) return true;
    if (!stem.starts_with(article) || stem.size() < article.size() + shortest_stem) return false;
    result.article = found(stem.substr(article.size()));
    return result.article;
  };
  const auto with_preposition = [&](std::string_view stem) {
    if (with_article(stem)) return true;
    if (stem.size() < letter + shortest_after_preposition) return false;
    if (stem.starts_with(double_lam)) {
      // li + al- is written with one alef less.
      const std::string_view bare = stem.substr(double_lam.size());
      std::string restored(article);
      restored += bare;
      if (with_article(restored)) {
        result.preposition = true;
        return true;
      }
    }
    for (const std::string_view preposition : prepositions) {
      if (!stem.starts_with(preposition)) continue;
      result.preposition = with_article(stem.substr(letter));
      return result.preposition;
    }
    return false;
  };
  if (with_preposition(word)) return result;
  for (const std::string_view conjunction : conjunctions) {
    if (word.size() < letter + shortest_stem || !word.starts_with(conjunction)) continue;
    result.conjunction = with_preposition(word.substr(letter));
    return result;
  }
  return result;
}

void DateTokens::enter_sentence(std::uint32_t first, std::uint32_t last) {
  last_ = std::min(last, static_cast<std::uint32_t>(tokens_.size()));
  first_ = std::min(first, last_);
}

std::optional<DateTokens::Match> DateTokens::match(std::uint32_t at, DateWordKind kind) const {
  if (!inside(at) || looked_up_[at].entries == nullptr) return std::nullopt;
  const DateEntries& entries = *looked_up_[at].entries;
  if ((entries.kinds & DateEntries::bit_of(kind)) == 0) return std::nullopt;
  for (const DateWord& word : entries.words) {
    if (word.kind != kind || word.rest.size() >= last_ - at) continue;
    bool complete = true;
    for (std::uint32_t i = 0; complete && i < word.rest.size(); ++i) complete = text(at + 1 + i) == word.rest[i];
    if (complete) return Match{&word, at + 1 + static_cast<std::uint32_t>(word.rest.size())};
  }
  return std::nullopt;
}

std::optional<DateTokens::Match> DateTokens::unit(std::uint32_t at, DateUnit wanted) const {
  const auto found = match(at, DateWordKind::unit);
  return found && found->unit() == wanted ? found : std::nullopt;
}

std::uint32_t DateTokens::skip(std::uint32_t at, DateWordKind kind) const {
  const auto found = match(at, kind);
  return found ? found->end : at;
}

bool DateTokens::is_candidate(std::uint32_t at) const {
  return inside(at) && (looked_up_[at].entries != nullptr || tokens_[at].kind == TokenKind::number);
}

std::optional<int> DateTokens::number(std::uint32_t at) const {
  if (!inside(at) || tokens_[at].kind != TokenKind::number) return std::nullopt;
  const std::string_view digits = text(at);
  constexpr std::size_t most_digits = 4;
  if (digits.empty() || digits.size() > most_digits) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string_view DateTokens::text(std::uint32_t at) const { return inside(at) ? raw_text(tokens_[at]) : std::string_view{}; }

std::string_view DateTokens::raw_text(const Token& token) const {
  if (token.begin >= token.end || token.end > folded_.size()) return {};
  return folded_.substr(token.begin, token.end - token.begin);
}

}  // namespace rawabit
