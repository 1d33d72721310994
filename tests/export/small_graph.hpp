// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "graph/snapshot.hpp"

namespace rawabit::test {

/// The graph of the golden files: Arabic names, parallel and symmetric relations, a structural relation, an edge that is only
/// denied, and actors whose names and ids try to break readers.
Snapshot small_graph();

/// Index of an actor of a snapshot. Throws std::out_of_range if there is none.
std::size_t actor_index(const Snapshot& snapshot, std::string_view id);

}  // namespace rawabit::test
