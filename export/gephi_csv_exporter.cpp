// SPDX-License-Identifier: Apache-2.0
#include "export/gephi_csv_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "export/actor_style.hpp"
#include "export/column_text.hpp"
#include "export/csv_writer.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"

namespace rawabit {

namespace {

// Columns with a place of their own in front of the others, and those that Gephi cannot use in a table.
constexpr std::array<std::string_view, 7> columns_of_their_own = {"label", "size", "color", "x", "y", "weight", "interaction"};

template <typename Columns>
auto plain_columns(const Columns& columns) {
  std::vector<typename Columns::value_type> plain;
  for (const auto& column : columns) {
    if (std::find(columns_of_their_own.begin(), columns_of_their_own.end(), column.name) == columns_of_their_own.end()) plain.push_back(column);
  }
  return plain;
}

template <typename Columns, typename Row>
void write_values(CsvWriter& csv, const Columns& columns, const Row& row) {
  for (const auto& column : columns) {
    if (const std::optional<std::string> text = gephi_value_text(column.name, column.value(row))) {
      csv.field(*text);
    } else {
      csv.no_value();
    }
  }
  csv.end_row();
}

template <typename Columns>
void write_header(CsvWriter& csv, std::initializer_list<std::string_view> first, const Columns& columns) {
  for (const std::string_view name : first) csv.field(name);
  for (const auto& column : columns) csv.field(column.name);
  csv.end_row();
}

}  // namespace

GephiNodesCsvExporter::GephiNodesCsvExporter(ExportOptions options) : options_(std::move(options)) {}

void GephiNodesCsvExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const ActorSelection actors = select_actors(snapshot, options_);
  const NodeIds ids(snapshot, actors, IdAlphabet::plain);
  const auto columns = plain_columns(actor_columns(options_));
  CsvWriter csv(out);
  write_header(csv, {"Id", "Label"}, columns);
  for (std::size_t actor = 0; actor < snapshot.actors.size() && out; ++actor) {
    if (!actors.is_exported[actor]) continue;
    csv.field(ids.node(actor));
    csv.field(actor_label(snapshot.actors[actor], options_.label_language));
    write_values(csv, columns, ActorRow{snapshot.actors[actor], options_, actors.most_mentions, actors.most_pagerank});
  }
}

GephiEdgesCsvExporter::GephiEdgesCsvExporter(ExportOptions options) : options_(std::move(options)) {}

void GephiEdgesCsvExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const NodeIds ids(snapshot, select_actors(snapshot, options_), IdAlphabet::plain);
  const auto columns = plain_columns(edge_columns());
  CsvWriter csv(out);
  write_header(csv, {"Source", "Target", "Type", "Kind", "Id", "Label", "Weight"}, columns);
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!out) break;
    if (!is_exported(edge, options_)) continue;
    const EdgeRow row{.edge = edge, .relation = relation(edge.relation), .options = options_};
    csv.field(ids.node(edge.subject));
    csv.field(ids.node(edge.object));
    csv.field("Directed");
    csv.field(row.relation.name);
    csv.field(ids.edge(edge));
    csv.field(relation_label(row));
    csv.field(fmt::format("{}", edge_weight(edge, options_)));
    write_values(csv, columns, row);
  }
}

}  // namespace rawabit
