// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/output_options.hpp"
#include "cli/shared_options.hpp"
#include "graph/timeline.hpp"

namespace rawabit {

/// `rawabit timeline`: what is stated month by month.
class TimelineCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  void write_table(const Timeline& timeline, TimeStep step, Console& console) const;

  std::string graph_;
  std::string text_;
  std::string step_name_ = "month";
  FilterOptions filter_;
  bool json_ = false;
  bool tsv_ = false;
  LexiconOptions lexicon_;
  RunOptions run_;
};

}  // namespace rawabit
