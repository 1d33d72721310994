// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit lexicon list|dump TABLE|check`: the tables that the program reads with.
class LexiconCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string action_;
  std::string table_;
  LexiconOptions lexicon_;
};

}  // namespace rawabit
