// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/filter_options.hpp"
#include "cli/shared_options.hpp"
#include "cli/weight_options.hpp"
#include "export/format_table.hpp"

namespace rawabit {

/// `rawabit export`: the graph, or a part of it, as a file of another program.
class ExportCommand final : public Command {
 public:
  void add_options(CLI::App& app) override;
  void check() override;
  int run(Console& console) override;

 private:
  void choose_places(Console& console, const Snapshot& snapshot);

  std::string graph_;
  std::string output_;
  std::string format_name_;
  std::string label_language_ = "ar";
  std::string color_by_ = "kind";
  std::string size_by_ = "mentions";
  std::string layout_from_;
  bool no_layout_ = false;
  ExportOptions options_;
  WeightOptions weight_;
  FilterOptions filter_;
  LexiconOptions lexicon_;
  RunOptions run_;
  const ExportFormat* format_ = nullptr;
  std::vector<FormatFile> files_;
};

}  // namespace rawabit
