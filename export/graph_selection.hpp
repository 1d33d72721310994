// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "export/export_options.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Whether an edge goes into the file. An edge that is only ever denied does not hold and stays out unless asked for.
bool is_exported(const SnapshotEdge& edge, const ExportOptions& options);

/// At least 1 for every exported edge: Gephi deletes edges of weight 0. An edge whose articles name no source counts one source,
/// and one whose stories nobody counted counts one story.
double edge_weight(const SnapshotEdge& edge, const ExportOptions& options);

/// The actors at the ends of exported edges, by index in the snapshot.
struct ActorSelection {
  std::vector<bool> is_exported;
  std::size_t actors = 0;           // how many are exported
  std::size_t edges = 0;            // the same of edges
  std::uint64_t most_mentions = 0;  // of any of them
  double most_pagerank = 0;
};
ActorSelection select_actors(const Snapshot& snapshot, const ExportOptions& options);

}  // namespace rawabit
