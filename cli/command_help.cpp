// SPDX-License-Identifier: Apache-2.0
#include "cli/command_help.hpp"

#include <CLI/CLI.hpp>

#include "cli/command_table.hpp"
#include "cli/help_text.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

void HelpCommand::add_options(CLI::App& app) {
  app.add_option("COMMAND", topic_);
  app.add_flag("--man", man_, "print the manual page of all commands, in roff");
}

void HelpCommand::check() {
  if (man_ && !topic_.empty()) throw UsageError("--man stands for all commands, not for one");
}

int HelpCommand::run(Console& console) {
  if (man_) {
    console.out << man_page();
  } else if (topic_.empty()) {
    console.out << overview_text();
  } else {
    const CommandRow& row = find_command(topic_);
    const auto command = row.make();
    CLI::App app;
    declare_options(app, *command);
    console.out << command_text(row, app);
  }
  return exit_done;
}

}  // namespace rawabit
