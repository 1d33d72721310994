// SPDX-License-Identifier: Apache-2.0
#include "cli/command_resolve.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/decisions_file.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"
#include "graph/resolution_reader.hpp"
#include "graph/store.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;

std::string quoted(const std::string& id) { return id.find_first_of(" \t#") == std::string::npos ? id : '"' + id + '"'; }

// A line as a file of decisions has it.
std::string decision_line(const ResolvedPair& pair) {
  return fmt::format("{} {} {}  # {}{}", to_string(pair.verdict), quoted(pair.first), quoted(pair.second), pair.by_user ? "user: " : "",
                     one_line(pair.reason));
}

void print_text(const ResolutionReport& report, std::ostream& out) {
  out << fmt::format("# {} of several names, {} kept apart. Lines can be copied to a file for --decisions and changed there.\n",
                     counted(report.clusters.size(), "actor"), counted(report.near_misses.size(), "pair"));
  for (const ActorCluster& cluster : report.clusters) {
    std::string title = one_line(cluster.name);
    if (!cluster.name_en.empty() && cluster.name_en != cluster.name) title += " / " + one_line(cluster.name_en);
    if (!cluster.country.empty()) title += ", " + cluster.country;
    out << fmt::format("\n# {}: {}\n", one_line(cluster.actor), title);
    for (const ResolvedPair& pair : cluster.reasons) out << decision_line(pair) << '\n';
    check_output(out);
  }
  if (!report.near_misses.empty()) out << "\n# kept apart\n";
  for (const ResolvedPair& pair : report.near_misses) {
    out << decision_line(pair) << '\n';
    check_output(out);
  }
}

ordered_json pair_json(const ResolvedPair& pair) {
  return {{"first", pair.first},
          {"second", pair.second},
          {"verdict", to_string(pair.verdict)},
          {"judge", pair.by_user ? "user" : "program"},
          {"reason", pair.reason}};
}

void print_json(const ResolutionReport& report, std::ostream& out) {
  const auto print = [&](const ordered_json& object) {
    out << json_line(object) << '\n';
    check_output(out);
  };
  for (const ActorCluster& cluster : report.clusters) {
    ordered_json object = {{"actor", cluster.actor},           {"name", cluster.name},
                           {"name_en", cluster.name_en},       {"country", cluster.country},
                           {"identities", cluster.identities}, {"reasons", ordered_json::array()}};
    for (const ResolvedPair& pair : cluster.reasons) object["reasons"].push_back(pair_json(pair));
    print(object);
  }
  for (const ResolvedPair& pair : report.near_misses) print(pair_json(pair));
}

}  // namespace

void ResolveCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  add_decisions(app, decisions_);
  app.add_flag("--json", json_, "print one JSON object a line: actors of several names, then pairs that were kept apart");
  run_.add_quiet(app);
}

void ResolveCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
}

int ResolveCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  if (const auto decisions = read_decisions_file(decisions_)) {
    Store store = Store::open(graph_, OpenMode::write);
    const bool changed = store.set_decisions(*decisions);
    console.messages.note(changed ? fmt::format("{} replayed", counted(decisions->size(), "decision")) : "the graph has these decisions already");
  }
  const Store store = open_graph(graph_, console.messages);
  const ResolutionReport report = read_resolution(store);
  if (json_) {
    print_json(report, console.out);
  } else {
    print_text(report, console.out);
  }
  return exit_done;
}

}  // namespace rawabit
