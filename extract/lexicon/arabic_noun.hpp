// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/arabic_features.hpp"

namespace rawabit {

/// Declension of Arabic nouns and adjectives as unvocalised spelling shows it. Sources: W. Wright, A Grammar of the Arabic
/// Language (3rd ed.), part 2; K. Ryding, A Reference Grammar of Modern Standard Arabic, chapters 5 to 10.
/// Input is newspaper spelling (hamza seats, teh marbuta, no vowel signs); output is folded (extract/text/normalizer.hpp)
/// and without the article.

struct NounForm {
  std::string text;
  Number number = Number::singular;
  Case grammatical_case = Case::any;
  NounState state = NounState::free;

  friend bool operator==(const NounForm&, const NounForm&) = default;
};

/// All forms of a noun, the lemma first. `plural` is a broken or sound plural (nominative) or empty; a lemma in -at without
/// plural is taken for a plural. Defective nouns are written with their yeh ("qadi", "tahaddi") or have a plural that shows it.
/// Forms with state before_suffix are stems for possessive pronouns, one per spelling of the hamza seat. The Egyptian spelling
/// of hamza before long u (mas'ul, shu'un) is added. Throws std::invalid_argument for an empty lemma.
std::vector<NounForm> inflect_noun(std::string_view lemma, std::string_view plural);

struct NisbaForm {
  std::string text;
  Number number = Number::singular;
  Gender gender = Gender::masculine;
  Case grammatical_case = Case::any;
  NounState state = NounState::free;

  friend bool operator==(const NisbaForm&, const NisbaForm&) = default;
};

/// All forms of a relative adjective from its masculine singular; fits every adjective and participle with sound plurals.
std::vector<NisbaForm> inflect_nisba(std::string_view masculine_singular);

}  // namespace rawabit
