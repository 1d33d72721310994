// SPDX-License-Identifier: Apache-2.0
#include "export/spell_union.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

#include "export/graph_selection.hpp"
#include "graph/calendar_days.hpp"

namespace rawabit {

namespace {

// Whether no day lies between them.
bool touch(const Spell& spell, const Spell& next) {
  if (next.first <= spell.last) return true;
  const auto end = day_of(spell.last);
  const auto start = day_of(next.first);
  return end && start && *start == *end + std::chrono::days(1);
}

}  // namespace

std::vector<Spell> spell_union(std::vector<Spell> spells) {
  // Days are written so that they compare as text.
  std::erase_if(spells, [](const Spell& spell) { return spell.first.empty() || spell.last < spell.first; });
  std::sort(spells.begin(), spells.end(),
            [](const Spell& left, const Spell& right) { return std::tie(left.first, left.last) < std::tie(right.first, right.last); });
  std::vector<Spell> merged;
  for (Spell& spell : spells) {
    if (merged.empty() || !touch(merged.back(), spell)) {
      merged.push_back(std::move(spell));
      continue;
    }
    merged.back().last = std::max(merged.back().last, spell.last);
    merged.back().mentions += spell.mentions;
  }
  return merged;
}

std::vector<std::vector<Spell>> actor_spells(const Snapshot& snapshot, const ExportOptions& options) {
  std::vector<std::vector<Spell>> spells(snapshot.actors.size());
  std::vector<bool> is_always_there(snapshot.actors.size(), false);
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!is_exported(edge, options)) continue;
    const std::vector<Spell> days = spell_union(edge.spells);
    for (const std::uint32_t end : {edge.subject, edge.object}) {
      if (days.empty()) is_always_there.at(end) = true;
      if (!is_always_there.at(end)) spells[end].insert(spells[end].end(), days.begin(), days.end());
    }
  }
  for (std::size_t actor = 0; actor < spells.size(); ++actor) {
    spells[actor] = is_always_there[actor] ? std::vector<Spell>() : spell_union(std::move(spells[actor]));
  }
  return spells;
}

}  // namespace rawabit
