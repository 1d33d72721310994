// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// One reading of a word in English, as `rawabit explain` prints it: "actor: MLI, after a conjunction".
std::string describe_match(const Lexicon& lexicon, const PhraseMatch& match);

}  // namespace rawabit
