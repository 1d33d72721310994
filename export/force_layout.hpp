// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "export/export_options.hpp"
#include "graph/analytics/ties.hpp"

namespace rawabit {

/// Places of the vertices of one connected graph, around the origin, in units of their own: Kamada and Kawai (1989) for up to 50
/// vertices, Fruchterman and Reingold (1991) for up to 2,500, DrL (Martin and others, "OpenOrd", 2011) for more, by igraph. Each tie is
/// there once, its ends below `vertices`; heavier ties are shorter. The same graph gives the same places: lots are drawn from a
/// fixed seed. Throws std::runtime_error if memory runs out.
std::vector<Position> force_layout(std::size_t vertices, std::span<const Tie> ties);

}  // namespace rawabit
