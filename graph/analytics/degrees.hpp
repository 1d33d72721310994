// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// How many others an actor has to do with, and how much.
struct Degree {
  std::uint32_t in = 0;          // actors that do something to it; a symmetric relation counts for both ways
  std::uint32_t out = 0;         // actors that it does something to
  std::uint32_t neighbours = 0;  // of either kind, each once
  double in_weight = 0;
  double out_weight = 0;
  double weight = 0;  // of all its edges, each once
};

/// Of every actor, in the order of Snapshot::actors.
std::vector<Degree> degrees(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
