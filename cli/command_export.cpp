// SPDX-License-Identifier: Apache-2.0
#include "cli/command_export.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <deque>
#include <fstream>
#include <system_error>

#include "cli/actor_names.hpp"
#include "cli/graph_file.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "export/graph_layout.hpp"
#include "export/graph_selection.hpp"
#include "export/output_file.hpp"
#include "export/saved_layout.hpp"
#include "extract/record/error.hpp"
#include "graph/analytics/communities.hpp"
#include "graph/analytics/pagerank.hpp"
#include "graph/snapshot_loader.hpp"

namespace rawabit {

namespace {

void rank(Snapshot& snapshot, EdgeWeight weight) {
  const std::vector<double> ranks = pagerank(snapshot, weight);
  const Communities communities = find_communities(snapshot, weight);
  for (std::size_t actor = 0; actor < snapshot.actors.size(); ++actor) {
    snapshot.actors[actor].pagerank = ranks[actor];
    snapshot.actors[actor].community = communities.of_actor[actor];
  }
}

}  // namespace

void ExportCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("-o,--output", output_, "file to write; - is standard output")->type_name("FILE");
  app.add_option("-f,--format", format_name_, "format; told from the suffix of FILE unless given: " + export_format_texts())->type_name("NAME");
  run_.add_overwrite(app);
  app.add_option("--label-lang", label_language_, "labels: Arabic names (ar, the default), English names (en) or codes (code)")
      ->type_name("ar|en|code")
      ->check(is_one_of({"ar", "en", "code"}));
  weight_.add_to(app);
  app.add_option("--color-by", color_by_, "what the colour of a node tells: the kind of actor (kind, the default) or its community")
      ->type_name("kind|community")
      ->check(is_one_of({"kind", "community"}));
  app.add_option("--size-by", size_by_, "what the size of a node tells: mentions (the default) or pagerank")
      ->type_name("mentions|pagerank")
      ->check(is_one_of({"mentions", "pagerank"}));
  app.add_option("--layout-from", layout_from_,
                 "take places, colours and sizes of nodes over from FILE, which Gephi saved as GraphML or GEXF; actors that it lacks come "
                 "near their neighbours")
      ->type_name("FILE");
  app.add_flag("--no-layout", no_layout_, "no places: the program that opens the file lays the graph out");
  filter_.add_to(app);
  app.add_flag("--include-negated", options_.include_negated, "also edges that are only ever denied");
  app.add_flag("--strict-schema", options_.strict_schema, "nothing outside the published schema of the format");
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void ExportCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (output_.empty()) throw UsageError("no output is given with -o FILE");
  format_ = format_name_.empty() ? &guess_export_format(output_) : &find_export_format(format_name_);
  options_.label_language = *parse_label_language(label_language_);
  options_.weight = weight_.weight();
  options_.color_by = *parse_color_by(color_by_);
  options_.size_by = *parse_size_by(size_by_);
  files_ = files_of(*format_, output_);
  if (no_layout_ && !layout_from_.empty()) throw UsageError("--no-layout contradicts --layout-from");
  filter_.check();
  lexicon_.check();
}

int ExportCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  // Refuses an existing file before the graph is loaded.
  std::deque<OutputFile> outputs;
  for (const FormatFile& file : files_) outputs.emplace_back(file.path, run_.overwrite, console.out);
  ActorNames names(store, lexicon_.on_demand());
  Snapshot snapshot = load_snapshot(store, filter_.filter(names), filter_.level(),
                                    {.spells = format_->needs.spells, .top_evidence = true, .evidence_per_edge = format_->needs.evidence_per_edge});
  rank(snapshot, options_.weight);
  choose_places(console, snapshot);
  for (std::size_t i = 0; i < files_.size(); ++i) {
    files_[i].make(options_)->write(snapshot, outputs[i].stream());
    outputs[i].finish();
  }
  for (OutputFile& output : outputs) output.close();
  const ActorSelection written = select_actors(snapshot, options_);
  const std::size_t denied = snapshot.edges.size() - written.edges;
  const std::string left_out = denied == 0 ? "" : fmt::format("; left out {} that articles only deny", counted(denied, "edge"));
  console.messages.note(fmt::format("wrote {} and {}{}", counted(written.actors, "actor"), counted(written.edges, "edge"), left_out));
  return exit_done;
}

void ExportCommand::choose_places(Console& console, const Snapshot& snapshot) {
  if (!layout_from_.empty()) {
    std::ifstream file(layout_from_, std::ios::binary);
    if (!file) throw InputError(fmt::format("{}: cannot read the file: {}", layout_from_, std::generic_category().message(errno)));
    const std::size_t placed = take_over(read_saved_nodes(file, layout_from_), snapshot, options_);
    const std::size_t actors = select_actors(snapshot, options_).actors;
    console.messages.note(fmt::format("placed {} of {} as in {}", placed, counted(actors, "actor"), layout_from_));
  } else if (no_layout_ || !format_->needs.places) {
    return;
  }
  options_.layout = complete_layout(snapshot, options_);
}

}  // namespace rawabit
