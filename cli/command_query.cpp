// SPDX-License-Identifier: Apache-2.0
#include "cli/command_query.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/actor_names.hpp"
#include "cli/answer_json.hpp"
#include "cli/answer_table.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "extract/record/error.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

namespace {

// The terms of one end of the pattern; empty for a variable.
std::vector<ActorTerm> resolve(const PatternEnd& end, ActorNames& names, Messages& messages) {
  if (!end.name) return {};
  const NamedActors found = names.find(*end.name);
  if (found.terms.empty()) {
    const std::string nearest = names.nearest(*end.name);
    throw UsageError(fmt::format("pattern, column {}: nobody is called '{}'{}", end.column, *end.name,
                                 nearest.empty() ? "; give a name, a code such as MLI, or an id" : fmt::format("; did you mean '{}'?", nearest)));
  }
  if (found.terms.size() > 1) {
    std::string list;
    for (std::size_t i = 0; i < found.terms.size(); ++i) {
      list += fmt::format("{}{} ({})", i == 0 ? "" : ", ", found.names[i], found.terms[i].value);
    }
    messages.note(fmt::format("'{}' stands for any of: {}", *end.name, list));
  }
  return found.terms;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

}  // namespace

void QueryCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("PATTERN", text_);
  app.add_flag("--evidence", evidence_, "print under each answer the sentences that state it, with brackets around actors and trigger");
  app.add_flag("--json", json_, "print one JSON object a line");
  app.add_option("--limit", limit_, "print at most N answers")->type_name("N")->check(is_whole_number(1, 1'000'000'000));
  app.add_option("--label-lang", label_language_, "names in the table; the language of the pattern unless given")
      ->type_name("ar|en|code")
      ->check(is_one_of({"ar", "en", "code"}));
  app.add_option("--weight", weight_,
                 "what orders the answers, most first: mentions (the default), documents, sources or stories (copies of one text are one)")
      ->type_name("mentions|documents|sources|stories")
      ->check(is_one_of({"mentions", "documents", "sources", "stories"}));
  filter_.add_to(app);
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void QueryCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (text_.empty()) throw UsageError("no pattern is given");
  filter_.check();
  lexicon_.check();
  pattern_ = parse_query_pattern(text_);
  if (label_language_.empty()) label_language_ = is_ascii(text_) ? "en" : "ar";
}

int QueryCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = Store::open(graph_, OpenMode::read);
  ActorNames names(store, lexicon_.on_demand());
  TripleFilter filter = filter_.filter();
  filter.relations = pattern_.relations;
  filter.subject = resolve(pattern_.subject, names, console.messages);
  filter.object = resolve(pattern_.object, names, console.messages);
  const GraphLevel level = filter_.level();
  const EdgeWeight weight = *parse_edge_weight(weight_);
  const std::vector<TripleRow> rows = query_triples(store, filter, level, limit_, weight);
  const auto evidence_of = [&](const TripleRow& row) { return evidence_ ? query_evidence(store, filter, level, row) : std::vector<EvidenceRow>{}; };
  if (json_) {
    for (const TripleRow& row : rows) {
      console.out << answer_json(row, evidence_ ? std::optional(evidence_of(row)) : std::nullopt) << '\n';
      check_output(console.out);
    }
    return exit_done;
  }
  const AnswerTable table(rows, *parse_label_language(label_language_), weight, console.out_is_terminal);
  if (rows.empty()) console.messages.note("no answer");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0) console.out << table.header() << '\n';
    console.out << table.row(i) << '\n';
    for (const EvidenceRow& evidence : evidence_of(rows[i])) console.out << evidence_line(evidence, console.out_is_terminal) << '\n';
    check_output(console.out);
  }
  return exit_done;
}

}  // namespace rawabit
