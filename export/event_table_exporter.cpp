// SPDX-License-Identifier: Apache-2.0
#include "export/event_table_exporter.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ostream>
#include <string>
#include <utility>

#include "export/graph_selection.hpp"
#include "export/text_escape.hpp"

namespace rawabit {

namespace {

struct EventRow {
  const SnapshotActor& source;
  const SnapshotActor& target;
  const Relation& relation;
  const SnapshotEvidence& evidence;
};

struct EventColumn {
  std::string_view name;
  std::string (*value)(const EventRow& row);
};

std::string number(double value) { return std::isfinite(value) ? fmt::format("{}", value) : std::string(); }

std::string words(const std::string& sentence, std::uint32_t start, std::uint32_t end) {
  if (start >= end || end > sentence.size()) return {};
  return sentence.substr(start, end - start);
}

std::string quad_number(QuadClass quad) {
  if (quad == QuadClass::structure) return {};
  return fmt::format("{}", static_cast<unsigned>(quad));
}
static_assert(static_cast<unsigned>(QuadClass::verbal_cooperation) == 1 && static_cast<unsigned>(QuadClass::material_cooperation) == 2 &&
              static_cast<unsigned>(QuadClass::verbal_conflict) == 3 && static_cast<unsigned>(QuadClass::material_conflict) == 4);

constexpr std::array event_columns = {
    EventColumn{"date", [](const EventRow& row) { return row.evidence.date; }},
    EventColumn{"date_end", [](const EventRow& row) { return row.evidence.date_end; }},
    EventColumn{"published", [](const EventRow& row) { return row.evidence.published; }},
    EventColumn{"source_actor", [](const EventRow& row) { return row.source.id; }},
    EventColumn{"source_name", [](const EventRow& row) { return row.source.name; }},
    EventColumn{"source_name_en", [](const EventRow& row) { return row.source.name_en; }},
    EventColumn{"source_code", [](const EventRow& row) { return row.source.code; }},
    EventColumn{"source_country", [](const EventRow& row) { return row.source.country; }},
    EventColumn{"source_sector", [](const EventRow& row) { return std::string(to_string(row.source.sector)); }},
    EventColumn{"target_actor", [](const EventRow& row) { return row.target.id; }},
    EventColumn{"target_name", [](const EventRow& row) { return row.target.name; }},
    EventColumn{"target_name_en", [](const EventRow& row) { return row.target.name_en; }},
    EventColumn{"target_code", [](const EventRow& row) { return row.target.code; }},
    EventColumn{"target_country", [](const EventRow& row) { return row.target.country; }},
    EventColumn{"target_sector", [](const EventRow& row) { return std::string(to_string(row.target.sector)); }},
    EventColumn{"relation", [](const EventRow& row) { return std::string(row.relation.name); }},
    EventColumn{"plover", [](const EventRow& row) { return std::string(row.relation.plover); }},
    EventColumn{"cameo", [](const EventRow& row) { return std::string(row.relation.cameo); }},
    EventColumn{"quad", [](const EventRow& row) { return std::string(to_string(row.relation.quad)); }},
    EventColumn{"quad_class", [](const EventRow& row) { return quad_number(row.relation.quad); }},
    EventColumn{"score", [](const EventRow& row) { return number(row.relation.score); }},
    EventColumn{"modality", [](const EventRow& row) { return std::string(to_string(row.evidence.modality)); }},
    EventColumn{"confidence", [](const EventRow& row) { return number(row.evidence.confidence); }},
    EventColumn{"document", [](const EventRow& row) { return row.evidence.document; }},
    EventColumn{"publisher", [](const EventRow& row) { return row.evidence.source; }},
    EventColumn{"url", [](const EventRow& row) { return row.evidence.url; }},
    EventColumn{"language", [](const EventRow& row) { return row.evidence.language; }},
    EventColumn{"source_words",
                [](const EventRow& row) { return words(row.evidence.sentence, row.evidence.subject_start, row.evidence.subject_end); }},
    EventColumn{"target_words", [](const EventRow& row) { return words(row.evidence.sentence, row.evidence.object_start, row.evidence.object_end); }},
    EventColumn{"trigger", [](const EventRow& row) { return words(row.evidence.sentence, row.evidence.trigger_start, row.evidence.trigger_end); }},
    EventColumn{"sentence", [](const EventRow& row) { return row.evidence.sentence; }},
};

std::string field(std::string_view text) {
  std::string line = caption(text);
  if (line.find('"') == std::string::npos) return line;
  std::string quoted = "\"";
  for (const char letter : line) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

template <typename Text>
void write_line(std::ostream& out, Text text) {
  const char* separator = "";
  for (const EventColumn& column : event_columns) {
    out << separator << text(column);
    separator = "\t";
  }
  out << '\n';
}

}  // namespace

EventTableExporter::EventTableExporter(ExportOptions options) : options_(std::move(options)) {}

void EventTableExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  write_line(out, [](const EventColumn& column) { return column.name; });
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!out) return;
    if (!is_exported(edge, options_)) continue;
    for (const SnapshotEvidence& evidence : edge.evidence) {
      if (evidence.modality == Modality::negated && !options_.include_negated) continue;
      const EventRow row{snapshot.actors[edge.subject], snapshot.actors[edge.object], relation(edge.relation), evidence};
      write_line(out, [&](const EventColumn& column) { return field(column.value(row)); });
    }
  }
}

}  // namespace rawabit
