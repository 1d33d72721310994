// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Betweenness of every actor, in the order of Snapshot::actors: the share of the pairs of other actors whose shortest path leads
/// through it, where a tie is as long as 1 / weight and has no direction (Brandes, "A faster algorithm for betweenness centrality",
/// 2001). From 0 to 1; where several paths are equally short, each counts in part.
/// `pivots` other than 0: paths from that many actors, evenly spread over the list, stand for those from all (Brandes and Pich 2007):
/// an estimate, for large graphs. The exact number takes a time of actors times ties. Throws std::runtime_error if memory runs out.
std::vector<double> betweenness(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions, std::size_t pivots = 0);

}  // namespace rawabit
