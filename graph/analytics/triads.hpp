// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Three actors of which each has a cooperative or a conflictual tie with both others; the sign of a tie is that of PairScore::net, and a
/// pair of net 0 has none. Balanced are three friends, and two friends with a common enemy; unbalanced are an enemy of two
/// friends who is friend of one, and three enemies (Cartwright and Harary, "Structural balance", 1956).
struct Triad {
  std::array<std::uint32_t, 3> actors{};  // indexes in Snapshot::actors, ascending
  std::array<double, 3> means{};          // PairScore::mean of (0, 1), (0, 2), (1, 2)
  double weight = 0;                      // of its lightest tie

  [[nodiscard]] int conflicts() const;
  [[nodiscard]] bool balanced() const { return conflicts() % 2 == 0; }
};

struct TriadCensus {
  std::array<std::uint64_t, 4> by_conflicts{};  // number of triads with so many conflictual ties
  std::vector<Triad> heaviest_balanced;         // heaviest first, then by actors
  std::vector<Triad> heaviest_unbalanced;

  [[nodiscard]] std::uint64_t balanced() const { return by_conflicts[0] + by_conflicts[2]; }
  [[nodiscard]] std::uint64_t total() const { return balanced() + by_conflicts[1] + by_conflicts[3]; }
};

/// Counts all triads, and keeps `most` of either kind.
TriadCensus count_triads(const Snapshot& snapshot, std::size_t most, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
