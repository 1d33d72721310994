// SPDX-License-Identifier: Apache-2.0
#include "cli/command_query.hpp"

#include <fmt/format.h>

#include <optional>

#include "cli/actor_names.hpp"
#include "cli/answer_json.hpp"
#include "cli/answer_table.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/pattern_answers.hpp"
#include "cli/pattern_terms.hpp"
#include "cli/sql_answers.hpp"
#include "cli/standard_output.hpp"
#include "extract/record/error.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

void QueryCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("PATTERN", text_);
  app.add_option("--sql", sql_,
                 "instead of a pattern: one SELECT on the tables and views of the graph, such as v_edges, v_state_edges and v_evidence")
      ->type_name("SELECT");
  app.add_flag("--evidence", evidence_, "print under each answer the sentences that state it, with brackets around actors and trigger");
  app.add_option("--max-evidence", max_evidence_, "at most N sentences for each relation, best first; all unless given. Implies --evidence")
      ->type_name("N")
      ->check(is_whole_number(1, 1'000'000'000));
  output_.add_to(app, "the language of the pattern unless given");
  app.add_option("--limit", limit_, "print at most N answers")->type_name("N")->check(is_whole_number(1, 1'000'000'000));
  weight_.add_to(app, "what orders the answers, most first");
  filter_.add_to(app);
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void QueryCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (text_.empty() == sql_.empty()) throw UsageError(text_.empty() ? "no pattern is given" : "a pattern and --sql exclude each other");
  filter_.check();
  output_.check();
  lexicon_.check();
  evidence_ = evidence_ || max_evidence_ != 0;
  if (evidence_ && output_.tsv) throw UsageError("--tsv has no place for --evidence; use --json");
  if (!sql_.empty()) {
    if (filter_.chooses()) throw UsageError("--sql takes no filters; write conditions into the statement");
    if (weight_.weight() != EdgeWeight::mentions) throw UsageError("--sql has no --weight; write ORDER BY into the statement");
    if (evidence_) throw UsageError("--sql has no --evidence; select from v_evidence");
    return;
  }
  pattern_ = parse_query_pattern(text_);
}

int QueryCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  if (!sql_.empty()) {
    write_sql_answers(store, sql_, limit_, output_.form(), console);
    return exit_done;
  }
  ActorNames names(store, lexicon_.on_demand());
  const TripleFilter filter = filter_.filter(names);
  const std::vector<TriplePattern> pattern = resolve_pattern(pattern_, text_, names, console.messages);
  if (pattern.size() > 1) {
    answer_pattern(store, pattern, filter, console);
  } else {
    answer_triple(store, narrowed(filter, pattern.front()), console);
  }
  return exit_done;
}

void QueryCommand::answer_triple(const Store& store, const TripleFilter& filter, Console& console) const {
  const LabelLanguage language = output_.language_of(text_);
  const GraphLevel level = filter_.level();
  const std::vector<TripleRow> rows = query_triples(store, filter, level, limit_, weight_.weight());
  if (rows.empty()) console.messages.note("no answer");
  if (output_.form() == OutputForm::tsv) {
    write_rows_as_tsv(rows, console);
    return;
  }
  const auto evidence_of = [&](const TripleRow& row) {
    return evidence_ ? query_evidence(store, filter, level, row, max_evidence_) : std::vector<EvidenceRow>{};
  };
  if (output_.form() == OutputForm::json) {
    for (const TripleRow& row : rows) {
      console.out << json_line(answer_object(row, evidence_ ? std::optional(evidence_of(row)) : std::nullopt)) << '\n';
      check_output(console.out);
    }
    return;
  }
  const AnswerTable table(rows, language, weight_.weight(), console.out_is_terminal);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0) console.out << table.header() << '\n';
    console.out << table.row(i) << '\n';
    for (const EvidenceRow& evidence : evidence_of(rows[i])) console.out << evidence_line(evidence, console.out_is_terminal) << '\n';
    check_output(console.out);
  }
}

void QueryCommand::answer_pattern(const Store& store, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, Console& console) const {
  const GraphLevel level = filter_.level();
  const std::vector<PatternAnswer> answers = query_pattern(store, pattern, filter, level, limit_, weight_.weight());
  if (answers.empty()) console.messages.note("no answer");
  EvidenceSource evidence;
  if (evidence_) {
    evidence = [&](std::size_t index, const TripleRow& row) {
      return query_evidence(store, filter_of(pattern[index], filter), level, row, max_evidence_);
    };
  }
  write_answers(answers, pattern_, {.form = output_.form(), .language = output_.language_of(text_), .weight = weight_.weight()}, evidence, console);
}

}  // namespace rawabit
