// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/graph_level.hpp"
#include "graph/snapshot.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

class Store;

/// The part of the graph that the filter lets through, as exporters want it. Edges without object have no place in a
/// graph of pairs and are left out (Snapshot::edges_without_object counts them). Throws StoreError.
Snapshot load_snapshot(const Store& store, const TripleFilter& filter = {}, GraphLevel level = GraphLevel::actor);

}  // namespace rawabit
