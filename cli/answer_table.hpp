// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "cli/text_table.hpp"
#include "export/export_options.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

/// Answers of a query as aligned lines: subject, relation, object, mentions, documents, first and last date. A column
/// `negated` comes in only where an answer has denials, one of sources or stories only where it is the weight.
class AnswerTable {
 public:
  AnswerTable(std::span<const TripleRow> rows, LabelLanguage language, EdgeWeight weight, bool for_terminal);

  [[nodiscard]] std::string header() const { return table_.header(); }
  [[nodiscard]] std::string row(std::size_t index) const { return table_.row(index); }

 private:
  TextTable table_;
};

/// One piece of evidence, indented: document, date, what is said of it, and the marked sentence.
std::string evidence_line(const EvidenceRow& evidence, bool for_terminal);

}  // namespace rawabit
