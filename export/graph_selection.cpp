// SPDX-License-Identifier: Apache-2.0
#include "export/graph_selection.hpp"

#include <algorithm>

namespace rawabit {

bool is_exported(const SnapshotEdge& edge, const ExportOptions& options) {
  return edge.mentions > 0 || (options.include_negated && edge.negated > 0);
}

double edge_weight(const SnapshotEdge& edge, const ExportOptions& options) {
  const std::uint64_t count = edge.mentions > 0 ? count_of(edge, options.weight) : edge.negated;
  return static_cast<double>(std::max<std::uint64_t>(count, 1));
}

ActorSelection select_actors(const Snapshot& snapshot, const ExportOptions& options) {
  ActorSelection selection{.is_exported = std::vector<bool>(snapshot.actors.size(), false)};
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!is_exported(edge, options)) continue;
    ++selection.edges;
    for (const std::uint32_t end : {edge.subject, edge.object}) {
      if (!selection.is_exported.at(end)) ++selection.actors;
      selection.is_exported[end] = true;
      selection.most_mentions = std::max(selection.most_mentions, snapshot.actors[end].mentions);
      selection.most_pagerank = std::max(selection.most_pagerank, snapshot.actors[end].pagerank);
    }
  }
  return selection;
}

}  // namespace rawabit
