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

/// A word or phrase of the lexicon that starts at some token of a sentence.
struct PhraseMatch {
  std::uint32_t length = 1;  // tokens
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
  bool article = false;  // written with the article, cut off or part of the phrase
  PronounSuffix suffix = PronounSuffix::none;
  std::uint8_t clitics = 0;
  WordId stem = 0;  // of the first word
  Sense sense;

  /// Without conjunction, attached particle and suffix; the article may stand.
  [[nodiscard]] bool is_plain() const { return conjunction == Conjunction::none && proclitic == Proclitic::none && suffix == PronounSuffix::none; }
};

/// What every token of one article may be. Token numbers are those of the segmented article.
class PhraseMatches {
 public:
  /// Analyses all tokens; `text`, `segmented` and `last_letters` must outlive the object. `last_letters`: the last letter of each original
  /// word, since folding makes teh marbuta look like the suffix "his" and alef maksura like yeh.
  PhraseMatches(const Lexicon& lexicon, CliticAnalyzer& analyzer, std::string_view text, const SegmentedText& segmented,
                std::span<const char32_t> last_letters);

  /// All matches that start at the token, longest first.
  [[nodiscard]] std::span<const PhraseMatch> at(std::uint32_t token) const {
    return {matches_.data() + first_[token], matches_.data() + first_[token + 1]};
  }
  /// The longest match of the kind; none if there is none.
  [[nodiscard]] const PhraseMatch* longest(std::uint32_t token, SenseKind kind) const;
  /// A function word of the class that starts at the token.
  [[nodiscard]] const PhraseMatch* function_word(std::uint32_t token, FunctionClass kind) const;
  [[nodiscard]] bool is_function_word(std::uint32_t token) const;
  [[nodiscard]] const WordAnalysis& analysis(std::uint32_t token) const { return *analyses_[token]; }
  [[nodiscard]] bool ends_in_teh_marbuta(std::uint32_t token) const;
  [[nodiscard]] bool is_word(std::uint32_t token) const { return tokens_[token].kind == TokenKind::word; }
  [[nodiscard]] const Token& token(std::uint32_t token) const { return tokens_[token]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] std::string_view text(std::uint32_t token) const {
    return text_.substr(tokens_[token].begin, tokens_[token].end - tokens_[token].begin);
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

 private:
  void match(std::uint32_t token, std::uint32_t last, char32_t last_letter);

  const Lexicon& lexicon_;
  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const char32_t> last_letters_;
  std::vector<const WordAnalysis*> analyses_;
  std::vector<PhraseMatch> matches_;
  std::vector<std::uint32_t> first_;
};

}  // namespace rawabit
