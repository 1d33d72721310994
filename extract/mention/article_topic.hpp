// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// Whether an article tells of matches and cups: they give no triple (ontology, section 3, rule 10), though teams bear the names of states.
/// Decided by the share of words of the class "sport" (word_classes.ar.tsv).
[[nodiscard]] bool is_about_sport(const PhraseMatches& matches);

}  // namespace rawabit
