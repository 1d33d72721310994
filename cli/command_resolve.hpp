// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit resolve`: which names were put together to one actor and which were nearly so, in the form of a file of decisions.
class ResolveCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::string decisions_;
  bool json_ = false;
  RunOptions run_;
};

}  // namespace rawabit
