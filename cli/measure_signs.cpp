// SPDX-License-Identifier: Apache-2.0
// The measures of cooperation and conflict.
#include <fmt/format.h>

#include <algorithm>

#include "cli/measure_rows.hpp"
#include "cli/output_options.hpp"
#include "graph/analytics/pair_scores.hpp"
#include "graph/analytics/triads.hpp"

namespace rawabit {

namespace {

// `sign`: 1 for the most cooperative pairs first, -1 for the most conflictual.
MeasureResult list_pairs(const Snapshot& snapshot, const MeasureRequest& request, double sign) {
  std::vector<PairScore> pairs = pair_scores(snapshot, request.weight);
  std::erase_if(pairs, [&](const PairScore& pair) { return sign * pair.net <= 0; });
  std::stable_sort(pairs.begin(), pairs.end(), [&](const PairScore& a, const PairScore& b) { return sign * a.net > sign * b.net; });
  if (request.top != 0 && pairs.size() > request.top) pairs.resize(request.top);
  MeasureRows rows(snapshot, request);
  rows.actor_column("first");
  rows.actor_column("second");
  for (const char* title : {"score", "net", "cooperation", "conflict"}) rows.number_column(title);
  for (const PairScore& pair : pairs) {
    rows.start_row();
    rows.actor(pair.first);
    rows.actor(pair.second);
    rows.number(pair.mean(), 2);
    rows.number(pair.net, 1);
    rows.number(static_cast<std::uint64_t>(pair.cooperation));
    rows.number(static_cast<std::uint64_t>(pair.conflict));
  }
  return rows.take();
}

std::string sign_of(double mean) { return mean < 0 ? "-" : "+"; }

}  // namespace

MeasureResult measure_cooperation(const Snapshot& snapshot, const MeasureRequest& request) { return list_pairs(snapshot, request, 1); }

MeasureResult measure_conflict(const Snapshot& snapshot, const MeasureRequest& request) { return list_pairs(snapshot, request, -1); }

MeasureResult measure_balance(const Snapshot& snapshot, const MeasureRequest& request) {
  const TriadCensus census = count_triads(snapshot, request.top == 0 ? 1'000'000 : request.top, request.weight);
  MeasureRows rows(snapshot, request);
  rows.text_column("triad");
  for (const char* title : {"a", "b", "c"}) rows.actor_column(title);
  for (const char* title : {"ab", "ac", "bc"}) rows.number_column(title);
  rows.number_column("weight");
  for (const auto* kind : {&census.heaviest_unbalanced, &census.heaviest_balanced}) {
    for (const Triad& triad : *kind) {
      rows.start_row();
      rows.text(fmt::format("{} {}{}{}", triad.balanced() ? "balanced" : "unbalanced", sign_of(triad.means[0]), sign_of(triad.means[1]),
                            sign_of(triad.means[2])));
      for (const std::uint32_t actor : triad.actors) rows.actor(actor);
      for (const double mean : triad.means) rows.number(mean, 1);
      rows.number(static_cast<std::uint64_t>(triad.weight));
    }
  }
  rows.note(
      fmt::format("{} triads: {} of three friends (+++), {} of two friends with a common enemy (+--) are balanced; {} with one quarrel (++-), {} of "
                  "three enemies (---) are not",
                  census.total(), census.by_conflicts[0], census.by_conflicts[2], census.by_conflicts[1], census.by_conflicts[3]));
  return rows.take();
}

}  // namespace rawabit
