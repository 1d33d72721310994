// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "graph/edge_totals.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// The periods in order, those that overlap or follow each other from one day to the next made one; each counts its periods.
std::vector<Spell> merge_spells(std::span<const DayPeriod> periods);

}  // namespace rawabit
