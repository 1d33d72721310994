// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// What stands between a trigger and an actor, as the link model sees it.
struct LinkPath {
  std::uint32_t shape = 0;   // number of the sequence of kinds of words, below LinkPaths::shapes; unlike sequences may share one
  std::uint32_t verbs = 0;   // finite verbs
  std::uint32_t nouns = 0;   // nouns that the lexicon knows
  std::uint32_t breaks = 0;  // complementizers, relatives and other words that open a clause
  bool comma = false;
  bool quote = false;
};

/// Reduces the words of a sentence to a few kinds (verb, event noun, preposition, definite noun...), so that the way from a
/// trigger to an actor can be compared with ways seen in training: the chunk paths of G. Zhou et al., Exploring Various
/// Knowledge in Relation Extraction (ACL 2005).
class LinkPaths {
 public:
  static constexpr std::uint32_t shapes = 4096;

  explicit LinkPaths(const SentenceStructure& sentence);
  /// `mention`: index in the sentence's mentions.
  [[nodiscard]] LinkPath between(std::uint32_t trigger, std::size_t mention) const;

 private:
  const SentenceStructure& sentence_;
  std::vector<std::uint8_t> kinds_;  // per token
};

}  // namespace rawabit
