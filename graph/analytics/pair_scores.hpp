// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Cooperation and conflict between two actors, in whichever direction. What a relation weighs is its score in relations.tsv, a
/// scale from -10 (conflict) to +10 (cooperation) in the manner of Goldstein ("A conflict-cooperation scale for WEIS events
/// data", 1992); relations of score 0 (offices, membership) say nothing of it and are left out.
struct PairScore {
  std::uint32_t first = 0;  // index in Snapshot::actors, first < second
  std::uint32_t second = 0;
  double cooperation = 0;  // weight of the edges of positive score
  double conflict = 0;     // and of negative score
  double net = 0;          // sum of score times weight

  /// Weighted mean of the scores, -10 to +10.
  [[nodiscard]] double mean() const { return net / (cooperation + conflict); }

  friend bool operator==(const PairScore&, const PairScore&) = default;
};

/// All pairs between which something cooperative or conflictual is stated, by (first, second).
std::vector<PairScore> pair_scores(const Snapshot& snapshot, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
