// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit search`: sentences of a graph by their words, with what they state.
class SearchCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::string text_;
  std::string label_language_ = "ar";
  std::size_t limit_ = 20;
  bool json_ = false;
  RunOptions run_;
};

}  // namespace rawabit
