// SPDX-License-Identifier: Apache-2.0
// The program: finds the command, lets it parse, check and run, and turns what it throws into one line and an exit code.
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/command_line.hpp"
#include "cli/messages.hpp"
#include "cli/standard_output.hpp"
#include "extract/record/error.hpp"

int main(int argc, char** argv) {
  using namespace rawabit;
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  StandardOutput output;
  Messages messages(std::cerr, isatty(STDERR_FILENO) != 0);
  Console console{std::cin, output.stream(), messages, isatty(STDOUT_FILENO) != 0};
  const auto fail = [&](const std::string& what, int code) {
    if (output.reader_is_gone()) return exit_done;
    messages.line("rawabit: " + what);
    return code;
  };
  try {
    const int code = run_command_line({argv + std::min(argc, 1), argv + argc}, console);
    output.finish();
    return code;
  } catch (const UsageError& error) {
    return fail(error.what(), exit_usage);
  } catch (const LexiconError& error) {
    return fail(error.what(), exit_usage);
  } catch (const std::bad_alloc&) {
    return fail("not enough memory", exit_failed);
  } catch (const std::exception& error) {
    // InputError, StoreError, OutputError; others come from libraries.
    return fail(error.what(), exit_failed);
  }
}
