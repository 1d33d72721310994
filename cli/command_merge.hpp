// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit merge`: graphs and files of triples into one graph.
class MergeCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &inputs_; }
  void check() override;
  int run(Console& console) override;

 private:
  std::vector<std::string> inputs_;
  std::string graph_;
  std::string decisions_;
  RunOptions run_;
};

}  // namespace rawabit
