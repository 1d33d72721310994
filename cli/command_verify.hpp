// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

class Store;

/// `rawabit verify`: whether a graph is whole and, given the articles, whether they say what it quotes.
class VerifyCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &input_.paths; }
  void check() override;
  int run(Console& console) override;

 private:
  // Whether all quotes were found.
  bool prove_quotes(const Store& store, Console& console);

  std::string graph_;
  InputOptions input_;
  RunOptions run_;
};

}  // namespace rawabit
