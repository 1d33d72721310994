// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Share of the walk that follows ties; the rest starts anew anywhere (Brin and Page, "The anatomy of a large-scale
/// hypertextual Web search engine", 1998).
inline constexpr double pagerank_damping = 0.85;

/// Weighted PageRank of every actor, in the order of Snapshot::actors: where a walk along the ties is found that takes each
/// tie as often as its weight says. High for actors that the news show at the receiving end of many others that are so
/// themselves. Sums to 1; an actor without outgoing ties passes its rank on to all alike. Empty for an empty snapshot.
/// Converges to 1e-12 in the sum of changes; takes a time linear in the ties per round, about 150 rounds.
std::vector<double> pagerank(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
