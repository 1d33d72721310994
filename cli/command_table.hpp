// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "cli/command.hpp"

namespace rawabit {

/// One row of the list of commands, from which the help, the man page and the suggestions follow.
struct CommandRow {
  std::string_view name;
  std::string_view synopsis;  // arguments as the usage line shows them
  std::string_view summary;   // one line, lower case
  std::string_view details;   // paragraphs for the help of the command
  std::span<const std::string_view> examples;
  std::unique_ptr<Command> (*make)();
};

/// All commands in the order of the help.
std::span<const CommandRow> commands();
/// Throws UsageError, with the nearest name where one is near.
const CommandRow& find_command(std::string_view name);

}  // namespace rawabit
