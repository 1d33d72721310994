// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Groups of actors that have more to do with each other than chance would have it.
struct Communities {
  std::vector<std::uint32_t> of_actor;  // in the order of Snapshot::actors: 1 is the largest; of equals the one with the smallest actor id
  std::vector<std::uint32_t> sizes;     // of community 1, 2...
  double modularity = 0;                // -0.5 to 1: share of the ties' weight inside communities, less what chance would put there
};

/// Leiden communities of the undirected weighted ties that maximise modularity (Traag, Waltman and van Eck, "From Louvain to
/// Leiden", 2019; Newman and Girvan 2004). Actors without ties are communities of their own. A greater resolution makes more and
/// smaller communities. The same snapshot gives the same communities: the algorithm draws lots, from a fixed seed.
/// Throws std::runtime_error if memory runs out.
Communities find_communities(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions, double resolution = 1);

}  // namespace rawabit
