// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/betweenness.hpp"

#include <boost/graph/betweenness_centrality.hpp>

#include "graph/analytics/boost_graphs.hpp"
#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

std::vector<double> exact(const std::vector<Tie>& ties, std::size_t actors) {
  std::vector<double> result(actors, 0);
  const auto graph = graph_of<UndirectedGraph>(ties, actors);
  const auto centrality = boost::make_iterator_property_map(result.begin(), boost::get(boost::vertex_index, graph));
  boost::brandes_betweenness_centrality(graph, boost::centrality_map(centrality).weight_map(boost::get(&TieLength::length, graph)));
  return result;
}

// Boost starts from every actor or from none.
std::vector<double> estimated(const std::vector<Tie>& ties, std::size_t actors, std::size_t pivots) {
  const IgraphSession session(1);
  IgraphGraph graph(actors, ties);
  IgraphReals lengths(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) lengths[i] = 1 / ties[i].weight;
  IgraphIntegers sources(pivots);
  for (std::size_t i = 0; i < pivots; ++i) sources[i] = static_cast<igraph_integer_t>(i * actors / pivots);
  IgraphReals found(0);
  check_igraph(igraph_betweenness_subset(graph.get(), found.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, igraph_vss_vector(sources.get()),
                                         igraph_vss_all(), lengths.get()));
  std::vector<double> result(actors);
  const double share = static_cast<double>(actors) / static_cast<double>(pivots);
  for (std::size_t i = 0; i < actors; ++i) result[i] = found[i] * share;
  return result;
}

}  // namespace

std::vector<double> betweenness(const Snapshot& snapshot, EdgeWeight weight, std::size_t pivots) {
  const std::size_t actors = snapshot.actors.size();
  if (actors < 3) return std::vector<double>(actors, 0);
  const std::vector<Tie> ties = undirected_ties(snapshot, weight);
  std::vector<double> result = pivots == 0 || pivots >= actors ? exact(ties, actors) : estimated(ties, actors, pivots);
  const double pairs = static_cast<double>(actors - 1) * static_cast<double>(actors - 2) / 2;
  for (double& value : result) value /= pairs;
  return result;
}

}  // namespace rawabit
