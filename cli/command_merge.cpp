// SPDX-License-Identifier: Apache-2.0
#include "cli/command_merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/decisions_file.hpp"
#include "cli/graph_file.hpp"
#include "cli/graph_merge.hpp"
#include "cli/messages.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void MergeCommand::add_options(CLI::App& app) {
  app.add_option("-o,--output", graph_, "graph file to make or to add to")->type_name("GRAPH");
  app.add_flag("--overwrite", run_.overwrite, "start anew if the graph file exists, instead of adding to it");
  add_decisions(app, decisions_);
  run_.add_jobs(app, "read triples");
  run_.add_quiet(app);
}

void MergeCommand::check() {
  if (graph_.empty()) throw UsageError("no graph file is given with -o GRAPH");
  if (graph_ == "-") throw UsageError("a graph cannot be written to standard output");
  if (inputs_.empty()) throw UsageError("no graph and no file of triples is given");
  if (std::count(inputs_.begin(), inputs_.end(), "-") > 1) throw UsageError("standard input is given twice");
  for (const std::string& input : inputs_) {
    std::error_code ignored;
    if (input == graph_ || std::filesystem::equivalent(input, graph_, ignored)) {
      throw UsageError(fmt::format("{} is both an input and the output", input));
    }
  }
}

int MergeCommand::run(Console& console) {
  constexpr std::size_t documents_per_commit = 5000;
  if (run_.quiet) console.messages.be_quiet();
  const auto decisions = read_decisions_file(decisions_);
  std::vector<MergeInput> inputs;
  for (const std::string& path : inputs_) inputs.push_back(open_merge_input(path, console.in));
  GraphFile file(graph_, run_.overwrite ? ExistingGraph::replace : ExistingGraph::extend, {.bulk = true});
  {
    Store::Batch batch(file.store(), file.is_beside() ? 0 : documents_per_commit);
    GraphMerge merge(file.store(), file.is_beside(), run_.worker_count(), console.messages);
    for (MergeInput& input : inputs) merge.take(std::move(input));
    merge.finish();
    if (decisions) file.store().set_decisions(*decisions);
    batch.commit();
    console.messages.note(merge.closing_line());
  }
  file.finish();
  return console.messages.skipped_count() == 0 ? exit_done : exit_failed;
}

}  // namespace rawabit
