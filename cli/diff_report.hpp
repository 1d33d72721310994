// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "cli/command.hpp"
#include "cli/output_options.hpp"
#include "graph/period_diff.hpp"

namespace rawabit {

/// The best evidence of a change, from the period that has it.
using ChangeEvidence = std::function<std::vector<EvidenceRow>(const RelationChange& change)>;

/// How a comparison is shown. `weight`: what was compared.
struct DiffLook {
  std::size_t top = 0;  // rows of each kind of change; 0 for all
  OutputForm form = OutputForm::table;
  LabelLanguage language = LabelLanguage::en;
  EdgeWeight weight = EdgeWeight::mentions;
};

/// Writes a comparison of two periods: turned pairs, then relations new, gone, stronger and weaker. Throws OutputError.
void write_diff(const PeriodDiff& diff, const DiffLook& look, const ChangeEvidence& evidence, Console& console);

}  // namespace rawabit
