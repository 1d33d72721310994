// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/ties.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rawabit {

namespace {

constexpr std::array<std::pair<TieWeight, std::string_view>, 4> names = {{
    {TieWeight::mentions, "mentions"},
    {TieWeight::documents, "documents"},
    {TieWeight::sources, "sources"},
    {TieWeight::stories, "stories"},
}};

// Weights are whole numbers, so that their sum does not depend on the order.
std::vector<Tie> merged(std::vector<Tie> ties) {
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
  std::size_t kept = 0;
  for (const Tie& tie : ties) {
    if (kept != 0 && ties[kept - 1].from == tie.from && ties[kept - 1].to == tie.to) {
      ties[kept - 1].weight += tie.weight;
    } else {
      ties[kept++] = tie;
    }
  }
  ties.resize(kept);
  return ties;
}

bool makes_tie(const SnapshotEdge& edge) { return edge.mentions > 0 && edge.subject != edge.object; }

}  // namespace

std::string_view to_string(TieWeight weight) {
  for (const auto& [value, name] : names) {
    if (value == weight) return name;
  }
  return names.front().second;
}

std::optional<TieWeight> parse_tie_weight(std::string_view name) {
  for (const auto& [value, known] : names) {
    if (known == name) return value;
  }
  return std::nullopt;
}

double weight_of(const SnapshotEdge& edge, TieWeight weight) {
  std::uint64_t count = edge.mentions;
  if (weight == TieWeight::documents) count = edge.documents;
  if (weight == TieWeight::sources) count = edge.sources;
  if (weight == TieWeight::stories) count = edge.stories;
  return static_cast<double>(std::max<std::uint64_t>(count, 1));
}

std::vector<Tie> directed_ties(const Snapshot& snapshot, TieWeight weight) {
  std::vector<Tie> ties;
  ties.reserve(snapshot.edges.size());
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!makes_tie(edge)) continue;
    const double counted = weight_of(edge, weight);
    ties.push_back({.from = edge.subject, .to = edge.object, .weight = counted});
    if (relation(edge.relation).symmetric) ties.push_back({.from = edge.object, .to = edge.subject, .weight = counted});
  }
  return merged(std::move(ties));
}

std::vector<Tie> undirected_ties(const Snapshot& snapshot, TieWeight weight) {
  std::vector<Tie> ties;
  ties.reserve(snapshot.edges.size());
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!makes_tie(edge)) continue;
    const auto [from, to] = std::minmax(edge.subject, edge.object);
    ties.push_back({.from = from, .to = to, .weight = weight_of(edge, weight)});
  }
  return merged(std::move(ties));
}

}  // namespace rawabit
