// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rawabit {

/// What the nodes of a view of the graph are: specific actors (persons, ministries, armies), or the codes that they roll
/// up to (states, organisations, MLI:REB). At `state` the id of an actor is its code. A person counts there with the code
/// that the person had in each article; what happens between actors of one code is no edge.
enum class GraphLevel : std::uint8_t { actor, state };

/// "actor" and "state".
std::string_view to_string(GraphLevel level);
std::optional<GraphLevel> parse_graph_level(std::string_view name);

}  // namespace rawabit
