// SPDX-License-Identifier: Apache-2.0
#include "extract/date/event_date.hpp"

#include <algorithm>

namespace rawabit {

namespace {

constexpr std::uint32_t farthest = 25;
// A date that closes the clause of another verb is taken only if no date of the trigger's own is within reach.
constexpr std::uint32_t foreign_before = 8;
constexpr std::uint32_t foreign_after = 12;

}  // namespace

const DateMention* event_date(std::span<const DateMention> dates, std::uint32_t sentence_first, std::uint32_t sentence_last, std::uint32_t trigger) {
  const auto begin =
      std::lower_bound(dates.begin(), dates.end(), sentence_first, [](const DateMention& date, std::uint32_t token) { return date.first < token; });
  const DateMention* best = nullptr;
  std::uint32_t best_cost = 0;
  for (auto date = begin; date != dates.end() && date->first < sentence_last; ++date) {
    const bool after = date->last > trigger;
    // Zero where the trigger stands inside the date.
    const std::uint32_t distance = after ? date->first - std::min(trigger, date->first) : trigger - date->last + 1;
    if (distance > farthest) continue;
    std::uint32_t cost = 2 * distance;
    if (after && date->opens_clause) cost += 2 * foreign_after;
    if (!after) cost += 1 + (date->opens_clause ? 0 : 2 * foreign_before);
    if (best == nullptr || cost < best_cost) {
      best = &*date;
      best_cost = cost;
    }
  }
  return best;
}

}  // namespace rawabit
