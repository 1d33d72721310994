// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "cli/measure_table.hpp"

namespace rawabit {

/// Builds the result of a measure: columns are declared, then rows are added, cell by cell in the same order.
class MeasureRows {
 public:
  MeasureRows(const Snapshot& snapshot, const MeasureRequest& request) : snapshot_(&snapshot), request_(&request) {}

  void actor_column(const std::string& title) { result_.columns.push_back({title, TextTable::Align::left}); }
  void text_column(const std::string& title) { result_.columns.push_back({title, TextTable::Align::left}); }
  void number_column(const std::string& title) { result_.columns.push_back({title, TextTable::Align::right}); }

  void start_row() {
    result_.rows.emplace_back();
    result_.objects.push_back(nlohmann::ordered_json::object());
  }
  void actor(std::uint32_t index);
  void actors(const std::vector<std::uint32_t>& indexes, std::size_t shown);
  void text(const std::string& value);
  void number(std::uint64_t value);
  void number(double value, int digits);
  void note(std::string text) { result_.note = std::move(text); }

  MeasureResult take() { return std::move(result_); }

 private:
  [[nodiscard]] std::string key() const { return result_.columns[result_.rows.back().size()].title; }

  const Snapshot* snapshot_;
  const MeasureRequest* request_;
  MeasureResult result_;
};

/// Indexes of actors by falling value, then in their order; at most `top` of them, if that is not 0.
std::vector<std::uint32_t> ranked(const std::vector<double>& values, std::size_t top);

MeasureResult measure_summary(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_degree(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_pagerank(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_betweenness(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_cores(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_weak_components(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_strong_components(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_communities(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_cooperation(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_conflict(const Snapshot& snapshot, const MeasureRequest& request);
MeasureResult measure_balance(const Snapshot& snapshot, const MeasureRequest& request);

}  // namespace rawabit
