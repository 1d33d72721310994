// SPDX-License-Identifier: Apache-2.0
#include "export/graph_columns.hpp"

#include <cmath>

#include "export/actor_style.hpp"
#include "export/graph_selection.hpp"
#include "export/text_escape.hpp"

namespace rawabit {

namespace {

ColumnValue text_value(std::string text) {
  if (text.empty()) return std::monostate{};
  return text;
}

ColumnValue text_value(std::string_view text) { return text_value(std::string(text)); }

// No reader takes "nan" for a number.
ColumnValue number_value(double number) {
  if (!std::isfinite(number)) return std::monostate{};
  return number;
}

ColumnValue coordinate(const ActorRow& row, double Position::*axis) {
  const std::optional<Position> place = place_of(row.actor, row.options);
  if (!place) return std::monostate{};
  return (*place).*axis;
}

const std::vector<ActorColumn>& plain_actor_columns() {
  using enum ColumnType;
  static const std::vector<ActorColumn> columns = {
      {"label", caption, [](const ActorRow& row) { return text_value(actor_label(row.actor, row.options.label_language)); }},
      {"name_ar", caption, [](const ActorRow& row) { return text_value(rawabit::caption(row.actor.name)); }},
      {"name_en", caption, [](const ActorRow& row) { return text_value(rawabit::caption(row.actor.name_en)); }},
      {"code", caption, [](const ActorRow& row) { return text_value(rawabit::caption(row.actor.code)); }},
      {"kind", text, [](const ActorRow& row) { return text_value(to_string(row.actor.kind)); }},
      {"country", text, [](const ActorRow& row) { return text_value(row.actor.country); }},
      {"sector", text, [](const ActorRow& row) { return text_value(to_string(row.actor.sector)); }},
      {"mentions", count, [](const ActorRow& row) { return ColumnValue(row.actor.mentions); }},
      {"documents", count, [](const ActorRow& row) { return ColumnValue(row.actor.documents); }},
      {"pagerank", number, [](const ActorRow& row) { return row.actor.pagerank > 0 ? number_value(row.actor.pagerank) : ColumnValue(); }},
      {"community", count,
       [](const ActorRow& row) { return row.actor.community == 0 ? ColumnValue() : ColumnValue(std::uint64_t{row.actor.community}); }},
      {"size", number, [](const ActorRow& row) { return ColumnValue(node_size(row.actor, row.options, row.most_mentions, row.most_pagerank)); }},
      {"color", text, [](const ActorRow& row) { return text_value(node_color(row.actor, row.options)); }},
  };
  return columns;
}

}  // namespace

std::optional<Position> place_of(const SnapshotActor& actor, const ExportOptions& options) {
  const auto found = options.layout.find(actor.id);
  if (found == options.layout.end() || !std::isfinite(found->second.x) || !std::isfinite(found->second.y)) return std::nullopt;
  return found->second;
}

std::string_view relation_label(const EdgeRow& row) {
  return row.options.label_language == LabelLanguage::ar ? row.relation.name_ar : row.relation.name;
}

std::vector<ActorColumn> actor_columns(const ExportOptions& options) {
  std::vector<ActorColumn> columns = plain_actor_columns();
  if (options.layout.empty()) return columns;
  columns.push_back({"x", ColumnType::number, [](const ActorRow& row) { return coordinate(row, &Position::x); }});
  columns.push_back({"y", ColumnType::number, [](const ActorRow& row) { return coordinate(row, &Position::y); }});
  return columns;
}

const std::vector<EdgeColumn>& edge_columns() {
  using enum ColumnType;
  static const std::vector<EdgeColumn> columns = {
      {"label", caption, [](const EdgeRow& row) { return text_value(relation_label(row)); }},
      {"weight", number, [](const EdgeRow& row) { return ColumnValue(edge_weight(row.edge, row.options)); }},
      {"interaction", text, [](const EdgeRow& row) { return text_value(row.relation.name); }},
      {"relation", text, [](const EdgeRow& row) { return text_value(row.relation.name); }},
      {"plover", text, [](const EdgeRow& row) { return text_value(row.relation.plover); }},
      {"cameo", text, [](const EdgeRow& row) { return text_value(row.relation.cameo); }},
      {"quad", text, [](const EdgeRow& row) { return text_value(to_string(row.relation.quad)); }},
      {"score", number, [](const EdgeRow& row) { return number_value(row.relation.score); }},
      {"symmetric", flag, [](const EdgeRow& row) { return ColumnValue(row.relation.symmetric); }},
      {"mentions", count, [](const EdgeRow& row) { return ColumnValue(row.edge.mentions); }},
      {"documents", count, [](const EdgeRow& row) { return ColumnValue(row.edge.documents); }},
      {"sources", count, [](const EdgeRow& row) { return ColumnValue(row.edge.sources); }},
      {"stories", count, [](const EdgeRow& row) { return row.edge.stories == 0 ? ColumnValue() : ColumnValue(row.edge.stories); }},
      {"asserted", count, [](const EdgeRow& row) { return ColumnValue(row.edge.asserted); }},
      {"intended", count, [](const EdgeRow& row) { return ColumnValue(row.edge.intended); }},
      {"negated", count, [](const EdgeRow& row) { return ColumnValue(row.edge.negated); }},
      {"first_seen", day, [](const EdgeRow& row) { return text_value(row.edge.first_date); }},
      {"last_seen", day, [](const EdgeRow& row) { return text_value(row.edge.last_date); }},
      {"contexts", text, [](const EdgeRow& row) { return text_value(row.edge.contexts); }},
      {"confidence", number, [](const EdgeRow& row) { return number_value(row.edge.confidence); }},
      {"evidence", text, [](const EdgeRow& row) { return text_value(row.edge.top_evidence); }},
      {"doc", text, [](const EdgeRow& row) { return text_value(row.edge.top_doc); }},
  };
  return columns;
}

}  // namespace rawabit
