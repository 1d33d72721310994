// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "extract/pipeline/extractor.hpp"
#include "extract/pipeline/read_article.hpp"
#include "extract/relation/relation_finder.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// What `rawabit explain` prints of one sentence: readings of its words, actors and where they stand, what became of each
/// trigger (`trace`), and the triples that came out.
Explanation::SentenceLines explain_sentence(const ReadArticle& read, const SentenceStructure& structure, std::span<const TriggerTrace> trace,
                                            std::span<const Triple> triples);

}  // namespace rawabit
