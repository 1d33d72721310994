// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/segment/clitic_analyzer.hpp"
#include "extract/segment/token.hpp"
#include "extract/segment/word_reading.hpp"

namespace rawabit {

/// What every token of one article may be. Token numbers are those of the segmented article.
class PhraseMatches {
 public:
  /// Analyses all tokens; `text`, `segmented` and `last_letters` must outlive the object. `last_letters`: the last letter of each original
  /// word, since folding makes teh marbuta look like the suffix "his" and alef maksura like yeh.
  PhraseMatches(const Lexicon& lexicon, CliticAnalyzer& analyzer, std::string_view text, const SegmentedText& segmented,
                std::span<const char32_t> last_letters);

  /// All matches that start at the token, longest first.
  [[nodiscard]] std::span<const PhraseMatch> at(std::uint32_t token) const { return words_[token].matches; }
  [[nodiscard]] bool has(std::uint32_t token, SenseKind kind) const { return words_[token].senses.has(kind); }
  /// The longest match of the kind; none if there is none.
  [[nodiscard]] const PhraseMatch* longest(std::uint32_t token, SenseKind kind) const;
  /// A function word of the class that starts at the token.
  [[nodiscard]] const PhraseMatch* function_word(std::uint32_t token, FunctionClass kind) const;
  [[nodiscard]] bool is_function_word(std::uint32_t token) const { return has(token, SenseKind::function_word); }
  [[nodiscard]] const WordAnalysis& analysis(std::uint32_t token) const { return *words_[token].analysis; }
  [[nodiscard]] bool ends_in_teh_marbuta(std::uint32_t token) const;
  [[nodiscard]] bool is_word(std::uint32_t token) const { return tokens_[token].kind == TokenKind::word; }
  [[nodiscard]] const Token& token(std::uint32_t token) const { return tokens_[token]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] std::string_view text(std::uint32_t token) const {
    return text_.substr(tokens_[token].begin, tokens_[token].end - tokens_[token].begin);
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

 private:
  // What a token may be. Most tokens share the matches of their word; only those that start a phrase, or whose last letter rules
  // out a reading, have matches of their own.
  struct Word {
    const WordAnalysis* analysis = nullptr;
    std::span<const PhraseMatch> matches;
    SenseSet senses;
  };

  [[nodiscard]] bool starts_phrase(std::uint32_t token, std::uint32_t last) const;
  [[nodiscard]] static bool is_ruled_out_by_spelling(const WordAnalysis& analysis, char32_t last_letter);
  void match(std::uint32_t token, std::uint32_t last, char32_t last_letter);

  const Lexicon& lexicon_;
  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const char32_t> last_letters_;
  std::vector<Word> words_;
  std::vector<PhraseMatch> own_matches_;
};

}  // namespace rawabit
