// SPDX-License-Identifier: Apache-2.0
#include "export/graphml_exporter.hpp"

#include <fmt/format.h>

#include <cctype>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "export/column_text.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "export/xml_writer.hpp"

namespace rawabit {

namespace {

constexpr const char* graphml_namespace = "http://graphml.graphdrawing.org/xmlns";
constexpr const char* schema_location = "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
constexpr std::string_view node_prefix = "n_";
constexpr std::string_view edge_prefix = "e_";

// ":Actor:Country"
std::string neo4j_labels(ActorKind kind) {
  std::string name(to_string(kind));
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return ":Actor:" + name;
}

class GraphmlFile {
 public:
  GraphmlFile(const Snapshot& snapshot, const ExportOptions& options, std::ostream& out)
      : snapshot_(snapshot),
        options_(options),
        out_(out),
        xml_(out),
        actors_(select_actors(snapshot, options)),
        ids_(snapshot, actors_, options.strict_schema ? IdAlphabet::token : IdAlphabet::plain),
        actor_columns_(rawabit::actor_columns(options)) {}

  void write() {
    xml_.start("graphml");
    xml_.attribute("xmlns", graphml_namespace);
    xml_.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml_.attribute("xsi:schemaLocation", schema_location);
    for (const ActorColumn& column : actor_columns_) write_key(node_prefix, "node", column.name, column.type);
    for (const EdgeColumn& column : edge_columns()) write_key(edge_prefix, "edge", column.name, column.type);
    xml_.start_line();
    xml_.start("graph");
    xml_.attribute("id", "g");
    xml_.attribute("edgedefault", "directed");
    for (std::size_t actor = 0; actor < snapshot_.actors.size() && out_; ++actor) {
      if (actors_.is_exported[actor]) write_node(actor);
    }
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (!out_) break;
      if (is_exported(edge, options_)) write_edge(edge);
    }
    xml_.start_line();
    xml_.end();
    xml_.start_line();
    xml_.finish();
  }

 private:
  void write_key(std::string_view prefix, std::string_view element, std::string_view name, ColumnType type) {
    xml_.start_line();
    xml_.start("key");
    xml_.attribute("id", fmt::format("{}{}", prefix, name));
    xml_.attribute("for", element);
    xml_.attribute("attr.name", name);
    xml_.attribute("attr.type", type_name(type));
    xml_.end();
  }

  void write_data(std::string_view prefix, std::string_view name, const ColumnValue& value) {
    const std::optional<std::string> text = gephi_value_text(name, value);
    if (!text) return;
    xml_.start("data");
    xml_.attribute("key", fmt::format("{}{}", prefix, name));
    xml_.text(*text);
    xml_.end();
  }

  void write_node(std::size_t index) {
    const SnapshotActor& actor = snapshot_.actors[index];
    const ActorRow row{.actor = actor, .options = options_, .most_mentions = actors_.most_mentions, .most_pagerank = actors_.most_pagerank};
    xml_.start_line();
    xml_.start("node");
    xml_.attribute("id", ids_.node(index));
    if (!options_.strict_schema) xml_.attribute("labels", neo4j_labels(actor.kind));
    for (const ActorColumn& column : actor_columns_) write_data(node_prefix, column.name, column.value(row));
    xml_.end();
  }

  void write_edge(const SnapshotEdge& edge) {
    const EdgeRow row{.edge = edge, .relation = relation(edge.relation), .options = options_};
    xml_.start_line();
    xml_.start("edge");
    xml_.attribute("id", ids_.edge(edge));
    xml_.attribute("source", ids_.node(edge.subject));
    xml_.attribute("target", ids_.node(edge.object));
    if (!options_.strict_schema) xml_.attribute("label", row.relation.name);
    for (const EdgeColumn& column : edge_columns()) write_data(edge_prefix, column.name, column.value(row));
    xml_.end();
  }

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  std::ostream& out_;
  XmlWriter xml_;
  ActorSelection actors_;
  NodeIds ids_;
  std::vector<ActorColumn> actor_columns_;
};

}  // namespace

GraphmlExporter::GraphmlExporter(ExportOptions options) : options_(std::move(options)) {}

void GraphmlExporter::write(const Snapshot& snapshot, std::ostream& out) const { GraphmlFile(snapshot, options_, out).write(); }

}  // namespace rawabit
