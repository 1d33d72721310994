// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/ties.hpp"

#include <algorithm>
#include <utility>

namespace rawabit {

namespace {

// Weights are whole numbers, so that their sum does not depend on the order.
std::vector<Tie> merged(std::vector<Tie> ties) {
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
  std::size_t kept = 0;
  for (const Tie& tie : ties) {
    if (kept != 0 && ties[kept - 1].from == tie.from && ties[kept - 1].to == tie.to) {
      ties[kept - 1].weight += tie.weight;
    } else {
      ties[kept++] = tie;
    }
  }
  ties.resize(kept);
  return ties;
}

bool makes_tie(const SnapshotEdge& edge) { return edge.mentions > 0 && edge.subject != edge.object; }

}  // namespace

double weight_of(const SnapshotEdge& edge, EdgeWeight weight) { return static_cast<double>(std::max<std::uint64_t>(count_of(edge, weight), 1)); }

std::vector<Tie> directed_ties(const Snapshot& snapshot, EdgeWeight weight) {
  std::vector<Tie> ties;
  ties.reserve(snapshot.edges.size());
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!makes_tie(edge)) continue;
    const double counted = weight_of(edge, weight);
    ties.push_back({.from = edge.subject, .to = edge.object, .weight = counted});
    if (relation(edge.relation).symmetric) ties.push_back({.from = edge.object, .to = edge.subject, .weight = counted});
  }
  return merged(std::move(ties));
}

std::vector<Tie> undirected_ties(const Snapshot& snapshot, EdgeWeight weight) {
  std::vector<Tie> ties;
  ties.reserve(snapshot.edges.size());
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!makes_tie(edge)) continue;
    const auto [from, to] = std::minmax(edge.subject, edge.object);
    ties.push_back({.from = from, .to = to, .weight = weight_of(edge, weight)});
  }
  return merged(std::move(ties));
}

}  // namespace rawabit
