// SPDX-License-Identifier: Apache-2.0
#include "export/disc_packing.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <numeric>

namespace rawabit {

namespace {

// Share of a round canvas that the discs may fill: less is airy, more cannot be reached without disorder.
constexpr double fill = 0.4;
constexpr int sweeps_per_scale = 15;
constexpr double growth = 1.1;

void scale(std::vector<Disc>& discs, double factor) {
  for (Disc& disc : discs) disc.center = {.x = disc.center.x * factor, .y = disc.center.y * factor};
}

// The middle of all becomes the origin; their spread becomes that of a round canvas that they fill as far as they should.
void bring_to_scale(std::vector<Disc>& discs) {
  Position middle;
  double area = 0;
  for (const Disc& disc : discs) {
    middle.x += disc.center.x / static_cast<double>(discs.size());
    middle.y += disc.center.y / static_cast<double>(discs.size());
    area += disc.radius * disc.radius;
  }
  double spread = 0;
  for (Disc& disc : discs) {
    disc.center = {.x = disc.center.x - middle.x, .y = disc.center.y - middle.y};
    spread += (disc.center.x * disc.center.x + disc.center.y * disc.center.y) / static_cast<double>(discs.size());
  }
  // A disc filled evenly has half its squared radius as its mean squared distance from the middle.
  if (spread > 0) scale(discs, std::sqrt(area / fill / 2 / spread));
}

// One push of all pairs that cover each other, the smaller disc giving way more. Says whether there was any.
bool push_apart(std::vector<Disc>& discs, const std::vector<std::size_t>& by_size, const std::vector<std::size_t>& rank, double cell) {
  DiscGrid grid(cell);
  for (std::size_t i = 0; i < discs.size(); ++i) grid.add(i, discs[i].center);
  bool has_moved = false;
  for (const std::size_t large : by_size) {
    const Position place = discs[large].center;
    grid.near(place, 2 * discs[large].radius, [&](std::size_t small) {
      if (rank[small] <= rank[large]) return;
      const double room = discs[large].radius + discs[small].radius;
      double x = discs[small].center.x - discs[large].center.x;
      double y = discs[small].center.y - discs[large].center.y;
      double distance = std::hypot(x, y);
      if (distance >= room * (1 - 1e-9)) return;
      if (distance < 1e-9) {
        // Two in one place part in a direction of their own.
        const double angle = static_cast<double>(small) * std::numbers::phi;
        x = std::cos(angle);
        y = std::sin(angle);
        distance = 1;
      }
      const double gap = (room - std::hypot(discs[small].center.x - discs[large].center.x, discs[small].center.y - discs[large].center.y)) * 1.001;
      const double share =
          discs[large].radius * discs[large].radius / (discs[large].radius * discs[large].radius + discs[small].radius * discs[small].radius);
      discs[small].center.x += x / distance * gap * share;
      discs[small].center.y += y / distance * gap * share;
      discs[large].center.x -= x / distance * gap * (1 - share);
      discs[large].center.y -= y / distance * gap * (1 - share);
      has_moved = true;
    });
  }
  return has_moved;
}

}  // namespace

void separate(std::vector<Disc>& discs) {
  if (discs.size() < 2) return;
  bring_to_scale(discs);
  std::vector<std::size_t> by_size(discs.size());
  std::iota(by_size.begin(), by_size.end(), 0U);
  std::stable_sort(by_size.begin(), by_size.end(), [&](std::size_t a, std::size_t b) { return discs[a].radius > discs[b].radius; });
  std::vector<std::size_t> rank(discs.size());
  for (std::size_t i = 0; i < by_size.size(); ++i) rank[by_size[i]] = i;
  const double cell = 2 * discs[by_size[by_size.size() / 2]].radius + 1e-6;
  for (;;) {
    for (int sweep = 0; sweep < sweeps_per_scale; ++sweep) {
      if (!push_apart(discs, by_size, rank, cell)) return;
    }
    scale(discs, growth);
  }
}

Rings rings_around(double inner, std::span<const double> radii) {
  Rings rings{.centers = {}, .radius = inner};
  for (std::size_t first = 0; first < radii.size();) {
    // The first disc of all stands below the middle: labels are wide.
    // As many as the ring has room for, if all were as large as its largest.
    double widest = radii[first];
    std::size_t last = first;
    double distance = 0;
    for (; last < radii.size(); ++last) {
      const double wider = std::max(widest, radii[last]);
      const double farther = rings.radius + wider;
      const auto count = static_cast<double>(last - first + 1);
      if (last > first && farther * std::sin(std::numbers::pi / count) < wider) break;
      widest = wider;
      distance = farther;
    }
    const std::size_t count = last - first;
    for (std::size_t i = 0; i < count; ++i) {
      const double angle = 2 * std::numbers::pi * (static_cast<double>(i) / static_cast<double>(count) - 0.25) + static_cast<double>(first);
      rings.centers.push_back({.x = distance * std::cos(angle), .y = distance * std::sin(angle)});
    }
    rings.radius = distance + widest;
    first = last;
  }
  return rings;
}

std::vector<Position> shelve(std::span<const Box> boxes, double width) {
  std::vector<Position> corners;
  double top = 0;
  double x = 0;
  double row_height = 0;
  std::size_t row_start = 0;
  const auto end_row = [&] {
    top -= row_height;
    row_start = corners.size();
    x = 0;
    row_height = 0;
  };
  for (const Box& box : boxes) {
    if (corners.size() > row_start && x + box.width > width) end_row();
    corners.push_back({.x = x, .y = top - box.height});
    x += box.width;
    row_height = std::max(row_height, box.height);
  }
  return corners;
}

}  // namespace rawabit
