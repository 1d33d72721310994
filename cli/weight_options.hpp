// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "graph/edge_weight.hpp"

namespace rawabit {

/// --weight: what counts how much an edge is stated.
struct WeightOptions {
  std::string weight_name = "mentions";

  /// `use`: what the command does with the count, the beginning of the help.
  void add_to(CLI::App& app, const std::string& use = "what the weight of an edge counts");
  [[nodiscard]] EdgeWeight weight() const;
};

}  // namespace rawabit
