// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// A way from one actor to another.
struct Path {
  std::vector<std::uint32_t> actors;  // indexes in Snapshot::actors, both ends included
  double length = 0;                  // sum of 1 / weight of the ties
};

/// The shortest way from any of `from` to any of `to`, where a tie is as long as 1 / weight (Dijkstra); of equally short ones the same at
/// every call. `directed`: only from subjects to objects. None if there is no way; one actor long if an actor is in both lists.
std::optional<Path> shortest_path(const Snapshot& snapshot, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to,
                                  EdgeWeight weight = EdgeWeight::mentions, bool directed = false);

/// The edges behind one step of a path, by index in Snapshot::edges: heaviest first, then in their order. `directed` as above.
std::vector<std::size_t> edges_between(const Snapshot& snapshot, std::uint32_t from, std::uint32_t to, EdgeWeight weight = EdgeWeight::mentions,
                                       bool directed = false);

}  // namespace rawabit
