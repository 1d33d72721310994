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

/// Writes a comparison of two periods: turned pairs, then relations new, gone, stronger and weaker; at most `top` of each, 0 for all. Throws
/// OutputError.
void write_diff(const PeriodDiff& diff, std::size_t top, OutputForm form, LabelLanguage language, const ChangeEvidence& evidence, Console& console);

}  // namespace rawabit
