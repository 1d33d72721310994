// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/snapshot.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// The edges of which at least one end is among the actors, with the actors at their ends. Counts of actors stay those of
/// the whole snapshot.
Snapshot edges_of(const Snapshot& whole, const std::vector<ActorTerm>& actors);

}  // namespace rawabit
