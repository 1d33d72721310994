// SPDX-License-Identifier: Apache-2.0
#include "cli/command_diff.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <utility>

#include "cli/actor_names.hpp"
#include "cli/diff_report.hpp"
#include "cli/graph_file.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/pattern_terms.hpp"
#include "extract/record/error.hpp"
#include "graph/calendar_days.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

Period parse_period(const std::string& option, const std::string& text) {
  const std::size_t dots = text.find("..");
  const auto first = first_day_of(std::string_view(text).substr(0, dots));
  const auto last = last_day_of(dots == std::string::npos ? std::string_view(text) : std::string_view(text).substr(dots + 2));
  if (!first || !last) {
    throw UsageError(fmt::format("{}: found '{}', expected a period such as 2023-01..2023-06, 2023-01-15..2023-02 or 2023", option, text));
  }
  if (*last < *first) throw UsageError(fmt::format("{}: '{}' ends before it begins", option, text));
  return {.first = day_text(*first), .last = day_text(*last), .days = (*last - *first).count() + 1};
}

void DiffCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("PATTERN", pattern_);
  app.add_option("--between", between_, "the earlier period, both ends included: 2023-01..2023-06, or a year, month or day")->type_name("PERIOD");
  app.add_option("--and", and_, "the later period")->type_name("PERIOD");
  app.add_option("--top", top_, "at most N rows for each kind of change, 20 unless given; 0 for all")
      ->type_name("N")
      ->check(is_whole_number(0, 1'000'000'000));
  app.add_flag("--evidence", evidence_, "print under each relation its best sentence from the period that has it");
  weight_.add_to(app, "what is compared");
  output_.add_to(app, "English unless given");
  filter_.add_to(app, PeriodOptions::without);
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void DiffCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (between_.empty() || and_.empty()) throw UsageError("two periods are wanted, --between PERIOD and --and PERIOD");
  before_ = parse_period("--between", between_);
  after_ = parse_period("--and", and_);
  filter_.check();
  output_.check();
  lexicon_.check();
  if (evidence_ && output_.tsv) throw UsageError("--tsv has no place for --evidence; use --json");
}

int DiffCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  ActorNames names(store, lexicon_.on_demand());
  TripleFilter filter = filter_.filter(names);
  if (!pattern_.empty()) filter = filter_of_actor_or_triple(pattern_, std::move(filter), names, console.messages);
  const GraphLevel level = filter_.level();
  // Of either period, not of both.
  const std::uint64_t min_documents = std::exchange(filter.min_documents, 0);
  const auto within = [&](const Period& period) {
    TripleFilter part = filter;
    part.since = period.first;
    part.until = period.last;
    return part;
  };
  const TripleFilter filter_before = within(before_);
  const TripleFilter filter_after = within(after_);
  const PeriodDiff diff = compare_periods(query_triples(store, filter_before, level), query_triples(store, filter_after, level), before_.days,
                                          after_.days, min_documents, weight_.weight());
  ChangeEvidence evidence;
  if (evidence_) {
    evidence = [&](const RelationChange& change) {
      return query_evidence(store, change.after.mentions != 0 ? filter_after : filter_before, level, change.row(), 1);
    };
  }
  write_diff(diff, {.top = top_, .form = output_.form(), .language = output_.language(LabelLanguage::en), .weight = weight_.weight()}, evidence,
             console);
  if (diff.appeared.empty() && diff.gone.empty() && diff.stronger.empty() && diff.weaker.empty() && diff.to_conflict.empty() &&
      diff.to_cooperation.empty()) {
    console.messages.note("no change");
  }
  return exit_done;
}

}  // namespace rawabit
