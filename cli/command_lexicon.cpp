// SPDX-License-Identifier: Apache-2.0
#include "cli/command_lexicon.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "cli/lexicon_files.hpp"
#include "cli/nearest_name.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

void list(const std::vector<LexiconFile>& files, Console& console) {
  TextTable table({{"table", TextTable::Align::left}, {"rows", TextTable::Align::right}}, console.out_is_terminal);
  for (const LexiconFile& file : files) table.add_row({file.label, std::to_string(count_rows(file.text))});
  console.out << table.header() << '\n';
  for (std::size_t i = 0; i < table.size(); ++i) console.out << table.row(i) << '\n';
}

void dump(const std::vector<LexiconFile>& files, const std::string& table, Console& console) {
  bool found = false;
  for (const LexiconFile& file : files) {
    if (file.name != table) continue;
    found = true;
    console.out << file.text;
  }
  if (found) return;
  std::vector<std::string_view> names;
  std::string beginning_so;
  for (const LexiconFile& file : files) {
    names.push_back(file.name);
    if (file.name.starts_with(table)) beginning_so += (beginning_so.empty() ? "" : ", ") + file.name;
  }
  if (!beginning_so.empty()) throw UsageError(fmt::format("unknown table '{}'; choose one of: {}", table, beginning_so));
  const std::string_view nearest = nearest_name(table, names);
  if (!nearest.empty()) throw UsageError(fmt::format("unknown table '{}'; did you mean '{}'?", table, nearest));
  throw UsageError(fmt::format("unknown table '{}'; 'rawabit lexicon list' shows them", table));
}

}  // namespace

void LexiconCommand::add_options(CLI::App& app) {
  app.add_option("ACTION", action_);
  app.add_option("TABLE", table_);
  lexicon_.add_to(app);
}

void LexiconCommand::check() {
  constexpr std::array<std::string_view, 3> actions = {"list", "dump", "check"};
  if (action_.empty()) throw UsageError("no action is given; choose one of: list, dump TABLE, check");
  if (std::find(actions.begin(), actions.end(), action_) == actions.end()) {
    throw UsageError(fmt::format("unknown action '{}'; choose one of: list, dump TABLE, check", action_));
  }
  if (action_ == "dump" && table_.empty()) throw UsageError("no TABLE is given; 'rawabit lexicon list' shows them");
  if (action_ != "dump" && !table_.empty()) throw UsageError(fmt::format("unexpected argument '{}'", table_));
  lexicon_.check();
}

int LexiconCommand::run(Console& console) {
  if (action_ == "list") {
    list(lexicon_files(lexicon_.sources()), console);
  } else if (action_ == "dump") {
    dump(lexicon_files(lexicon_.sources()), table_, console);
  } else {
    const auto lexicon = lexicon_.load();
    console.out << fmt::format("lexicon {}: {} actors, {} names, {} triggers; no problems\n", lexicon->digest, lexicon->actors.size(),
                               lexicon->actor_names.size(), lexicon->triggers.size());
  }
  return exit_done;
}

}  // namespace rawabit
