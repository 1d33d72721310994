// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/text_table.hpp"
#include "export/export_options.hpp"
#include "graph/analytics/ties.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// What `rawabit analyze` was asked for.
struct MeasureRequest {
  EdgeWeight weight = EdgeWeight::mentions;
  std::size_t top = 0;  // rows of a result; 0 for all
  LabelLanguage language = LabelLanguage::en;
  std::size_t pivots = 0;  // of betweenness
  double resolution = 1;   // of communities
};

/// The result of one measure: rows for the table, the same for programs.
struct MeasureResult {
  std::vector<TextTable::Column> columns;
  std::vector<std::vector<std::string>> rows;
  std::vector<nlohmann::ordered_json> objects;  // one for each row
  std::string note;                             // a line below the table; empty for none
};

/// One row of the list of measures, from which help, checks and the command follow.
struct MeasureRow {
  std::string_view name;
  std::string_view summary;
  bool by_default = false;
  MeasureResult (*measure)(const Snapshot& snapshot, const MeasureRequest& request);
};

std::span<const MeasureRow> measures();
/// "summary, degree, ...".
std::string measure_names();

}  // namespace rawabit
