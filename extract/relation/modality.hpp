// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "extract/record/triple.hpp"
#include "extract/relation/argument_finder.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// Whether the event that the word at `token` announces is stated as a fact, meant, or denied (ontology, section 3, rule 2):
/// negators and future particles before the word, verbs and nouns of intention or denial that govern it, purpose and
/// condition.
Modality modality_of(const SentenceStructure& sentence, const ArgumentFinder& arguments, std::uint32_t token, bool is_verb);

}  // namespace rawabit
