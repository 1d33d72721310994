// SPDX-License-Identifier: Apache-2.0
#include "graph/spells.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>

#include "graph/calendar_days.hpp"

namespace rawabit {

namespace {

// Whether no day lies between them.
bool touch(const Spell& spell, const DayPeriod& next) {
  if (next.first <= spell.last) return true;
  const auto end = day_of(spell.last);
  const auto start = day_of(next.first);
  return end && start && *start == *end + std::chrono::days(1);
}

}  // namespace

std::vector<Spell> merge_spells(std::span<const DayPeriod> periods) {
  std::vector<DayPeriod> ordered(periods.begin(), periods.end());
  std::sort(ordered.begin(), ordered.end(),
            [](const DayPeriod& a, const DayPeriod& b) { return std::tie(a.first, a.last) < std::tie(b.first, b.last); });
  std::vector<Spell> spells;
  for (DayPeriod& period : ordered) {
    if (!spells.empty() && touch(spells.back(), period)) {
      spells.back().last = std::max(spells.back().last, period.last);
      ++spells.back().mentions;
    } else {
      spells.push_back({.first = period.first, .last = std::max(period.first, period.last), .mentions = 1});
    }
  }
  return spells;
}

}  // namespace rawabit
