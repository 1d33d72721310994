// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit explain`: how the program reads a text, stage by stage.
class ExplainCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string text_;
  std::string date_;
  LexiconOptions lexicon_;
  bool json_ = false;
};

}  // namespace rawabit
