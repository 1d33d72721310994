// SPDX-License-Identifier: Apache-2.0
#include "export/neo4j_csv_exporter.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "export/column_text.hpp"
#include "export/csv_writer.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"

namespace rawabit {

namespace {

// How a graph looks in Gephi, and the relation, which is the type of the relationship.
constexpr std::array<std::string_view, 5> columns_of_others = {"size", "color", "x", "y", "interaction"};

template <typename Columns>
auto properties(const Columns& columns) {
  std::vector<typename Columns::value_type> kept;
  for (const auto& column : columns) {
    if (std::find(columns_of_others.begin(), columns_of_others.end(), column.name) == columns_of_others.end()) kept.push_back(column);
  }
  return kept;
}

template <typename Columns>
void write_header(CsvWriter& csv, const Columns& columns) {
  for (const auto& column : columns) {
    const std::string_view type = column.type == ColumnType::day ? "date" : type_name(column.type);
    csv.field(std::string(column.name) + (type == "string" ? "" : ":" + std::string(type)));
  }
}

template <typename Columns, typename Row>
void write_values(CsvWriter& csv, const Columns& columns, const Row& row) {
  for (const auto& column : columns) {
    std::optional<std::string> text = value_text(column.value(row));
    if (!text) {
      csv.no_value();
      continue;
    }
    std::replace_if(
        text->begin(), text->end(), [](char letter) { return letter == '\n' || letter == '\r'; }, ' ');
    csv.field(*text);
  }
}

// "MEETS_WITH"
std::string relationship_type(std::string_view relation) {
  std::string type(relation);
  for (char& letter : type) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    if (letter == '-') letter = '_';
  }
  return type;
}

// "Actor;Country"
std::string labels(ActorKind kind) {
  std::string name(to_string(kind));
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return "Actor;" + name;
}

}  // namespace

Neo4jNodesCsvExporter::Neo4jNodesCsvExporter(ExportOptions options) : options_(std::move(options)) {}

void Neo4jNodesCsvExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const ActorSelection actors = select_actors(snapshot, options_);
  const NodeIds ids(snapshot, actors, IdAlphabet::plain);
  const auto columns = properties(actor_columns(options_));
  CsvWriter csv(out);
  csv.field("id:ID");
  write_header(csv, columns);
  csv.field(":LABEL");
  csv.end_row();
  for (std::size_t actor = 0; actor < snapshot.actors.size() && out; ++actor) {
    if (!actors.is_exported[actor]) continue;
    csv.field(ids.node(actor));
    write_values(csv, columns, ActorRow{snapshot.actors[actor], options_, actors.most_mentions, actors.most_pagerank});
    csv.field(labels(snapshot.actors[actor].kind));
    csv.end_row();
  }
}

Neo4jEdgesCsvExporter::Neo4jEdgesCsvExporter(ExportOptions options) : options_(std::move(options)) {}

void Neo4jEdgesCsvExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const NodeIds ids(snapshot, select_actors(snapshot, options_), IdAlphabet::plain);
  const auto columns = properties(edge_columns());
  CsvWriter csv(out);
  for (const std::string_view name : {":START_ID", ":END_ID", ":TYPE", "id"}) csv.field(name);
  write_header(csv, columns);
  csv.end_row();
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!out) break;
    if (!is_exported(edge, options_)) continue;
    const EdgeRow row{.edge = edge, .relation = relation(edge.relation), .options = options_};
    csv.field(ids.node(edge.subject));
    csv.field(ids.node(edge.object));
    csv.field(relationship_type(row.relation.name));
    csv.field(ids.edge(edge));
    write_values(csv, columns, row);
    csv.end_row();
  }
}

}  // namespace rawabit
