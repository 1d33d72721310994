// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extract/relation/argument_finder.hpp"

namespace rawabit {

/// "On X that (an) it withdraw": a preposition that puts a duty on an actor. `token`: the preposition.
struct Duty {
  const Trigger* trigger = nullptr;
  std::uint32_t token = 0;
  Argument bearer;
};

/// The duties that a sentence tells, at the start of a statement: of the sentence, of a quotation, after "that" or "and".
std::vector<Duty> find_duties(const SentenceStructure& sentence, const ArgumentFinder& arguments);

}  // namespace rawabit
