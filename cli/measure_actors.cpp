// SPDX-License-Identifier: Apache-2.0
// The measures that rank single actors.
#include <fmt/format.h>

#include "cli/measure_rows.hpp"
#include "graph/analytics/betweenness.hpp"
#include "graph/analytics/cores.hpp"
#include "graph/analytics/degrees.hpp"
#include "graph/analytics/pagerank.hpp"

namespace rawabit {

MeasureResult measure_degree(const Snapshot& snapshot, const MeasureRequest& request) {
  const std::vector<Degree> all = degrees(snapshot, request.weight);
  std::vector<double> values;
  for (const Degree& degree : all) values.push_back(degree.weight);
  MeasureRows rows(snapshot, request);
  rows.actor_column("actor");
  for (const char* title : {"neighbours", "in", "out", "weight", "weight_in", "weight_out"}) rows.number_column(title);
  for (const std::uint32_t actor : ranked(values, request.top)) {
    const Degree& degree = all[actor];
    rows.start_row();
    rows.actor(actor);
    for (const std::uint32_t count : {degree.neighbours, degree.in, degree.out}) rows.number(std::uint64_t{count});
    for (const double weight : {degree.weight, degree.in_weight, degree.out_weight}) rows.number(static_cast<std::uint64_t>(weight));
  }
  return rows.take();
}

MeasureResult measure_pagerank(const Snapshot& snapshot, const MeasureRequest& request) {
  const std::vector<double> rank = pagerank(snapshot, request.weight);
  MeasureRows rows(snapshot, request);
  rows.actor_column("actor");
  rows.number_column("pagerank");
  rows.number_column("mentions");
  rows.number_column("documents");
  for (const std::uint32_t actor : ranked(rank, request.top)) {
    rows.start_row();
    rows.actor(actor);
    rows.number(rank[actor], 5);
    rows.number(snapshot.actors[actor].mentions);
    rows.number(snapshot.actors[actor].documents);
  }
  return rows.take();
}

MeasureResult measure_betweenness(const Snapshot& snapshot, const MeasureRequest& request) {
  const std::vector<double> between = betweenness(snapshot, request.weight, request.pivots);
  MeasureRows rows(snapshot, request);
  rows.actor_column("actor");
  rows.number_column("betweenness");
  for (const std::uint32_t actor : ranked(between, request.top)) {
    rows.start_row();
    rows.actor(actor);
    rows.number(between[actor], 5);
  }
  if (request.pivots != 0 && request.pivots < snapshot.actors.size()) {
    rows.note(fmt::format("estimated from the paths of {} actors", request.pivots));
  }
  return rows.take();
}

MeasureResult measure_cores(const Snapshot& snapshot, const MeasureRequest& request) {
  const std::vector<std::uint32_t> cores = core_numbers(snapshot);
  const std::vector<Degree> all = degrees(snapshot, request.weight);
  std::vector<double> values;
  std::uint32_t deepest = 0;
  std::size_t members = 0;
  for (std::size_t i = 0; i < cores.size(); ++i) {
    // Within a core the actor of more neighbours first.
    values.push_back(cores[i] + all[i].neighbours / (static_cast<double>(cores.size()) + 1));
    if (cores[i] > deepest) members = 0;
    deepest = std::max(deepest, cores[i]);
    if (cores[i] == deepest) ++members;
  }
  MeasureRows rows(snapshot, request);
  rows.actor_column("actor");
  rows.number_column("core");
  rows.number_column("neighbours");
  for (const std::uint32_t actor : ranked(values, request.top)) {
    rows.start_row();
    rows.actor(actor);
    rows.number(std::uint64_t{cores[actor]});
    rows.number(std::uint64_t{all[actor].neighbours});
  }
  if (deepest != 0) rows.note(fmt::format("the innermost core has {} actors, each with {} others of them or more", members, deepest));
  return rows.take();
}

}  // namespace rawabit
