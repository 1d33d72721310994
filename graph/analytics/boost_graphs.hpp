// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstddef>
#include <span>

#include "graph/analytics/ties.hpp"

namespace rawabit {

/// Ties as graphs of Boost. The length of a tie is 1 / weight: who has much to do with each other is near.
struct TieLength {
  double length = 0;
};
using DirectedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, TieLength>;
using UndirectedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, TieLength>;

template <typename Graph>
Graph graph_of(std::span<const Tie> ties, std::size_t actors) {
  Graph graph(actors);
  for (const Tie& tie : ties) boost::add_edge(tie.from, tie.to, TieLength{1 / tie.weight}, graph);
  return graph;
}

}  // namespace rawabit
