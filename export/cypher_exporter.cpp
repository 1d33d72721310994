// SPDX-License-Identifier: Apache-2.0
#include "export/cypher_exporter.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

constexpr std::size_t rows_in_a_statement = 200;
constexpr std::array actor_kinds = {ActorKind::country, ActorKind::organization, ActorKind::group, ActorKind::person, ActorKind::place};

struct PropertyText {
  std::string operator()(std::monostate /*none*/) const { return {}; }
  std::string operator()(const std::string& text) const { return cypher_string(text); }
  std::string operator()(std::uint64_t count) const { return fmt::format("{}", count); }
  // A number without a point would be an integer, and a property of two types cannot be compared.
  std::string operator()(double number) const {
    std::string text = fmt::format("{}", number);
    if (text.find_first_of(".e") == std::string::npos) text += ".0";
    return text;
  }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
};

template <typename Columns, typename Row>
std::string properties(const Columns& columns, const Row& row) {
  std::string map;
  for (const auto& column : columns) {
    const std::string text = std::visit(PropertyText{}, column.value(row));
    if (text.empty()) continue;
    map += map.empty() ? "{" : ", ";
    map += column.name;
    map += ": ";
    map += text;
  }
  return map.empty() ? "{}" : map + "}";
}

// UNWIND [row, row...] AS row CLAUSES; as often as the rows need.
class RowStatements {
 public:
  RowStatements(std::ostream& out, std::string clauses) : out_(out), clauses_(std::move(clauses)) {}

  void add(const std::string& row) {
    out_ << (rows_ == 0 ? "UNWIND [" : ",\n  ") << row;
    if (++rows_ == rows_in_a_statement) end();
  }

  void end() {
    if (rows_ > 0) out_ << "] AS row " << clauses_ << ";\n";
    rows_ = 0;
  }

 private:
  std::ostream& out_;
  std::string clauses_;
  std::size_t rows_ = 0;
};

// "Country"
std::string node_label(ActorKind kind) {
  std::string name(to_string(kind));
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

// "MEETS_WITH"
std::string relationship_type(std::string_view name) {
  std::string type;
  for (const char letter : name) type += letter == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
  return type;
}

}  // namespace

std::string cypher_string(std::string_view text) {
  std::string result = "'";
  bool is_after_backslash = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    at += point.length;
    if (point.value == '\'' || point.value == '"' || point.value == '\\') {
      result += '\\';
      result += static_cast<char>(point.value);
    } else if (is_after_backslash && (point.value == 'u' || point.value == 'U')) {
      result += point.value == 'u' ? "\\u0075" : "\\u0055";
    } else if (point.value < 0x20 || point.value == 0x7F || point.value == 0x85 || point.value == 0x2028 || point.value == 0x2029) {
      switch (point.value) {
        case '\n':
          result += "\\n";
          break;
        case '\t':
          result += "\\t";
          break;
        case '\r':
          result += "\\r";
          break;
        default:
          result += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(point.value));
      }
    } else {
      utf8::append(result, point.value);
    }
    is_after_backslash = point.value == '\\';
  }
  return result + "'";
}

CypherExporter::CypherExporter(ExportOptions options) : options_(std::move(options)) {}

void CypherExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const ActorSelection actors = select_actors(snapshot, options_);
  const NodeIds ids(snapshot, actors, IdAlphabet::plain);
  const std::vector<ActorColumn> columns = actor_columns(options_);
  out << "CREATE CONSTRAINT rawabit_actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;\n";
  for (const ActorKind kind : actor_kinds) {
    RowStatements statements(out, fmt::format("MERGE (actor:Actor {{id: row.id}}) SET actor:{}, actor += row.properties", node_label(kind)));
    for (std::size_t actor = 0; actor < snapshot.actors.size() && out; ++actor) {
      if (!actors.is_exported[actor] || snapshot.actors[actor].kind != kind) continue;
      statements.add(fmt::format("{{id: {}, properties: {}}}", cypher_string(ids.node(actor)),
                                 properties(columns, ActorRow{snapshot.actors[actor], options_, actors.most_mentions, actors.most_pagerank})));
    }
    statements.end();
  }
  // The type of a relationship cannot be a value of the row: one group of statements for each relation.
  std::set<RelationId> used;
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (is_exported(edge, options_)) used.insert(edge.relation);
  }
  for (const RelationId id : used) {
    RowStatements statements(out, fmt::format("MATCH (subject:Actor {{id: row.subject}}), (object:Actor {{id: row.object}}) "
                                              "MERGE (subject)-[relation:{}]->(object) SET relation += row.properties",
                                              relationship_type(relation(id).name)));
    for (const SnapshotEdge& edge : snapshot.edges) {
      if (!out) return;
      if (edge.relation != id || !is_exported(edge, options_)) continue;
      statements.add(fmt::format("{{subject: {}, object: {}, properties: {}}}", cypher_string(ids.node(edge.subject)),
                                 cypher_string(ids.node(edge.object)), properties(edge_columns(), EdgeRow{edge, relation(id), options_})));
    }
    statements.end();
  }
}

}  // namespace rawabit
