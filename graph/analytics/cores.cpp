// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/cores.hpp"

#include <boost/graph/core_numbers.hpp>

#include "graph/analytics/boost_graphs.hpp"

namespace rawabit {

std::vector<std::uint32_t> core_numbers(const Snapshot& snapshot) {
  std::vector<std::uint32_t> cores(snapshot.actors.size(), 0);
  if (cores.empty()) return cores;
  const auto graph = graph_of<UndirectedGraph>(undirected_ties(snapshot), snapshot.actors.size());
  boost::core_numbers(graph, boost::make_iterator_property_map(cores.begin(), boost::get(boost::vertex_index, graph)));
  return cores;
}

}  // namespace rawabit
