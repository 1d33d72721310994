// SPDX-License-Identifier: Apache-2.0
#include "cli/command_stats.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/shared_options.hpp"
#include "extract/record/error.hpp"
#include "graph/store.hpp"

namespace rawabit {

void StatsCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_flag("--json", json_, "print one JSON object");
}

void StatsCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
}

int StatsCommand::run(Console& console) {
  const Store store = Store::open(graph_, OpenMode::read);
  const StoreStats stats = store.stats();
  const nlohmann::ordered_json counts = {{"documents", stats.documents},
                                         {"stories", stats.stories},
                                         {"sources", stats.sources},
                                         {"actors", stats.actors},
                                         {"edges", stats.edges},
                                         {"statements", stats.evidence},
                                         {"lexicon", store.meta("lexicon_digest")},
                                         {"program", store.meta("program_version")}};
  if (!stats.settled) {
    console.messages.note(fmt::format("{}: the last run did not end; stories and names of its documents are compared by the next one", graph_));
  }
  if (json_) {
    console.out << json_line(counts) << '\n';
    return exit_done;
  }
  for (const auto& [name, value] : counts.items()) {
    console.out << fmt::format("{:<9}  {:>16}\n", name, value.is_string() ? value.get<std::string>() : value.dump());
  }
  return exit_done;
}

}  // namespace rawabit
