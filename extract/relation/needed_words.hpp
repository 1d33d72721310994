// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// Finds the second word of triggers that need one ("signed" an agreement), as a noun whose genitive can be asked for.
class NeededWords {
 public:
  explicit NeededWords(const SentenceStructure& sentence) : sentence_(sentence) {}

  /// The nearest word of the trigger's class: after the token in its clause, before the relative clause that it opens ("the agreement that X
  /// signed"), or first in its clause where it is the grammatical subject ("an attack hit"). None if there is none.
  [[nodiscard]] std::optional<NounUse> find(const Trigger& trigger, std::uint32_t token) const;

 private:
  [[nodiscard]] std::optional<NounUse> of_class(WordClassId wanted, std::uint32_t token) const;
  [[nodiscard]] std::optional<NounUse> before_relative(const Trigger& trigger, std::uint32_t token) const;
  [[nodiscard]] std::optional<NounUse> topic(const Trigger& trigger, std::uint32_t token) const;

  const SentenceStructure& sentence_;
};

}  // namespace rawabit
