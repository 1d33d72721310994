// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit extract`: articles in, triples (or actor mentions, or candidates of the link model) out, as JSON Lines.
class ExtractCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &input_.paths; }
  void check() override;
  int run(Console& console) override;

 private:
  InputOptions input_;
  LexiconOptions lexicon_;
  RunOptions run_;
  std::string output_ = "-";
  bool mentions_ = false;
  bool unnamed_ = false;
  bool candidates_ = false;
  double min_confidence_ = 0;
};

}  // namespace rawabit
