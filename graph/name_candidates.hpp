// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/actor_resolution.hpp"
#include "graph/name_form.hpp"

namespace rawabit {

/// Two identities whose names are alike. For a short name the first has it.
struct NameMatch {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  NameLikeness likeness = NameLikeness::same;
};

/// All pairs of identities, of which at least one is of an actor that no table knows, persons with persons and others with others,
/// whose names are alike, each with its best likeness. Found by keys that alike names share, not by comparing all with all: weaker
/// likenesses than the same name only within one country.
std::vector<NameMatch> find_name_matches(std::span<const Identity> identities);

}  // namespace rawabit
