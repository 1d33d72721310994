// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace rawabit {

class Messages;

/// Exit codes of the program.
inline constexpr int exit_done = 0;
inline constexpr int exit_failed = 1;         // something could not be read or written; the rest was done
inline constexpr int exit_usage = 2;          // wrong arguments or tables: nothing was done
inline constexpr int exit_interrupted = 130;  // Ctrl-C

/// What a command reads from and writes to: data to `out`, all else to `messages`.
struct Console {
  std::istream& in;
  std::ostream& out;
  Messages& messages;
  bool out_is_terminal = false;
};

/// One command of the program, in two phases: options are declared, filled by the parser and checked without touching a
/// file; only then it runs.
class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  virtual ~Command() = default;

  virtual void add_options(CLI::App& app) = 0;
  /// Where arguments beyond the declared ones go, in their order; null if there may be none.
  virtual std::vector<std::string>* path_list() { return nullptr; }
  /// Throws UsageError for what single options cannot tell: missing arguments, contradictions.
  virtual void check() {}
  /// Gives the exit code. Throws the exceptions of extract/record/error.hpp.
  virtual int run(Console& console) = 0;
};

}  // namespace rawabit
