// SPDX-License-Identifier: Apache-2.0
#include "graph/edge_weight.hpp"

#include <array>

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 4> names = {"mentions", "documents", "sources", "stories"};

}  // namespace

std::string_view to_string(EdgeWeight weight) { return names.at(static_cast<std::size_t>(weight)); }

std::optional<EdgeWeight> parse_edge_weight(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names.at(i) == name) return static_cast<EdgeWeight>(i);
  }
  return std::nullopt;
}

}  // namespace rawabit
