// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/arabic_features.hpp"

namespace rawabit {

/// Conjugation of Arabic verbs from root and form, weak and hamzated roots included. Sources: W. Wright, A Grammar of the
/// Arabic Language (3rd ed.), part 2; K. Ryding, A Reference Grammar of Modern Standard Arabic, chapters 21 to 33.
/// All texts are unvocalised and folded as extract/text/normalizer.hpp folds.

/// `imperfect`: indicative, and the subjunctive where it is spelled alike; `jussive`: also the subjunctive of the forms that
/// lose their noon. A jussive spelled like the indicative is returned too.
using VerbTense = Tense;
enum class Voice : std::uint8_t { active, passive };

enum class VerbPattern : std::uint8_t { i, ii, iii, iv, v, vi, vii, viii, ix, x, q, q2, q4 };
enum class StemVowel : std::uint8_t { none, a, i, u };

/// What determines all forms of a verb.
struct VerbInflection {
  std::array<char32_t, 4> root{};  // the fourth is 0 in roots of three letters
  VerbPattern pattern = VerbPattern::i;
  StemVowel vowel = StemVowel::none;  // of the imperfect; pattern i only
  bool sound_middle = false;          // a weak second radical stays a consonant: istajwaba beside istajaba
};

/// Reads a cell such as "<root> VIII" or "<root> I-u": root letters with hamza as U+0621, one blank, the pattern: I-a I-i I-u
/// II III IV V VI VII VIII IX X, with four root letters Q (fa'lala), Q2 (tafa'lala), Q4 (if'alalla). "-sound" after a derived
/// pattern ("X-sound") keeps a weak middle radical. Throws std::invalid_argument.
VerbInflection parse_verb_inflection(std::string_view cell);

struct VerbForm {
  std::string text;
  /// Stem to which an attached pronoun is written; differs from `text` in forms like da'aw(a), iltaqa (-a). Empty where the
  /// form takes none: participles with the noon of the dual or plural (their construct forms take it) or accusative alef.
  std::string text_before_suffix;
  VerbTense tense = VerbTense::none;
  Voice voice = Voice::active;
  Person person = Person::none;  // none: participles
  Number number = Number::singular;
  Gender gender = Gender::any;
  Case grammatical_case = Case::any;  // participles only
  NounState state = NounState::free;  // participles only
};

/// Every form, the citation form (perfect active 3rd masculine singular) first. Forms that are spelled alike are all returned;
/// spelling variants (hamza seats) follow as further forms with the same features.
std::vector<VerbForm> conjugate(const VerbInflection& verb);

/// The regular verbal nouns of the derived patterns, folded; defective ones with and without final yeh. Empty for pattern I.
std::vector<std::string> verbal_nouns(const VerbInflection& verb);
/// The same in newspaper spelling (hamza seats, teh marbuta), fit for inflect_noun; defective ones with final yeh only.
std::vector<std::string> verbal_noun_lemmas(const VerbInflection& verb);

}  // namespace rawabit
