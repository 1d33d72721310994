// SPDX-License-Identifier: Apache-2.0
// The measures that divide the graph into parts, and the summary.
#include <fmt/format.h>

#include <algorithm>

#include "cli/measure_rows.hpp"
#include "cli/output_options.hpp"
#include "graph/analytics/communities.hpp"
#include "graph/analytics/components.hpp"
#include "graph/analytics/degrees.hpp"
#include "graph/analytics/triads.hpp"

namespace rawabit {

namespace {

// The groups in their order, each with its members, those of most weight first.
MeasureResult list_groups(const Snapshot& snapshot, const MeasureRequest& request, const std::string& title,
                          const std::vector<std::uint32_t>& of_actor, const std::vector<std::uint32_t>& sizes, std::string note) {
  constexpr std::size_t shown_members = 8;
  const std::size_t count = request.top == 0 ? sizes.size() : std::min(request.top, sizes.size());
  std::vector<double> weights;
  for (const Degree& degree : degrees(snapshot, request.weight)) weights.push_back(degree.weight);
  std::vector<std::vector<std::uint32_t>> members(count);
  for (const std::uint32_t actor : ranked(weights, 0)) {
    if (of_actor[actor] <= count) members[of_actor[actor] - 1].push_back(actor);
  }
  MeasureRows rows(snapshot, request);
  rows.number_column(title);
  rows.number_column("size");
  rows.text_column("members");
  for (std::size_t i = 0; i < count; ++i) {
    rows.start_row();
    rows.number(std::uint64_t{i + 1});
    rows.number(std::uint64_t{sizes[i]});
    rows.actors(members[i], shown_members);
  }
  rows.note(std::move(note));
  return rows.take();
}

}  // namespace

MeasureResult measure_weak_components(const Snapshot& snapshot, const MeasureRequest& request) {
  const Components found = weak_components(snapshot);
  return list_groups(snapshot, request, "component", found.of_actor, found.sizes, fmt::format("{} components", found.sizes.size()));
}

MeasureResult measure_strong_components(const Snapshot& snapshot, const MeasureRequest& request) {
  const Components found = strong_components(snapshot);
  return list_groups(snapshot, request, "component", found.of_actor, found.sizes, fmt::format("{} components", found.sizes.size()));
}

MeasureResult measure_communities(const Snapshot& snapshot, const MeasureRequest& request) {
  const Communities found = find_communities(snapshot, request.weight, request.resolution);
  return list_groups(snapshot, request, "community", found.of_actor, found.sizes,
                     fmt::format("{} communities, modularity {}", found.sizes.size(), decimal(found.modularity, 3)));
}

MeasureResult measure_summary(const Snapshot& snapshot, const MeasureRequest& request) {
  MeasureRows rows(snapshot, request);
  rows.text_column("what");
  rows.number_column("value");
  const auto whole = [&](const char* what, std::uint64_t value) {
    rows.start_row();
    rows.text(what);
    rows.number(value);
  };
  const auto real = [&](const char* what, double value) {
    rows.start_row();
    rows.text(what);
    rows.number(value, 4);
  };
  const std::vector<Tie> directed = directed_ties(snapshot, request.weight);
  const std::vector<Tie> undirected = undirected_ties(snapshot, request.weight);
  const std::size_t actors = snapshot.actors.size();
  const double pairs = static_cast<double>(actors) * (static_cast<double>(actors) - 1) / 2;
  const Components weak = weak_components(snapshot);
  const Components strong = strong_components(snapshot);
  const Communities communities = find_communities(snapshot, request.weight, request.resolution);
  const TriadCensus triads = count_triads(snapshot, 0, request.weight);
  whole("actors", actors);
  whole("relations", snapshot.edges.size());
  whole("pairs of actors that have relations", undirected.size());
  real("share of all pairs (density)", pairs > 0 ? static_cast<double>(undirected.size()) / pairs : 0);
  real("share of them with relations both ways",
       undirected.empty() ? 0 : static_cast<double>(directed.size() - undirected.size()) / static_cast<double>(undirected.size()));
  whole("weakly connected components", weak.sizes.size());
  whole("actors in the largest", weak.sizes.empty() ? 0 : weak.sizes.front());
  whole("strongly connected components", strong.sizes.size());
  whole("actors in the largest of these", strong.sizes.empty() ? 0 : strong.sizes.front());
  whole("communities", communities.sizes.size());
  real("modularity of the communities", communities.modularity);
  whole("triads of cooperation and conflict", triads.total());
  real("share of balanced triads", triads.total() == 0 ? 0 : static_cast<double>(triads.balanced()) / static_cast<double>(triads.total()));
  return rows.take();
}

}  // namespace rawabit
