// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// Options that choose a part of the graph: --since, --until, --min-docs, --min-confidence, --modality, --source, and the
/// view of it: --level.
struct FilterOptions {
  std::string since;
  std::string until;
  std::uint64_t min_documents = 0;
  double min_confidence = 0;
  std::vector<std::string> modalities;
  std::vector<std::string> sources;
  std::string level_name = "actor";

  void add_to(CLI::App& app);
  /// Throws UsageError if the period ends before it begins.
  void check() const;
  /// Without actors and relations.
  [[nodiscard]] TripleFilter filter() const;
  [[nodiscard]] GraphLevel level() const;
};

}  // namespace rawabit
