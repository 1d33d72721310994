// SPDX-License-Identifier: Apache-2.0
#include "graph/graph_level.hpp"

namespace rawabit {

std::string_view to_string(GraphLevel level) { return level == GraphLevel::state ? "state" : "actor"; }

std::optional<GraphLevel> parse_graph_level(std::string_view name) {
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) {
    if (to_string(level) == name) return level;
  }
  return std::nullopt;
}

}  // namespace rawabit
