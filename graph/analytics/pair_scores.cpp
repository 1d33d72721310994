// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/pair_scores.hpp"

#include <algorithm>
#include <utility>

namespace rawabit {

std::vector<PairScore> pair_scores(const Snapshot& snapshot, EdgeWeight weight) {
  std::vector<PairScore> all;
  for (const SnapshotEdge& edge : snapshot.edges) {
    const double score = relation(edge.relation).score;
    if (edge.mentions == 0 || edge.subject == edge.object || score == 0) continue;
    const double counted = weight_of(edge, weight);
    const auto [first, second] = std::minmax(edge.subject, edge.object);
    PairScore& pair = all.emplace_back(PairScore{.first = first, .second = second});
    (score > 0 ? pair.cooperation : pair.conflict) = counted;
    pair.net = score * counted;
  }
  // Scores are halves and weights whole numbers: their sums do not depend on the order.
  std::sort(all.begin(), all.end(),
            [](const PairScore& a, const PairScore& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  std::vector<PairScore> pairs;
  for (const PairScore& part : all) {
    if (pairs.empty() || pairs.back().first != part.first || pairs.back().second != part.second) {
      pairs.push_back(part);
      continue;
    }
    pairs.back().cooperation += part.cooperation;
    pairs.back().conflict += part.conflict;
    pairs.back().net += part.net;
  }
  return pairs;
}

}  // namespace rawabit
