// SPDX-License-Identifier: Apache-2.0
#include "cli/command_timeline.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>

#include "cli/actor_names.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/pattern_terms.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

double mean_score(const TimelinePeriod& period) {
  const std::uint64_t scored = period.cooperation + period.conflict;
  return scored == 0 ? 0 : period.net / static_cast<double>(scored);
}

// '+' for cooperation, 'x' for conflict, '.' for the rest, so many that the busiest period fills the width.
std::string bar(const TimelinePeriod& period, std::uint64_t most) {
  constexpr std::uint64_t width = 50;
  const double scale = most > width ? static_cast<double>(width) / static_cast<double>(most) : 1;
  const auto letters = [&](std::uint64_t count) { return static_cast<std::size_t>(std::lround(static_cast<double>(count) * scale)); };
  const std::size_t all = std::max<std::size_t>(letters(period.mentions), period.mentions != 0 ? 1 : 0);
  const std::size_t good = std::min(letters(period.cooperation), all);
  const std::size_t bad = std::min(letters(period.conflict), all - good);
  return std::string(good, '+') + std::string(bad, 'x') + std::string(all - good - bad, '.');
}

}  // namespace

void TimelineCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  app.add_option("PATTERN", text_);
  app.add_option("--per", step_name_, "length of the periods; month unless given")
      ->type_name("day|month|year")
      ->check(is_one_of({"day", "month", "year"}));
  app.add_flag("--json", json_, "print one JSON object a line");
  app.add_flag("--tsv", tsv_, "print tab-separated values with a header line, for spreadsheets");
  filter_.add_to(app);
  app.get_option("--min-docs")->group("");  // refused, with a reason
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void TimelineCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  if (json_ && tsv_) throw UsageError("--json and --tsv exclude each other");
  if (filter_.min_documents != 0) throw UsageError("--min-docs does not go with a timeline; its periods count documents");
  filter_.check();
  lexicon_.check();
}

int TimelineCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  ActorNames names(store, lexicon_.on_demand());
  TripleFilter filter = filter_.filter(names);
  if (!text_.empty()) filter = filter_of_actor_or_triple(text_, std::move(filter), names, console.messages);
  const TimeStep step = *parse_time_step(step_name_);
  const Timeline timeline = count_timeline(store, filter, filter_.level(), step);
  if (json_) {
    for (const TimelinePeriod& period : timeline.periods) {
      console.out << json_line({{"period", period.period},
                                {"mentions", period.mentions},
                                {"cooperation", period.cooperation},
                                {"conflict", period.conflict},
                                {"negated", period.negated},
                                {"documents", period.documents},
                                {"stories", period.stories},
                                {"score", mean_score(period)}})
                  << '\n';
      check_output(console.out);
    }
  } else if (tsv_) {
    console.out << "period\tmentions\tcooperation\tconflict\tnegated\tdocuments\tstories\tscore\n";
    for (const TimelinePeriod& period : timeline.periods) {
      console.out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", period.period, period.mentions, period.cooperation, period.conflict,
                                 period.negated, period.documents, period.stories, mean_score(period));
      check_output(console.out);
    }
  } else {
    write_table(timeline, step, console);
  }
  if (timeline.periods.empty()) console.messages.note("no answer");
  if (timeline.undated != 0) console.messages.note(fmt::format("{} without a date left out", counted(timeline.undated, "statement")));
  if (timeline.longer != 0) {
    console.messages.note(fmt::format("{} of events longer than a {} left out", counted(timeline.longer, "statement"), step_name_));
  }
  return exit_done;
}

void TimelineCommand::write_table(const Timeline& timeline, TimeStep step, Console& console) const {
  constexpr std::size_t longest_gap = 12;
  using Align = TextTable::Align;
  if (timeline.periods.empty()) return;
  TextTable table({{step_name_, Align::left},
                   {"mentions", Align::right},
                   {"documents", Align::right},
                   {"stories", Align::right},
                   {"score", Align::right},
                   {"+ cooperation  x conflict  . other", Align::left}},
                  console.out_is_terminal);
  std::uint64_t most = 0;
  for (const TimelinePeriod& period : timeline.periods) most = std::max(most, period.mentions);
  const std::vector<TimelinePeriod> all = without_gaps(timeline, step);
  const auto is_empty = [](const TimelinePeriod& period) { return period.mentions == 0 && period.negated == 0; };
  for (auto period = all.begin(); period != all.end(); ++period) {
    const auto next = std::find_if_not(period, all.end(), is_empty);
    if (static_cast<std::size_t>(next - period) > longest_gap) {
      table.add_row({fmt::format("({} empty)", next - period), "", "", "", "", ""});
      period = next - 1;
      continue;
    }
    table.add_row({period->period, std::to_string(period->mentions), std::to_string(period->documents), std::to_string(period->stories),
                   period->cooperation + period->conflict == 0 ? "" : decimal(mean_score(*period), 1), bar(*period, most)});
  }
  console.out << table.header() << '\n';
  for (std::size_t i = 0; i < table.size(); ++i) {
    console.out << table.row(i) << '\n';
    check_output(console.out);
  }
}

}  // namespace rawabit
