// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "extract/lexicon/date_words.hpp"
#include "extract/segment/token.hpp"

namespace rawabit {

/// The tokens of one article as a reader of dates sees them: every word looked up once, with wa-, fa-, bi-, li-, ka- and
/// the article cut off only where the word as written is in no table. Nothing is found beyond the sentence set last.
/// Words, text and tokens must outlive the object.
class DateTokens {
 public:
  DateTokens(const DateWords& words, std::string_view folded, std::span<const Token> tokens);

  struct Match {
    const DateWord* word = nullptr;
    std::uint32_t end = 0;  // token after the phrase

    [[nodiscard]] DateUnit unit() const { return static_cast<DateUnit>(word->value); }
  };

  void enter_sentence(std::uint32_t first, std::uint32_t last);
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t last() const { return last_; }

  /// The longest phrase of the kind that starts at the token.
  [[nodiscard]] std::optional<Match> match(std::uint32_t at, DateWordKind kind) const;
  [[nodiscard]] bool is(std::uint32_t at, DateWordKind kind) const { return match(at, kind).has_value(); }
  [[nodiscard]] std::optional<Match> unit(std::uint32_t at, DateUnit unit) const;
  /// The token after a word of the kind, or `at` itself if there is none.
  [[nodiscard]] std::uint32_t skip(std::uint32_t at, DateWordKind kind) const;

  /// Whether a date may start here: a number or a word of the tables.
  [[nodiscard]] bool is_candidate(std::uint32_t at) const;
  [[nodiscard]] bool has_article(std::uint32_t at) const { return inside(at) && looked_up_[at].article; }
  [[nodiscard]] bool has_conjunction(std::uint32_t at) const { return inside(at) && looked_up_[at].conjunction; }
  [[nodiscard]] bool has_preposition(std::uint32_t at) const { return inside(at) && looked_up_[at].preposition; }
  /// A number written in digits alone, of at most four.
  [[nodiscard]] std::optional<int> number(std::uint32_t at) const;
  /// The punctuation sign, 0 for words and numbers.
  [[nodiscard]] char sign(std::uint32_t at) const { return inside(at) ? tokens_[at].sign : '\0'; }
  [[nodiscard]] bool joined(std::uint32_t at) const { return inside(at) && tokens_[at].joined; }
  [[nodiscard]] std::string_view text(std::uint32_t at) const;

 private:
  struct LookedUp {
    const DateEntries* entries = nullptr;
    bool conjunction = false;
    bool preposition = false;
    bool article = false;
  };

  [[nodiscard]] bool inside(std::uint32_t at) const { return at >= first_ && at < last_; }
  [[nodiscard]] std::string_view raw_text(const Token& token) const;
  static LookedUp look_up(const DateWords& words, std::string_view word);

  std::string_view folded_;
  std::span<const Token> tokens_;
  std::vector<LookedUp> looked_up_;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

}  // namespace rawabit
