// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/degrees.hpp"

namespace rawabit {

std::vector<Degree> degrees(const Snapshot& snapshot, EdgeWeight weight) {
  std::vector<Degree> result(snapshot.actors.size());
  for (const Tie& tie : directed_ties(snapshot, weight)) {
    ++result[tie.from].out;
    ++result[tie.to].in;
    result[tie.from].out_weight += tie.weight;
    result[tie.to].in_weight += tie.weight;
  }
  for (const Tie& tie : undirected_ties(snapshot, weight)) {
    for (const std::uint32_t end : {tie.from, tie.to}) {
      ++result[end].neighbours;
      result[end].weight += tie.weight;
    }
  }
  return result;
}

}  // namespace rawabit
