// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/output_options.hpp"
#include "cli/shared_options.hpp"
#include "cli/weight_options.hpp"

namespace rawabit {

/// `rawabit path`: the shortest way from one actor to another, each step with the sentences that state it.
class PathCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::string from_;
  std::string to_;
  bool directed_ = false;
  std::size_t max_relations_ = 3;
  std::size_t max_evidence_ = 1;
  FilterOptions filter_;
  WeightOptions weight_;
  OutputOptions output_;
  LexiconOptions lexicon_;
  RunOptions run_;
};

}  // namespace rawabit
