// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/lexicon/sense.hpp"

namespace rawabit {

enum class Conjunction : std::uint8_t { none, waw, feh };
enum class Proclitic : std::uint8_t { none, beh, lam, kaf, seen };  // seen: future

/// Pronoun suffix by what it refers to.
enum class PronounSuffix : std::uint8_t { none, his, her, their, their_dual, their_feminine, our, other };

/// One way to read a written word: clitics, and the senses that fit the stem between them.
struct WordReading {
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
  bool article = false;
  PronounSuffix suffix = PronounSuffix::none;
  WordId stem = 0;
  std::vector<Sense> senses;  // single-word senses of the stem that the clitics allow
  std::uint32_t node = 0;     // trie node of the stem, where longer phrases go on; 0 if none
  std::uint8_t clitics = 0;   // how many were cut off

  friend bool operator==(const WordReading&, const WordReading&) = default;
};

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

  PhraseMatch(const WordReading& reading, std::uint32_t tokens, const Sense& meaning)
      : length(tokens),
        conjunction(reading.conjunction),
        proclitic(reading.proclitic),
        article(reading.article || meaning.definite),
        suffix(reading.suffix),
        clitics(reading.clitics),
        stem(reading.stem),
        sense(meaning) {}

  /// Without conjunction, attached particle and suffix; the article may stand.
  [[nodiscard]] bool is_plain() const { return conjunction == Conjunction::none && proclitic == Proclitic::none && suffix == PronounSuffix::none; }
};

/// All readings of one written form that the lexicon supports, fewest clitics first.
struct WordAnalysis {
  WordId word = 0;  // the whole form, if the lexicon has it as such
  bool known_word = false;
  bool has_article = false;            // written with the article (after clitics that may precede it)
  bool imperfect_like = false;         // unknown word that looks like an imperfect verb
  bool spelled_function_word = false;  // the whole form is spelled like one
  std::vector<WordReading> readings;
  std::vector<std::uint32_t> phrases;  // trie nodes of the readings that phrases start with
  std::vector<PhraseMatch> matches;    // the senses of all readings, in their order
  SenseSet senses;                     // of the matches
  bool has_his = false;                // some reading has the suffix "his"
  bool has_maksura = false;            // some sense is spelled with alef maksura
};

}  // namespace rawabit
