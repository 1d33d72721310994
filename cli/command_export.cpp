// SPDX-License-Identifier: Apache-2.0
#include "cli/command_export.hpp"

#include <fmt/format.h>

#include "cli/actor_names.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "export/graph_selection.hpp"
#include "export/output_file.hpp"
#include "extract/record/error.hpp"
#include "graph/snapshot_loader.hpp"

namespace rawabit {

void ExportCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("-o,--output", output_, "file to write; - is standard output")->type_name("FILE");
  app.add_option("-f,--format", format_name_, "format; told from the suffix of FILE unless given: " + export_format_names())->type_name("NAME");
  run_.add_overwrite(app);
  app.add_option("--label-lang", label_language_, "labels: Arabic names (ar, the default), English names (en) or codes (code)")
      ->type_name("ar|en|code")
      ->check(is_one_of({"ar", "en", "code"}));
  app.add_option("--weight", weight_, "what the weight of an edge counts: mentions (the default), documents or sources")
      ->type_name("mentions|documents|sources")
      ->check(is_one_of({"mentions", "documents", "sources"}));
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
  options_.weight = *parse_weight_count(weight_);
  filter_.check();
  lexicon_.check();
}

int ExportCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = Store::open(graph_, OpenMode::read);
  // Refuses an existing file before the graph is loaded.
  OutputFile output(output_, run_.overwrite, console.out);
  ActorNames names(store, lexicon_.on_demand());
  const Snapshot snapshot = load_snapshot(store, filter_.filter(names), filter_.level());
  format_->make(options_)->write(snapshot, output.stream());
  output.close();
  const ActorSelection written = select_actors(snapshot, options_);
  const std::size_t denied = snapshot.edges.size() - written.edges;
  const std::string left_out = denied == 0 ? "" : fmt::format("; left out {} that articles only deny", counted(denied, "edge"));
  console.messages.note(fmt::format("wrote {} and {}{}", counted(written.actors, "actor"), counted(written.edges, "edge"), left_out));
  return exit_done;
}

}  // namespace rawabit
