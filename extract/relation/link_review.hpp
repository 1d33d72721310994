// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/relation/relation_finder.hpp"

namespace rawabit {

/// Second look at the candidates of one article (stacked generalisation, D. Wolpert 1992): how the probability that the link model gave a
/// candidate compares with those of its rivals at the same trigger, of other relations between the same two actors, and of the same
/// triple in other sentences. A logistic model over these figures; its weights are the rows "review:..." of link_weights.tsv, fitted by
/// tests/accuracy/train_links.py on probabilities from cross-validation.
class LinkReview {
 public:
  static constexpr std::size_t figures = 16;
  static constexpr std::array<std::string_view, figures> names = {
      "own",        "article",          "elsewhere",       "repeated",   "often-repeated", "rival",      "first-of-trigger", "third",
      "near-first", "first-of-subject", "first-of-object", "pair-rival", "first-of-pair",  "other-type", "only-type",        "first-type"};

  explicit LinkReview(const Lexicon& lexicon);

  /// Whether the lexicon has weights for it.
  [[nodiscard]] bool trained() const { return trained_; }
  /// Probability of each proposal after review. `probabilities`: of the link model, one for each proposal; those of denied triples and of
  /// triples without object stay as they are.
  [[nodiscard]] std::vector<double> review(std::span<const LinkProposal> proposals, std::span<const double> probabilities) const;

 private:
  std::array<double, figures> weights_{};
  double bias_ = 0;
  std::array<bool, 256> either_way_{};  // by Relation::type_number
  bool trained_ = false;
};

}  // namespace rawabit
