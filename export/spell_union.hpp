// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "export/export_options.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// The spells in the order of their days, those that share a day or follow each other from one day to the next made one; their mentions are summed. A
/// spell that ends before it begins, or has no first day, is left out.
std::vector<Spell> spell_union(std::vector<Spell> spells);

/// When the actors of a snapshot are there: on the days of their exported edges. Empty for an actor that is there always,
/// because one of its edges is undated. By index in the snapshot.
std::vector<std::vector<Spell>> actor_spells(const Snapshot& snapshot, const ExportOptions& options);

}  // namespace rawabit
