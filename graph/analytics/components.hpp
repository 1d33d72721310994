// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/snapshot.hpp"

namespace rawabit {

/// Parts of the graph that hang together, numbered as communities are: 1 is the largest; of equals the one with the smallest actor id.
struct Components {
  std::vector<std::uint32_t> of_actor;  // in the order of Snapshot::actors
  std::vector<std::uint32_t> sizes;     // of component 1, 2...
};

/// Parts within which every actor can be reached from every other, whatever the direction of the ties.
Components weak_components(const Snapshot& snapshot);
/// The same along the direction of the ties.
Components strong_components(const Snapshot& snapshot);

}  // namespace rawabit
