// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/measure_table.hpp"
#include "cli/output_options.hpp"
#include "cli/shared_options.hpp"
#include "cli/weight_options.hpp"

namespace rawabit {

/// `rawabit analyze`: measures of the graph as a network.
class AnalyzeCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::vector<std::string> measure_names_;
  MeasureRequest request_;
  FilterOptions filter_;
  WeightOptions weight_;
  OutputOptions output_;
  LexiconOptions lexicon_;
  RunOptions run_;
};

}  // namespace rawabit
