// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit remove`: documents out of a graph.
class RemoveCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &arguments_; }
  void check() override;
  int run(Console& console) override;

 private:
  std::vector<std::string> arguments_;  // the graph, then ids
  std::string ids_from_;
  RunOptions run_;
};

}  // namespace rawabit
