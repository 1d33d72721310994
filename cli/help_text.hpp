// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command_table.hpp"

namespace rawabit {

/// Declares the options of a command the way that all commands parse: the last of a repeated option wins, unknown
/// arguments are left to the caller.
void declare_options(CLI::App& app, Command& command);

/// Help of the program: usage, commands, first steps.
std::string overview_text();
/// Help of one command, from its row and its declared options.
std::string command_text(const CommandRow& row, const CLI::App& app);
/// The manual page rawabit.1, from the same table.
std::string man_page();

}  // namespace rawabit
