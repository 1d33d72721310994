// SPDX-License-Identifier: Apache-2.0
#include "export/json_exporter.hpp"

#include <nlohmann/json.hpp>
#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"

namespace rawabit {

namespace {

using nlohmann::ordered_json;

struct AddMember {
  ordered_json& object;
  std::string_view name;

  void operator()(std::monostate /*none*/) const {}
  template <typename Value>
  void operator()(const Value& value) const {
    object[std::string(name)] = value;
  }
};

template <typename Columns, typename Row>
void add_columns(ordered_json& object, const Columns& columns, const Row& row) {
  for (const auto& column : columns) std::visit(AddMember{object, column.name}, column.value(row));
}

// Rows of a JSON array, one a line.
class RowWriter {
 public:
  explicit RowWriter(std::ostream& out) : out_(out) {}
  void write(const ordered_json& row) {
    out_ << (is_first_ ? "\n" : ",\n") << row.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    is_first_ = false;
  }

 private:
  std::ostream& out_;
  bool is_first_ = true;
};

}  // namespace

JsonExporter::JsonExporter(ExportOptions options) : options_(std::move(options)) {}

void JsonExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const ActorSelection actors = select_actors(snapshot, options_);
  const NodeIds ids(snapshot, actors, IdAlphabet::plain);
  const std::vector<ActorColumn> columns = actor_columns(options_);

  out << R"({"directed": true, "multigraph": true, "graph": {}, "nodes": [)";
  RowWriter nodes(out);
  for (std::size_t actor = 0; actor < snapshot.actors.size() && out; ++actor) {
    if (!actors.is_exported[actor]) continue;
    ordered_json node = {{"id", ids.node(actor)}};
    add_columns(node, columns, ActorRow{snapshot.actors[actor], options_, actors.most_mentions, actors.most_pagerank});
    nodes.write(node);
  }
  out << "\n], \"links\": [";
  RowWriter links(out);
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!out) break;
    if (!is_exported(edge, options_)) continue;
    ordered_json link = {{"source", ids.node(edge.subject)}, {"target", ids.node(edge.object)}, {"key", ids.edge(edge)}};
    add_columns(link, edge_columns(), EdgeRow{edge, relation(edge.relation), options_});
    links.write(link);
  }
  out << "\n]}\n";
}

}  // namespace rawabit
