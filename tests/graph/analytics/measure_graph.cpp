// SPDX-License-Identifier: Apache-2.0
// Reads a snapshot from standard input, in the notation of small_snapshot.hpp, and prints all measures as one JSON object, for
// compare_with_networkx.py.
#include <iostream>
#include <nlohmann/json.hpp>

#include "graph/analytics/betweenness.hpp"
#include "graph/analytics/communities.hpp"
#include "graph/analytics/components.hpp"
#include "graph/analytics/cores.hpp"
#include "graph/analytics/degrees.hpp"
#include "graph/analytics/pagerank.hpp"
#include "graph/analytics/pair_scores.hpp"
#include "graph/analytics/paths.hpp"
#include "graph/analytics/triads.hpp"
#include "tests/graph/analytics/small_snapshot.hpp"

int main() {
  using namespace rawabit;
  std::vector<std::string> lines;
  for (std::string line; std::getline(std::cin, line);) lines.push_back(line);
  const Snapshot snapshot = test::snapshot_of(lines);
  nlohmann::json result;
  for (const SnapshotActor& actor : snapshot.actors) result["actors"].push_back(actor.id);
  for (const Degree& degree : degrees(snapshot)) {
    result["degrees"].push_back({degree.in, degree.out, degree.neighbours, degree.in_weight, degree.out_weight, degree.weight});
  }
  result["pagerank"] = pagerank(snapshot);
  result["betweenness"] = betweenness(snapshot);
  result["betweenness_of_most"] = betweenness(snapshot, EdgeWeight::mentions, snapshot.actors.size() - 1);
  result["cores"] = core_numbers(snapshot);
  result["weak"] = weak_components(snapshot).of_actor;
  result["strong"] = strong_components(snapshot).of_actor;
  const Communities communities = find_communities(snapshot);
  result["communities"] = communities.of_actor;
  result["modularity"] = communities.modularity;
  result["pairs"] = nlohmann::json::array();
  for (const PairScore& pair : pair_scores(snapshot)) {
    result["pairs"].push_back({pair.first, pair.second, pair.cooperation, pair.conflict, pair.net});
  }
  const TriadCensus census = count_triads(snapshot, 1000000);
  result["triads"] = census.by_conflicts;
  result["kept_triads"] = {census.heaviest_balanced.size(), census.heaviest_unbalanced.size()};
  for (const bool directed : {false, true}) {
    nlohmann::json lengths = nlohmann::json::array();
    const std::vector<std::uint32_t> start = {0};
    for (std::uint32_t end = 0; end < snapshot.actors.size(); ++end) {
      const auto path = shortest_path(snapshot, start, std::vector<std::uint32_t>{end}, EdgeWeight::mentions, directed);
      lengths.push_back(path ? nlohmann::json(path->length) : nlohmann::json(nullptr));
    }
    result[directed ? "directed_lengths" : "lengths"] = lengths;
  }
  std::cout << result.dump() << '\n';
}
