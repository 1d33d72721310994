// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "export/export_options.hpp"
#include "graph/analytics/ties.hpp"

namespace rawabit {

/// Places of the vertices of one connected graph, around the origin, in units of their own, by igraph: Kamada and Kawai (1989) for up
/// to 50 vertices, Fruchterman and Reingold (1991) for up to 400; larger graphs level by level: the small communities of Louvain
/// (Blondel and others, 2008) are laid out as a graph of their own, then forces refine the places of their members (Walshaw, "A
/// multilevel algorithm for force-directed graph drawing", 2003). Beyond 38,000 vertices nothing is refined. Each tie is there
/// once, its ends below `vertices`; heavier ties are shorter. The same graph gives the same places: lots are drawn from a fixed seed.
/// Throws std::runtime_error if memory runs out.
std::vector<Position> force_layout(std::size_t vertices, std::span<const Tie> ties);

}  // namespace rawabit
