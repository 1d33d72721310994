// SPDX-License-Identifier: Apache-2.0
#include "cli/command_path.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "cli/actor_label.hpp"
#include "cli/actor_names.hpp"
#include "cli/answer_json.hpp"
#include "cli/answer_table.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "export/actor_style.hpp"
#include "extract/record/error.hpp"
#include "graph/analytics/paths.hpp"
#include "graph/snapshot_loader.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

namespace {

// The actors of the snapshot that a name means: the state itself where it is there, else all that act for it.
std::vector<std::uint32_t> find_ends(const Snapshot& snapshot, const std::string& name, ActorNames& names) {
  const NamedActors found = names.find(name);
  if (found.terms.empty()) {
    const std::string nearest = names.nearest(name);
    throw UsageError(fmt::format("nobody is called '{}'; {}", name,
                                 nearest.empty() ? "give a name, a code such as MLI, or an id" : fmt::format("did you mean '{}'?", nearest)));
  }
  std::vector<std::uint32_t> exact;
  std::vector<std::uint32_t> acting;
  for (std::uint32_t i = 0; i < snapshot.actors.size(); ++i) {
    const SnapshotActor& actor = snapshot.actors[i];
    for (const ActorTerm& term : found.terms) {
      if (actor.id == term.value) {
        exact.push_back(i);
      } else if (term.kind == ActorTerm::Kind::code && actor.code == term.value) {
        acting.push_back(i);
      }
    }
  }
  return exact.empty() ? acting : exact;
}

GraphActor graph_actor(const SnapshotActor& actor) {
  return {.id = actor.id,
          .code = actor.code,
          .name = actor.name,
          .name_en = actor.name_en,
          .kind = actor.kind,
          .country = actor.country,
          .sector = actor.sector};
}

TripleRow row_of(const Snapshot& snapshot, const SnapshotEdge& edge) {
  TripleRow row;
  row.subject = graph_actor(snapshot.actors[edge.subject]);
  row.relation = edge.relation;
  row.object = graph_actor(snapshot.actors[edge.object]);
  row.mentions = edge.mentions;
  row.asserted = edge.asserted;
  row.intended = edge.intended;
  row.negated = edge.negated;
  row.documents = edge.documents;
  row.sources = edge.sources;
  row.stories = edge.stories;
  row.first_date = edge.first_date;
  row.last_date = edge.last_date;
  row.confidence = edge.confidence;
  return row;
}

// "7 stories".
std::string counted_as(std::uint64_t count, EdgeWeight weight) {
  constexpr std::array<std::string_view, 4> singular = {"mention", "document", "source", "story"};
  return fmt::format("{} {}", count, count == 1 ? singular.at(static_cast<std::size_t>(weight)) : to_string(weight));
}

}  // namespace

void PathCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("FROM", from_);
  app.add_option("TO", to_);
  app.add_flag("--directed", directed_, "only from subjects to objects; relations such as meets-with lead both ways");
  app.add_option("--max-relations", max_relations_, "at most N relations for each step, 3 unless given")
      ->type_name("N")
      ->check(is_whole_number(1, 1'000'000'000));
  app.add_option("--max-evidence", max_evidence_, "at most N sentences for each relation, 1 unless given")
      ->type_name("N")
      ->check(is_whole_number(1, 1'000'000'000));
  weight_.add_to(app);
  output_.add_to(app, "the language of FROM unless given");
  filter_.add_to(app);
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void PathCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (from_.empty() || to_.empty()) throw UsageError("two actors are wanted, FROM and TO");
  filter_.check();
  output_.check();
  lexicon_.check();
  if (output_.tsv) throw UsageError("a path has no --tsv; use --json");
}

int PathCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  ActorNames names(store, lexicon_.on_demand());
  const TripleFilter filter = filter_.filter(names);
  const GraphLevel level = filter_.level();
  const Snapshot snapshot = load_snapshot(store, filter, level);
  const std::vector<std::uint32_t> from = find_ends(snapshot, from_, names);
  const std::vector<std::uint32_t> to = find_ends(snapshot, to_, names);
  const auto path = shortest_path(snapshot, from, to, weight_.weight(), directed_);
  if (!path) {
    console.messages.note(fmt::format("no path leads from '{}' to '{}'", from_, to_));
    return exit_done;
  }
  const LabelLanguage language = output_.language_of(from_);
  const auto shown = [&](const std::string& text) { return console.out_is_terminal ? isolated(one_line(text)) : one_line(text); };
  const auto label = [&](std::uint32_t actor) { return shown(actor_label(snapshot.actors[actor], language)); };
  const bool as_json = output_.form() == OutputForm::json;
  nlohmann::ordered_json object = {{"length", path->length}, {"actors", nlohmann::ordered_json::array()}, {"steps", nlohmann::ordered_json::array()}};
  for (const std::uint32_t actor : path->actors) object["actors"].push_back(actor_object(snapshot.actors[actor]));
  if (!as_json && path->actors.size() == 1) console.out << label(path->actors.front()) << '\n';
  for (std::size_t i = 0; i + 1 < path->actors.size(); ++i) {
    const std::vector<std::size_t> edges = edges_between(snapshot, path->actors[i], path->actors[i + 1], weight_.weight(), directed_);
    nlohmann::ordered_json relations = nlohmann::ordered_json::array();
    if (!as_json) {
      console.out << fmt::format("{}. {} - {}{}\n", i + 1, label(path->actors[i]), label(path->actors[i + 1]),
                                 edges.size() > max_relations_ ? fmt::format("  ({} relations)", edges.size()) : "");
    }
    for (std::size_t place = 0; place < std::min(edges.size(), max_relations_); ++place) {
      const TripleRow row = row_of(snapshot, snapshot.edges[edges[place]]);
      const std::vector<EvidenceRow> evidence = query_evidence(store, filter, level, row, max_evidence_);
      if (as_json) {
        relations.push_back(answer_object(row, evidence));
        continue;
      }
      console.out << fmt::format("   {} {} {}  ({})\n", shown(actor_label(row.subject, language)), shown(relation_label(row.relation, language)),
                                 shown(actor_label(*row.object, language)), counted_as(count_of(row, weight_.weight()), weight_.weight()));
      for (const EvidenceRow& proof : evidence) console.out << "  " << evidence_line(proof, console.out_is_terminal) << '\n';
    }
    object["steps"].push_back(std::move(relations));
  }
  if (as_json) console.out << json_line(object) << '\n';
  return exit_done;
}

}  // namespace rawabit
