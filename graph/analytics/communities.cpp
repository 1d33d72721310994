// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/communities.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

// Groups numbered anyhow, made numbers from 1 by size, then by first member.
std::uint32_t number_by_size(std::vector<std::uint32_t>& groups) {
  std::vector<std::uint32_t> size;
  std::vector<std::uint32_t> first;
  for (std::uint32_t actor = 0; actor < groups.size(); ++actor) {
    const std::uint32_t group = groups[actor];
    if (group >= size.size()) {
      size.resize(group + 1, 0);
      first.resize(group + 1, 0);
    }
    if (size[group]++ == 0) first[group] = actor;
  }
  std::vector<std::uint32_t> order(size.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::uint32_t group) { return size[group] == 0; });
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::tuple(size[b], first[a]) < std::tuple(size[a], first[b]); });
  std::vector<std::uint32_t> number(size.size(), 0);
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i + 1;
  for (std::uint32_t& group : groups) group = number[group];
  return static_cast<std::uint32_t>(order.size());
}

double modularity_of(const std::vector<Tie>& ties, const std::vector<std::uint32_t>& groups, std::uint32_t count, double resolution) {
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

Communities find_communities(const Snapshot& snapshot, TieWeight weight, double resolution) {
  constexpr igraph_uint_t seed = 1;
  constexpr igraph_real_t randomness = 0.01;  // as the authors of the algorithm set it
  constexpr igraph_integer_t until_stable = -1;
  const std::size_t count = snapshot.actors.size();
  const std::vector<Tie> ties = undirected_ties(snapshot, weight);
  Communities result;
  result.of_actor.resize(count);
  std::iota(result.of_actor.begin(), result.of_actor.end(), 0U);
  if (ties.empty()) {
    result.count = number_by_size(result.of_actor);
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
  result.count = number_by_size(result.of_actor);
  result.modularity = modularity_of(ties, result.of_actor, result.count, resolution);
  return result;
}

}  // namespace rawabit
