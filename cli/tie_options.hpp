// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "graph/analytics/ties.hpp"

namespace rawabit {

/// --weight: what the weight of a tie between two actors counts.
struct TieOptions {
  std::string weight_name = "mentions";

  void add_to(CLI::App& app);
  [[nodiscard]] TieWeight weight() const;
};

}  // namespace rawabit
