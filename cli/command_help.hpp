// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"

namespace rawabit {

/// `rawabit help`: the list of commands, the help of one, or the manual page.
class HelpCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string topic_;
  bool man_ = false;
};

}  // namespace rawabit
