// SPDX-License-Identifier: Apache-2.0
#include "cli/measure_rows.hpp"

#include <algorithm>
#include <numeric>

#include "cli/answer_json.hpp"
#include "cli/output_options.hpp"
#include "export/actor_style.hpp"

namespace rawabit {

void MeasureRows::actor(std::uint32_t index) {
  const SnapshotActor& actor = snapshot_->actors[index];
  result_.objects.back()[key()] = actor_object(actor);
  result_.rows.back().push_back(actor_label(actor, request_->language));
}

void MeasureRows::actors(const std::vector<std::uint32_t>& indexes, std::size_t shown) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  std::string cell;
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    const SnapshotActor& actor = snapshot_->actors[indexes[i]];
    list.push_back(actor_object(actor));
    if (i < shown) cell += (i == 0 ? "" : ", ") + actor_label(actor, request_->language);
  }
  if (indexes.size() > shown) cell += ", ...";
  result_.objects.back()[key()] = std::move(list);
  result_.rows.back().push_back(std::move(cell));
}

void MeasureRows::text(const std::string& value) {
  result_.objects.back()[key()] = value;
  result_.rows.back().push_back(value);
}

void MeasureRows::number(std::uint64_t value) {
  result_.objects.back()[key()] = value;
  result_.rows.back().push_back(std::to_string(value));
}

void MeasureRows::number(double value, int digits) {
  result_.objects.back()[key()] = value;
  result_.rows.back().push_back(decimal(value, digits));
}

std::vector<std::uint32_t> ranked(const std::vector<double>& values, std::size_t top) {
  std::vector<std::uint32_t> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return values[a] > values[b]; });
  if (top != 0 && order.size() > top) order.resize(top);
  return order;
}

}  // namespace rawabit
