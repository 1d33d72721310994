// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "graph/graph_level.hpp"
#include "graph/snapshot.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

class Store;

/// What a snapshot holds beyond its counts; all of it costs memory and time.
struct SnapshotOptions {
  bool spells = false;                  // SnapshotEdge::spells
  bool top_evidence = false;            // SnapshotEdge::top_evidence
  std::uint32_t evidence_per_edge = 0;  // so many SnapshotEdge::evidence at most
};

/// The part of the graph that the filter lets through, as exporters want it. Edges without object have no place in a
/// graph of pairs and are left out (Snapshot::edges_without_object counts them). Throws StoreError.
Snapshot load_snapshot(const Store& store, const TripleFilter& filter = {}, GraphLevel level = GraphLevel::actor,
                       const SnapshotOptions& options = {});

}  // namespace rawabit
