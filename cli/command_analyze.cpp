// SPDX-License-Identifier: Apache-2.0
#include "cli/command_analyze.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/actor_names.hpp"
#include "cli/graph_file.hpp"
#include "cli/json_line.hpp"
#include "cli/messages.hpp"
#include "cli/option_checks.hpp"
#include "cli/standard_output.hpp"
#include "extract/record/error.hpp"
#include "graph/snapshot_loader.hpp"

namespace rawabit {

namespace {

void write(const MeasureRow& row, const MeasureResult& result, OutputForm form, Console& console) {
  if (form == OutputForm::json) {
    for (const nlohmann::ordered_json& object : result.objects) {
      nlohmann::ordered_json line = {{"measure", row.name}};
      line.update(object);
      console.out << json_line(line) << '\n';
      check_output(console.out);
    }
    return;
  }
  if (form == OutputForm::tsv) {
    std::vector<std::string> titles;
    for (const TextTable::Column& column : result.columns) titles.push_back(column.title);
    console.out << tsv_line(titles) << '\n';
    for (const std::vector<std::string>& cells : result.rows) console.out << tsv_line(cells) << '\n';
    check_output(console.out);
    return;
  }
  TextTable table(result.columns, console.out_is_terminal);
  for (const std::vector<std::string>& cells : result.rows) table.add_row(cells);
  console.out << fmt::format("{}: {}\n", row.name, row.summary);
  if (table.size() != 0) console.out << "  " << table.header() << '\n';
  for (std::size_t i = 0; i < table.size(); ++i) console.out << "  " << table.row(i) << '\n';
  if (!result.note.empty()) console.out << "  " << result.note << '\n';
  check_output(console.out);
}

}  // namespace

void AnalyzeCommand::add_options(CLI::App& app) {
  add_graph(app, graph_);
  std::string defaults;
  for (const MeasureRow& row : measures()) {
    if (row.by_default) defaults += (defaults.empty() ? "" : ", ") + std::string(row.name);
  }
  app.add_option("--measure", measure_names_, fmt::format("one of {}; can be repeated. Unless given: {}", measure_names(), defaults))
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->take_all();
  request_.top = 10;
  app.add_option("--top", request_.top, "at most N rows for each measure, 10 unless given; 0 for all")
      ->type_name("N")
      ->check(is_whole_number(0, 1'000'000'000));
  weight_.add_to(app);
  app.add_option("--pivots", request_.pivots,
                 "estimate betweenness from the paths of N actors; the exact number, which takes long for many thousands of actors, unless given")
      ->type_name("N")
      ->check(is_whole_number(1, 1'000'000'000));
  app.add_option("--resolution", request_.resolution, "more than 1 makes smaller communities, less than 1 larger ones")
      ->type_name("X")
      ->check(is_positive_number());
  output_.add_to(app, "English unless given");
  filter_.add_to(app);
  lexicon_.add_to(app);
  run_.add_quiet(app);
}

void AnalyzeCommand::check() {
  if (graph_.empty()) throw UsageError("no GRAPH is given");
  filter_.check();
  output_.check();
  lexicon_.check();
  for (const std::string& name : measure_names_) {
    const bool known = std::any_of(measures().begin(), measures().end(), [&](const MeasureRow& row) { return row.name == name; });
    if (!known) throw UsageError(fmt::format("unknown measure '{}'; choose one of: {}", name, measure_names()));
  }
  if (output_.tsv && measure_names_.size() != 1) throw UsageError("--tsv shows one measure; choose it with --measure");
  request_.weight = weight_.weight();
  request_.language = output_.language(LabelLanguage::en);
}

int AnalyzeCommand::run(Console& console) {
  if (run_.quiet) console.messages.be_quiet();
  const Store store = open_graph(graph_, console.messages);
  ActorNames names(store, lexicon_.on_demand());
  const Snapshot snapshot = load_snapshot(store, filter_.filter(names), filter_.level());
  bool first = true;
  for (const MeasureRow& row : measures()) {
    const bool named = std::find(measure_names_.begin(), measure_names_.end(), row.name) != measure_names_.end();
    if (measure_names_.empty() ? !row.by_default : !named) continue;
    if (!first && output_.form() == OutputForm::table) console.out << '\n';
    first = false;
    write(row, row.measure(snapshot, request_), output_.form(), console);
  }
  return exit_done;
}

}  // namespace rawabit
