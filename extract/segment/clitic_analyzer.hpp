// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "extract/lexicon/lexicon.hpp"
#include "extract/segment/word_reading.hpp"

namespace rawabit {

/// Resolves the clitics of Arabic words (conjunctions wa- and fa-, prepositions bi-, li-, ka-, future sa-, the article,
/// pronoun suffixes) against the lexicon: a clitic is only cut off where the rest is a word that may carry it.
/// Remembers what it has seen; one analyzer per thread. The lexicon must outlive it.
class CliticAnalyzer {
 public:
  explicit CliticAnalyzer(const Lexicon& lexicon);

  /// The reference stays valid until the next call of `forget`.
  const WordAnalysis& analyze(std::string_view folded_word);
  /// Drops remembered words when they are many; call between articles.
  void forget_if_large();

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  [[nodiscard]] WordAnalysis resolve(std::string_view word) const;
  void add_matches(WordAnalysis& analysis) const;
  void add_stem(WordAnalysis& analysis, WordReading base, std::string_view stem) const;
  void add_suffixed(WordAnalysis& analysis, const WordReading& base, std::string_view stem) const;

  const Lexicon& lexicon_;
  std::unordered_map<std::string, WordAnalysis, TextHash, std::equal_to<>> seen_;
};

}  // namespace rawabit
