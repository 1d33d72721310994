// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/output_options.hpp"
#include "cli/query_pattern.hpp"
#include "cli/shared_options.hpp"
#include "cli/weight_options.hpp"
#include "graph/pattern_query.hpp"
#include "graph/store.hpp"

namespace rawabit {

/// `rawabit query`: a pattern of triples, or a statement of SQL, against a graph; answers as a table, JSON Lines or tab-separated values.
class QueryCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  void answer_triple(const Store& store, const TripleFilter& filter, Console& console) const;
  void answer_pattern(const Store& store, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, Console& console) const;

  std::string graph_;
  std::string text_;
  FilterOptions filter_;
  LexiconOptions lexicon_;
  RunOptions run_;
  OutputOptions output_;
  WeightOptions weight_;
  std::string sql_;
  std::size_t limit_ = 0;
  std::size_t max_evidence_ = 0;
  bool evidence_ = false;
  QueryPattern pattern_;
};

}  // namespace rawabit
