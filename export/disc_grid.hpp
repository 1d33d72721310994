// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "export/export_options.hpp"

namespace rawabit {

/// A node, or a node with all that hangs on it, as a disc that nothing else may cover.
struct Disc {
  Position center = {};
  double radius = 0;
};

/// Points by their place, for asking which lie near one. Answers come in an order that depends on the places and the order of add().
class DiscGrid {
 public:
  /// `cell`: width of the cells, above 0; best about the distance that is asked for.
  explicit DiscGrid(double cell) : cell_(cell) {}

  void add(std::size_t number, Position place) { cells_[key(column(place.x), column(place.y))].push_back(number); }

  /// Calls `visit` with the number of every point that lies within `reach`, and of some that lie a little farther.
  template <typename Visit>
  void near(Position place, double reach, Visit visit) const {
    for (std::int64_t x = column(place.x - reach); x <= column(place.x + reach); ++x) {
      for (std::int64_t y = column(place.y - reach); y <= column(place.y + reach); ++y) {
        const auto found = cells_.find(key(x, y));
        if (found == cells_.end()) continue;
        for (const std::size_t number : found->second) visit(number);
      }
    }
  }

 private:
  [[nodiscard]] std::int64_t column(double at) const { return static_cast<std::int64_t>(std::floor(at / cell_)); }
  static std::uint64_t key(std::int64_t x, std::int64_t y) {
    return (static_cast<std::uint64_t>(x) << 32U) ^ (static_cast<std::uint64_t>(y) & 0xFFFFFFFFU);
  }

  double cell_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells_;
};

}  // namespace rawabit
