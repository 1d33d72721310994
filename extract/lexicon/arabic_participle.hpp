// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/lexicon/arabic_stem.hpp"

namespace rawabit {

/// Appends the declined forms of a participle; `before_vowel` of the stem is what its endings are attached to.
void append_participle(const VerbStem& stem, Tense tense, HamzaStyle style, std::vector<VerbForm>& forms);

}  // namespace rawabit
