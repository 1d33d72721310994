// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string_view>

#include "cli/command_table.hpp"
#include "cli/help_text.hpp"
#include "cli/nearest_name.hpp"
#include "cli/program_version.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

[[noreturn]] void fail(const CommandRow& row, std::string_view what) { throw UsageError(fmt::format("{}; see 'rawabit {} --help'", what, row.name)); }

[[noreturn]] void refuse_argument(const CommandRow& row, const CLI::App& app, const std::string& argument) {
  if (argument.size() < 2 || argument.front() != '-') fail(row, fmt::format("unexpected argument '{}'", argument));
  std::vector<std::string> known;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
  }
  const std::vector<std::string_view> names(known.begin(), known.end());
  const std::string_view nearest = nearest_name(std::string_view(argument).substr(0, argument.find('=')), names);
  if (nearest.empty()) fail(row, fmt::format("unknown option '{}'", argument));
  fail(row, fmt::format("unknown option '{}' (did you mean '{}'?)", argument, nearest));
}

// The arguments that the parser left: paths, if the command takes any, and what is wrong.
void take_rest(const CommandRow& row, const CLI::App& app, std::vector<std::string>* paths) {
  bool options_end = false;
  for (const std::string& argument : app.remaining()) {
    if (!options_end && argument == "--") {
      options_end = true;
    } else if (paths != nullptr && (options_end || argument.size() < 2 || argument.front() != '-')) {
      paths->push_back(argument);
    } else {
      refuse_argument(row, app, argument);
    }
  }
}

// What the parser says, as a message of ours.
std::string parser_message(const CLI::ParseError& error) {
  std::string message = error.what();
  std::replace(message.begin(), message.end(), '\n', ' ');
  if (!message.empty() && message.front() >= 'A' && message.front() <= 'Z' && (message.size() < 2 || message[1] < 'A' || message[1] > 'Z')) {
    message.front() = static_cast<char>(message.front() - 'A' + 'a');
  }
  return message;
}

}  // namespace

int run_command_line(const std::vector<std::string>& arguments, Console& console) {
  if (arguments.empty()) throw UsageError("no command; 'rawabit help' lists the commands");
  const std::string& name = arguments.front();
  if (name == "--help" || name == "-h") {
    console.out << overview_text();
    return exit_done;
  }
  if (name == "--version" || name == "-V") {
    console.out << version_text();
    return exit_done;
  }
  if (name.size() > 1 && name.front() == '-') throw UsageError(fmt::format("unknown option '{}'; see 'rawabit --help'", name));
  const CommandRow& row = find_command(name);
  const std::unique_ptr<Command> command = row.make();
  CLI::App app;
  declare_options(app, *command);
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend() - 1);
    app.parse(reversed);
    take_rest(row, app, command->path_list());
    command->check();
  } catch (const CLI::CallForHelp&) {
    console.out << command_text(row, app);
    return exit_done;
  } catch (const CLI::ParseError& error) {
    // An unknown option is the likelier cause of what the parser stumbled over after it.
    std::vector<std::string> rest;
    take_rest(row, app, &rest);
    fail(row, parser_message(error));
  } catch (const UsageError& error) {
    // A message that already says what to do, or points at the place, needs no other hint.
    const std::string_view message = error.what();
    if (message.find_first_of(";\n") != std::string_view::npos) throw;
    fail(row, message);
  }
  return command->run(console);
}

}  // namespace rawabit
