// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "extract/lexicon/sense.hpp"

namespace rawabit {

// Person, Number, Gender and Tense are those of extract/lexicon/sense.hpp. Terms follow K. Ryding, A Reference Grammar of
// Modern Standard Arabic (Cambridge 2005).

/// Case as far as unvocalised spelling shows it. `any`: the spelling does not tell; `oblique`: genitive or accusative.
enum class Case : std::uint8_t { any, nominative, accusative, oblique };
/// Where a nominal form may stand.
enum class NounState : std::uint8_t {
  free,           // anywhere: indefinite, after the article, before a genitive
  indefinite,     // neither article nor genitive: accusative in alef, shortened defective nouns
  absolute,       // dual or plural with its noon: no genitive follows
  construct,      // dual or plural without its noon: a genitive follows
  before_suffix,  // only before a possessive pronoun
};

}  // namespace rawabit
