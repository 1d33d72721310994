// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tsl/robin_map.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "extract/lexicon/lexicon.hpp"
#include "extract/segment/word_reading.hpp"
#include "extract/text/word_hash.hpp"

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
  struct Seen {
    std::string text;
    WordAnalysis analysis;
  };
  // Keys are the texts in `entries_`.
  using SeenWords =
      tsl::robin_map<std::string_view, const Seen*, WordHash, std::equal_to<>, std::allocator<std::pair<std::string_view, const Seen*>>, true>;

  [[nodiscard]] WordAnalysis resolve(std::string_view word) const;
  void add_matches(WordAnalysis& analysis) const;
  void add_stem(WordAnalysis& analysis, WordReading base, std::string_view stem) const;
  void add_suffixed(WordAnalysis& analysis, const WordReading& base, std::string_view stem) const;

  const Lexicon& lexicon_;
  std::deque<Seen> entries_;
  SeenWords seen_;
};

}  // namespace rawabit
