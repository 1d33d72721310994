// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/snapshot.hpp"

namespace rawabit {

/// Core number of every actor, in the order of Snapshot::actors: the greatest k so that the actor is one of a group in which
/// everybody has to do with k others of the group (Seidman 1983). Directions and weights do not count.
std::vector<std::uint32_t> core_numbers(const Snapshot& snapshot);

}  // namespace rawabit
