// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/edge_weight.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Two actors that have to do with each other, by index in Snapshot::actors. The weight is at least 1.
struct Tie {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  double weight = 0;

  friend bool operator==(const Tie&, const Tie&) = default;
};

/// At least 1 for an edge that somebody states.
double weight_of(const SnapshotEdge& edge, EdgeWeight weight);

/// The snapshot as a simple directed graph: all edges from one actor to another are one tie; a symmetric relation ties both ways.
/// Edges that are only denied, and those of an actor with itself, make none. Sorted by (from, to).
std::vector<Tie> directed_ties(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions);

/// The same without directions: all edges between two actors are one tie, from < to; every edge counts once.
std::vector<Tie> undirected_ties(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
