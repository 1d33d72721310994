// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/communities.hpp"

#include <numeric>

#include "graph/analytics/group_numbers.hpp"
#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

double modularity_of(const std::vector<Tie>& ties, const std::vector<std::uint32_t>& groups, std::size_t count, double resolution) {
  std::vector<double> ends(count + 1, 0);
  double inside = 0;
  double total = 0;
  for (const Tie& tie : ties) {
    ends[groups[tie.from]] += tie.weight;
    ends[groups[tie.to]] += tie.weight;
    total += tie.weight;
    if (groups[tie.from] == groups[tie.to]) inside += tie.weight;
  }
  double expected = 0;
  for (const double weight : ends) expected += weight / (2 * total) * (weight / (2 * total));
  return inside / total - resolution * expected;
}

}  // namespace

Communities find_communities(const Snapshot& snapshot, EdgeWeight weight, double resolution) {
  constexpr igraph_uint_t seed = 1;
  constexpr igraph_real_t randomness = 0.01;  // as the authors of the algorithm set it
  constexpr igraph_integer_t until_stable = -1;
  const std::size_t count = snapshot.actors.size();
  const std::vector<Tie> ties = undirected_ties(snapshot, weight);
  Communities result;
  result.of_actor.resize(count);
  std::iota(result.of_actor.begin(), result.of_actor.end(), 0U);
  if (ties.empty()) {
    result.sizes = number_by_size(result.of_actor);
    return result;
  }

  const IgraphSession session(seed);
  IgraphGraph graph(count, ties);
  IgraphReals weights(ties.size());
  IgraphReals strengths(count);
  double total = 0;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    weights[i] = ties[i].weight;
    strengths[ties[i].from] += ties[i].weight;
    strengths[ties[i].to] += ties[i].weight;
    total += ties[i].weight;
  }
  IgraphIntegers membership(count);
  check_igraph(igraph_community_leiden(graph.get(), weights.get(), strengths.get(), resolution / (2 * total), randomness, /*start=*/false,
                                       until_stable, membership.get(), nullptr, nullptr));
  for (std::size_t actor = 0; actor < count; ++actor) result.of_actor[actor] = static_cast<std::uint32_t>(membership[actor]);
  result.sizes = number_by_size(result.of_actor);
  result.modularity = modularity_of(ties, result.of_actor, result.sizes.size(), resolution);
  return result;
}

}  // namespace rawabit
