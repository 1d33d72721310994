// SPDX-License-Identifier: Apache-2.0
#include "cli/command_export.hpp"

#include <fmt/format.h>

#include "cli/actor_names.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/snapshot_part.hpp"
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
  app.add_option("--weight", weight_, "what the weight of an edge counts: mentions (the default), documents, sources or stories (copies of one text are one)")
      ->type_name("mentions|documents|sources|stories")
      ->check(is_one_of({"mentions", "documents", "sources", "stories"}));
  app.add_option("--relation", relations_, "only this relation, PLOVER type or quad class; can be repeated")
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->take_all();
  app.add_option("--actor", actors_, "only edges of this actor; can be repeated")->type_name("NAME")->allow_extra_args(false)->take_all();
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
  for (const std::string& name : relations_) {
    const auto found = find_relations(name);
    if (!found) throw UsageError(fmt::format("unknown relation '{}'; 'rawabit lexicon dump relations.tsv' lists them", name));
    relation_ids_.insert(relation_ids_.end(), found->begin(), found->end());
  }
  filter_.check();
  lexicon_.check();
}

int ExportCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = Store::open(graph_, OpenMode::read);
  // Refuses an existing file before the graph is loaded.
  OutputFile output(output_, run_.overwrite, console.out);
  TripleFilter filter = filter_.filter();
  filter.relations = relation_ids_;
  ActorNames names(store, lexicon_.on_demand());
  std::vector<ActorTerm> wanted;
  for (const std::string& name : actors_) {
    const NamedActors found = names.find(name);
    if (found.terms.empty()) throw UsageError(fmt::format("--actor: nobody is called '{}'", name));
    wanted.insert(wanted.end(), found.terms.begin(), found.terms.end());
  }
  Snapshot snapshot = load_snapshot(store, filter, filter_.level(), {.evidence_per_edge = format_->evidence_per_edge});
  if (!wanted.empty()) snapshot = edges_of(snapshot, wanted);
  format_->make(options_)->write(snapshot, output.stream());
  output.close();
  const ActorSelection written = select_actors(snapshot, options_);
  const std::size_t denied = snapshot.edges.size() - written.edges;
  const std::string left_out = denied == 0 ? "" : fmt::format("; left out {} that articles only deny", counted(denied, "edge"));
  console.messages.note(fmt::format("wrote {} and {}{}", counted(written.actors, "actor"), counted(written.edges, "edge"), left_out));
  return exit_done;
}

}  // namespace rawabit
