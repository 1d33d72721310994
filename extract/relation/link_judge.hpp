// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/relation/link_model.hpp"
#include "extract/relation/link_review.hpp"
#include "extract/relation/relation_finder.hpp"

namespace rawabit {

/// Adds to the score of each proposal of an article, and to its features if they are listed, what the whole article says for it: how
/// often grammar proposes the same triple, the same pair, the reverse.
void add_support(std::vector<LinkProposal>& proposals, const LinkModel& model);

/// Chooses the relations of one article from all its proposals, in their order, and sets their confidence. In articles of
/// a few sentences, where the model has no context to judge by, and without a trained model, what grammar found is taken.
std::vector<LinkProposal> judge_links(std::vector<LinkProposal> proposals, const LinkModel& model, const LinkReview& review, std::size_t sentences);

/// Articles with fewer sentences are read by grammar alone.
constexpr std::size_t fewest_sentences_for_model = 6;

}  // namespace rawabit
