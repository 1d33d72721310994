// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace rawabit {

/// Parses the arguments after the program's name, checks them and runs the command. Gives the exit code; throws UsageError
/// for wrong arguments, and what commands throw.
int run_command_line(const std::vector<std::string>& arguments, Console& console);

}  // namespace rawabit
