// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/actor_label.hpp"
#include "cli/evidence_text.hpp"

namespace rawabit {

namespace {

constexpr std::string_view nothing = "-";

std::string or_nothing(const std::string& text) { return text.empty() ? std::string(nothing) : text; }

bool has_denials(std::span<const TripleRow> rows) {
  return std::any_of(rows.begin(), rows.end(), [](const TripleRow& row) { return row.negated != 0; });
}

bool is_extra(EdgeWeight weight) { return weight == EdgeWeight::sources || weight == EdgeWeight::stories; }

std::vector<TextTable::Column> columns(bool with_denials, EdgeWeight weight) {
  using Align = TextTable::Align;
  std::vector<TextTable::Column> columns = {{"subject", Align::left}, {"relation", Align::left}, {"object", Align::left}, {"mentions", Align::right}};
  if (with_denials) columns.push_back({"negated", Align::right});
  columns.push_back({"documents", Align::right});
  if (is_extra(weight)) columns.push_back({std::string(to_string(weight)), Align::right});
  columns.push_back({"first", Align::left});
  columns.push_back({"last", Align::left});
  return columns;
}

}  // namespace

AnswerTable::AnswerTable(std::span<const TripleRow> rows, LabelLanguage language, EdgeWeight weight, bool for_terminal)
    : table_(columns(has_denials(rows), weight), for_terminal) {
  const bool with_denials = has_denials(rows);
  for (const TripleRow& row : rows) {
    std::vector<std::string> cells = {actor_label(row.subject, language), relation_label(row.relation, language),
                                      row.object ? actor_label(*row.object, language) : std::string(nothing), std::to_string(row.mentions)};
    if (with_denials) cells.push_back(std::to_string(row.negated));
    cells.push_back(std::to_string(row.documents));
    if (is_extra(weight)) cells.push_back(std::to_string(weight == EdgeWeight::sources ? row.sources : row.stories));
    cells.push_back(or_nothing(row.first_date));
    cells.push_back(or_nothing(row.last_date));
    table_.add_row(std::move(cells));
  }
}

std::string evidence_line(const EvidenceRow& evidence, bool for_terminal) {
  std::string date = evidence.date;
  if (!evidence.date_end.empty() && evidence.date_end != date) date += ".." + evidence.date_end;
  const std::string sentence = marked_sentence(evidence);
  return fmt::format("    {}  {}  {} {:.2f}  {}", one_line(evidence.doc), or_nothing(date), to_string(evidence.modality), evidence.confidence,
                     for_terminal ? isolated(sentence) : sentence);
}

}  // namespace rawabit
