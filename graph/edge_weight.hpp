// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rawabit {

/// What counts how much an edge is stated: every statement, or documents, names of sources or stories (copies of one text are one) that have
/// one.
enum class EdgeWeight : std::uint8_t { mentions, documents, sources, stories };

inline constexpr std::array<std::string_view, 4> edge_weight_names = {"mentions", "documents", "sources", "stories"};

constexpr std::string_view to_string(EdgeWeight weight) { return edge_weight_names.at(static_cast<std::size_t>(weight)); }

constexpr std::optional<EdgeWeight> parse_edge_weight(std::string_view name) {
  for (std::size_t i = 0; i < edge_weight_names.size(); ++i) {
    if (edge_weight_names.at(i) == name) return static_cast<EdgeWeight>(i);
  }
  return std::nullopt;
}

/// One of the four counts of an edge: of a SnapshotEdge, a TripleRow...
template <typename CountedEdge>
std::uint64_t count_of(const CountedEdge& edge, EdgeWeight weight) {
  switch (weight) {
    case EdgeWeight::documents:
      return edge.documents;
    case EdgeWeight::sources:
      return edge.sources;
    case EdgeWeight::stories:
      return edge.stories;
    case EdgeWeight::mentions:
      break;
  }
  return edge.mentions;
}

}  // namespace rawabit
