// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/components.hpp"

#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>

#include "graph/analytics/boost_graphs.hpp"
#include "graph/analytics/group_numbers.hpp"

namespace rawabit {

Components weak_components(const Snapshot& snapshot) {
  Components result{.of_actor = std::vector<std::uint32_t>(snapshot.actors.size()), .sizes = {}};
  const auto graph = graph_of<UndirectedGraph>(undirected_ties(snapshot), snapshot.actors.size());
  boost::connected_components(graph, result.of_actor.data());
  result.sizes = number_by_size(result.of_actor);
  return result;
}

Components strong_components(const Snapshot& snapshot) {
  Components result{.of_actor = std::vector<std::uint32_t>(snapshot.actors.size()), .sizes = {}};
  const auto graph = graph_of<DirectedGraph>(directed_ties(snapshot), snapshot.actors.size());
  boost::strong_components(graph, boost::make_iterator_property_map(result.of_actor.begin(), boost::get(boost::vertex_index, graph)));
  result.sizes = number_by_size(result.of_actor);
  return result;
}

}  // namespace rawabit
