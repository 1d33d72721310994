// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "graph/decision.hpp"

namespace rawabit {

/// --decisions FILE.
void add_decisions(CLI::App& app, std::string& path);

/// None without a path. Throws UsageError if the file cannot be read or holds wrong lines.
std::optional<std::vector<Decision>> read_decisions_file(const std::string& path);

}  // namespace rawabit
