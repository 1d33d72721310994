// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "export/disc_grid.hpp"
#include "export/export_options.hpp"

namespace rawabit {

/// Brings discs to a scale at which they have room and moves those that still cover each other apart, until none do, keeping who
/// lies beside whom as far as that allows.
void separate(std::vector<Disc>& discs);

/// Discs laid in rings around the origin, which is the middle of a disc of `inner` radius: the centers in the order of `radii`, and
/// the radius of the whole.
struct Rings {
  std::vector<Position> centers;
  double radius = 0;
};
Rings rings_around(double inner, std::span<const double> radii);

/// Where the lower left corners of boxes go so that they stand in rows, the first row at the top and no row wider than `width`
/// unless one box is.
struct Box {
  double width = 0;
  double height = 0;
};
std::vector<Position> shelve(std::span<const Box> boxes, double width);

}  // namespace rawabit
