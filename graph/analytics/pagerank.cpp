// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/pagerank.hpp"

#include <cmath>
#include <cstddef>

namespace rawabit {

// Boost.Graph's page_rank knows no weights and loses the rank of actors without ties; igraph's divides its sums among threads, so
// that the last digits depend on their number.
std::vector<double> pagerank(const Snapshot& snapshot, EdgeWeight weight) {
  constexpr double tolerance = 1e-12;
  constexpr int most_rounds = 1000;
  const std::size_t count = snapshot.actors.size();
  if (count == 0) return {};
  std::vector<Tie> ties = directed_ties(snapshot, weight);
  std::vector<double> outgoing(count, 0);
  for (const Tie& tie : ties) outgoing[tie.from] += tie.weight;
  for (Tie& tie : ties) tie.weight /= outgoing[tie.from];

  const double everybody = static_cast<double>(count);
  std::vector<double> rank(count, 1 / everybody);
  std::vector<double> next(count);
  for (int round = 0; round < most_rounds; ++round) {
    double idle = 0;
    for (std::size_t actor = 0; actor < count; ++actor) {
      if (outgoing[actor] == 0) idle += rank[actor];
    }
    next.assign(count, (1 - pagerank_damping + pagerank_damping * idle) / everybody);
    for (const Tie& tie : ties) next[tie.to] += pagerank_damping * rank[tie.from] * tie.weight;
    double change = 0;
    for (std::size_t actor = 0; actor < count; ++actor) change += std::abs(next[actor] - rank[actor]);
    rank.swap(next);
    if (change < tolerance) break;
  }
  double sum = 0;
  for (const double value : rank) sum += value;
  for (double& value : rank) value /= sum;
  return rank;
}

}  // namespace rawabit
