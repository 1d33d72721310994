// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/output_options.hpp"
#include "cli/query_pattern.hpp"
#include "graph/pattern_query.hpp"

namespace rawabit {

/// Evidence of an edge of an answer: of the row of triple `index` of the pattern.
using EvidenceSource = std::function<std::vector<EvidenceRow>(std::size_t index, const TripleRow& row)>;

/// How answers are shown. `weight`: which count of the edges stands in the table.
struct AnswerLook {
  OutputForm form = OutputForm::table;
  LabelLanguage language = LabelLanguage::en;
  EdgeWeight weight = EdgeWeight::mentions;
};

/// Writes answers to a pattern of several triples: in the table one column for each variable that the pattern names and for each relation that
/// it leaves open, then the weight of each edge. `evidence` may be empty. Throws OutputError.
void write_answers(std::span<const PatternAnswer> answers, const QueryPattern& pattern, const AnswerLook& look, const EvidenceSource& evidence,
                   Console& console);

/// Writes answers to a pattern of one triple as tab-separated values.
void write_rows_as_tsv(std::span<const TripleRow> rows, Console& console);

}  // namespace rawabit
