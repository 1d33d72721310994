// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rawabit {

/// What counts how much an edge is stated: every statement, or documents, names of sources or stories (copies of one text are one) that have
/// one.
enum class EdgeWeight : std::uint8_t { mentions, documents, sources, stories };

std::string_view to_string(EdgeWeight weight);
std::optional<EdgeWeight> parse_edge_weight(std::string_view name);

}  // namespace rawabit
