// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"

namespace rawabit {

/// `rawabit stats`: what a graph holds, in numbers.
class StatsCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  bool json_ = false;
};

}  // namespace rawabit
