// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit validate`: what Gephi would make of GraphML and GEXF files, ours or others'.
class ValidateCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  std::vector<std::string>* path_list() override { return &paths_; }
  void check() override;
  int run(Console& console) override;

 private:
  /// Whether Gephi opens the file whole.
  bool validate(Console& console, std::istream& in, const std::string& name) const;

  std::vector<std::string> paths_;
  bool lists_rules_ = false;
  bool shows_all_ = false;
  RunOptions run_;
};

}  // namespace rawabit
