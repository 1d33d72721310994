// SPDX-License-Identifier: Apache-2.0
#include "graph/edge_evidence.hpp"

#include <tuple>
#include <utility>

#include "extract/record/span.hpp"

namespace rawabit {

EdgeEvidenceReader::EdgeEvidenceReader(SQLite::Database& database)
    : select_(database,
              "SELECT d.id, d.source, d.url, d.date, d.language, n.text, n.start, v.modality, v.confidence, v.date, v.date_end, v.subject_start, "
              "v.subject_end, v.object_start, v.object_end, v.trigger_start, v.trigger_end FROM evidence v "
              "JOIN sentences n ON n.sentence = v.sentence JOIN documents d ON d.document = v.document WHERE v.evidence = ?") {}

SnapshotEvidence EdgeEvidenceReader::read(const EvidencePick& pick) {
  SnapshotEvidence row;
  select_.reset();
  select_.bind(1, pick.evidence);
  if (!select_.executeStep()) return row;
  const auto text = [&](int column) { return select_.getColumn(column).getString(); };
  row.document = text(0);
  row.source = text(1);
  row.url = text(2);
  row.published = text(3);
  row.language = text(4);
  row.sentence = text(5);
  row.modality = parse_modality(text(7)).value_or(Modality::asserted);
  row.confidence = select_.getColumn(8).getDouble();
  row.date = text(9);
  row.date_end = text(10);
  const std::uint32_t start = select_.getColumn(6).getUInt();
  const auto within = [&](int column) {
    const Span span{select_.getColumn(column).getUInt(), select_.getColumn(column + 1).getUInt()};
    if (select_.isColumnNull(6) || span.start < start || span.end < span.start || span.end - start > row.sentence.size()) return Span{};
    return Span{span.start - start, span.end - start};
  };
  Span subject = within(11);
  Span object = within(13);
  if (pick.exchanged) std::swap(subject, object);
  const Span trigger = within(15);
  std::tie(row.subject_start, row.subject_end) = std::pair(subject.start, subject.end);
  std::tie(row.object_start, row.object_end) = std::pair(object.start, object.end);
  std::tie(row.trigger_start, row.trigger_end) = std::pair(trigger.start, trigger.end);
  select_.reset();
  return row;
}

}  // namespace rawabit
