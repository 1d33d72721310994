// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit build`: articles in, graph file made or extended. Results are written in the order of the input by one writer.
class BuildCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &input_.paths; }
  void check() override;
  int run(Console& console) override;

 private:
  InputOptions input_;
  LexiconOptions lexicon_;
  RunOptions run_;
  std::string graph_;
  std::string decisions_;
};

}  // namespace rawabit
