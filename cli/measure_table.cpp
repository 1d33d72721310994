// SPDX-License-Identifier: Apache-2.0
#include "cli/measure_table.hpp"

#include <array>

#include "cli/measure_rows.hpp"

namespace rawabit {

namespace {

constexpr std::array<MeasureRow, 11> rows = {{
    {"summary", "size, density, parts and balance of the graph", true, measure_summary},
    {"degree", "with how many others an actor has to do, and how much", false, measure_degree},
    {"pagerank", "actors towards which the ties of important actors lead", true, measure_pagerank},
    {"betweenness", "actors through which the shortest paths between others lead", false, measure_betweenness},
    {"cores", "actors of the densest part (k-core)", false, measure_cores},
    {"components", "parts that hang together, whatever the direction (weakly connected)", false, measure_weak_components},
    {"strong-components", "parts that hang together along the direction of the relations", false, measure_strong_components},
    {"communities", "groups that have more to do with each other than with the rest (Leiden)", true, measure_communities},
    {"cooperation", "pairs of most cooperation, by the scores of relations.tsv", true, measure_cooperation},
    {"conflict", "pairs of most conflict", true, measure_conflict},
    {"balance", "triangles of friends and enemies, balanced or not", true, measure_balance},
}};

}  // namespace

std::span<const MeasureRow> measures() { return rows; }

std::string measure_names() {
  std::string names;
  for (const MeasureRow& row : rows) names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

}  // namespace rawabit
