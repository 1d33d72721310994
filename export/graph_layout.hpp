// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>

#include "export/export_options.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

using Layout = std::map<std::string, Position, std::less<>>;

/// Places of all exported actors, by id, for a picture in which no node covers another: what hangs together is laid out by forces
/// (force_layout.hpp), actors with one neighbour stand in rings around it, the parts of the graph stand in rows, the largest first.
/// Actors that `options.layout` places stay there; the others come near the neighbours they have among those, or below the
/// picture. Units are those of node_size(); numbers are rounded to hundredths. Deterministic.
Layout complete_layout(const Snapshot& snapshot, const ExportOptions& options);

}  // namespace rawabit
