// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/read/article_source.hpp"

namespace rawabit {

/// Options that several commands have in common. Each group declares its options with add_to() and must outlive the parser.

/// -q, --overwrite, -j.
struct RunOptions {
  bool quiet = false;
  bool overwrite = false;
  std::size_t jobs = 0;  // 0 until checked: one for each processor

  void add_quiet(CLI::App& app);
  void add_overwrite(CLI::App& app);
  /// `work`: what the threads do, "read articles".
  void add_jobs(CLI::App& app, const std::string& work);
  [[nodiscard]] std::size_t worker_count() const;
};

/// --lexicon DIR, --no-default-lexicon.
struct LexiconOptions {
  std::vector<std::string> folders;
  bool no_default = false;

  void add_to(CLI::App& app);
  /// Throws UsageError if nothing is left to read with.
  void check() const;
  [[nodiscard]] LexiconSources sources() const;
  [[nodiscard]] std::shared_ptr<const Lexicon> load() const;
  /// Loads the built-in tables only when they are asked for; tables of the user's at once, so that their errors are seen.
  [[nodiscard]] std::function<std::shared_ptr<const Lexicon>()> on_demand() const;
};

/// PATH..., --files-from, --format, --jsonl.
struct InputOptions {
  std::vector<std::string> paths;  // filled as the command's path_list(): the parser would take a file "[a,b]" apart
  std::string files_from;
  std::string format;
  bool json_lines = false;

  void add_to(CLI::App& app);
  /// Throws UsageError without inputs, for an unknown format, or if standard input is wanted twice.
  void check();
  /// `standard_input` must outlive the source.
  [[nodiscard]] ArticleSource open(std::istream& standard_input) const;
};

/// GRAPH, the first positional argument of the commands over a graph.
void add_graph(CLI::App& app, std::string& graph);

}  // namespace rawabit
