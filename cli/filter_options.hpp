// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "cli/actor_names.hpp"
#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// Whether a command takes its periods from --since and --until, or has its own.
enum class PeriodOptions : std::uint8_t { with, without };

/// Options that choose a part of the graph, and the view of it; every command that reads a graph has all of them:
/// --level, --relation, --actor, --since, --until, --by, --min-docs, --min-confidence, --modality, --source.
struct FilterOptions {
  std::vector<std::string> relation_names;
  std::vector<std::string> actor_names;
  std::string since;
  std::string until;
  std::string date_kind = "event";
  std::uint64_t min_documents = 0;
  double min_confidence = 0;
  std::vector<std::string> modalities;
  std::vector<std::string> sources;
  std::string level_name = "actor";

  void add_to(CLI::App& app, PeriodOptions periods = PeriodOptions::with);
  /// Throws UsageError if the period ends before it begins, or a relation is unknown.
  void check();
  /// Throws UsageError if nobody has the name of an actor.
  [[nodiscard]] TripleFilter filter(ActorNames& names) const;
  [[nodiscard]] GraphLevel level() const;
  /// Whether any of the options is given something to choose by.
  [[nodiscard]] bool chooses() const;

 private:
  std::vector<RelationId> relations_;  // after check()
};

}  // namespace rawabit
