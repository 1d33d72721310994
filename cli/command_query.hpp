// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/query_pattern.hpp"
#include "cli/shared_options.hpp"

namespace rawabit {

/// `rawabit query`: one triple pattern against a graph, answers as a table or as JSON Lines.
class QueryCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  std::string graph_;
  std::string text_;
  FilterOptions filter_;
  LexiconOptions lexicon_;
  RunOptions run_;
  std::string label_language_;
  std::string weight_ = "mentions";
  std::size_t limit_ = 0;
  bool evidence_ = false;
  bool json_ = false;
  QueryPattern pattern_;
};

}  // namespace rawabit
