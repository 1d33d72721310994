// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extract/relation/argument_finder.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// The grammar around a trigger, as the link model sees it: small numbers, each below the count beside it.
struct LinkContext {
  static constexpr std::uint32_t neighbours = 40;
  static constexpr std::uint32_t forms = 20;
  static constexpr std::uint32_t governors = 12;
  static constexpr std::uint32_t distances = 4;

  std::uint32_t before = 0;             // kind of word before; an attached preposition counts as a word
  std::uint32_t after = 0;              // kind of word after
  std::uint32_t form = 0;               // of a noun: definiteness; of a verb: tense and person
  std::uint32_t governor = 0;           // class of the verb before it in its clause; 11: none
  std::uint32_t governor_distance = 0;  // tokens, in steps
  std::uint32_t opening = 0;            // kind of word that opens the clause
  std::uint32_t clause = 0;             // clauses before, at most 4
  bool quoted = false;
  bool passive = false;
  bool after_conjunction = false;
};

/// Describes the triggers of one sentence.
class LinkContexts {
 public:
  LinkContexts(const SentenceStructure& sentence, const ArgumentFinder& arguments);
  [[nodiscard]] LinkContext of(std::uint32_t trigger, bool is_verb) const;

 private:
  [[nodiscard]] std::uint32_t kind_of(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t noun_form(std::uint32_t token) const;

  const SentenceStructure& sentence_;
  const ArgumentFinder& arguments_;
};

}  // namespace rawabit
