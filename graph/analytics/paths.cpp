// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/paths.hpp"

#include <algorithm>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <limits>

#include "graph/analytics/boost_graphs.hpp"

namespace rawabit {

namespace {

// From one more vertex, which leads to every start at no length.
std::optional<Path> find_path(const std::vector<Tie>& ties, std::size_t actors, bool directed, std::span<const std::uint32_t> from,
                              std::span<const std::uint32_t> to) {
  auto graph = graph_of<DirectedGraph>(ties, actors + 1);
  if (!directed) {
    for (const Tie& tie : ties) boost::add_edge(tie.to, tie.from, TieLength{1 / tie.weight}, graph);
  }
  const auto start = static_cast<DirectedGraph::vertex_descriptor>(actors);
  for (const std::uint32_t actor : from) boost::add_edge(start, actor, TieLength{0}, graph);

  std::vector<double> distance(actors + 1);
  std::vector<DirectedGraph::vertex_descriptor> before(actors + 1);
  boost::dijkstra_shortest_paths(
      graph, start, boost::predecessor_map(before.data()).distance_map(distance.data()).weight_map(boost::get(&TieLength::length, graph)));

  double best = std::numeric_limits<double>::max();
  std::optional<std::uint32_t> end;
  for (const std::uint32_t actor : to) {
    if (before[actor] == actor || distance[actor] > best || (distance[actor] == best && end && *end < actor)) continue;
    best = distance[actor];
    end = actor;
  }
  if (!end) return std::nullopt;
  Path path{.actors = {}, .length = best};
  for (DirectedGraph::vertex_descriptor actor = *end; actor != start; actor = before[actor]) path.actors.push_back(static_cast<std::uint32_t>(actor));
  std::reverse(path.actors.begin(), path.actors.end());
  return path;
}

}  // namespace

std::optional<Path> shortest_path(const Snapshot& snapshot, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to, EdgeWeight weight,
                                  bool directed) {
  if (from.empty() || to.empty()) return std::nullopt;
  return find_path(directed ? directed_ties(snapshot, weight) : undirected_ties(snapshot, weight), snapshot.actors.size(), directed, from, to);
}

std::vector<std::size_t> edges_between(const Snapshot& snapshot, std::uint32_t from, std::uint32_t to, EdgeWeight weight, bool directed) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < snapshot.edges.size(); ++i) {
    const SnapshotEdge& edge = snapshot.edges[i];
    const bool forward = edge.subject == from && edge.object == to;
    const bool backward = edge.subject == to && edge.object == from;
    if (edge.mentions > 0 && (forward || (backward && (!directed || relation(edge.relation).symmetric)))) found.push_back(i);
  }
  std::stable_sort(found.begin(), found.end(),
                   [&](std::size_t a, std::size_t b) { return weight_of(snapshot.edges[a], weight) > weight_of(snapshot.edges[b], weight); });
  return found;
}

}  // namespace rawabit
