// SPDX-License-Identifier: Apache-2.0
#include "export/gexf_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "export/actor_style.hpp"
#include "export/column_text.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "export/spell_union.hpp"
#include "export/xml_writer.hpp"

namespace rawabit {

namespace {

// Columns that GEXF has its own words for, and Cytoscape's `interaction`, which reads no GEXF.
constexpr std::array<std::string_view, 7> columns_of_their_own = {"label", "size", "color", "x", "y", "weight", "interaction"};

bool is_attribute(std::string_view column) {
  return std::find(columns_of_their_own.begin(), columns_of_their_own.end(), column) == columns_of_their_own.end();
}

// Two hexadecimal digits of "#rrggbb" as a decimal number.
std::string color_part(std::string_view color, std::size_t at) { return std::to_string(std::stoi(std::string(color.substr(at, 2)), nullptr, 16)); }

class GexfFile {
 public:
  GexfFile(const Snapshot& snapshot, const ExportOptions& options, std::ostream& out)
      : snapshot_(snapshot),
        options_(options),
        out_(out),
        xml_(out),
        actors_(select_actors(snapshot, options)),
        ids_(snapshot, actors_, options.strict_schema ? IdAlphabet::token : IdAlphabet::plain),
        actor_columns_(rawabit::actor_columns(options)),
        spells_(actor_spells(snapshot, options)),
        is_dynamic_(std::any_of(snapshot.edges.begin(), snapshot.edges.end(),
                                [&](const SnapshotEdge& edge) { return is_exported(edge, options) && !spell_union(edge.spells).empty(); })) {}

  void write() {
    xml_.start("gexf");
    xml_.attribute("xmlns", "http://gexf.net/1.3");
    xml_.attribute("xmlns:viz", "http://gexf.net/1.3/viz");
    xml_.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml_.attribute("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd");
    xml_.attribute("version", "1.3");
    write_meta();
    write_graph_start();
    write_attributes("node", actor_columns_);
    write_attributes("edge", edge_columns());
    xml_.start_line();
    xml_.start("nodes");
    for (std::size_t actor = 0; actor < snapshot_.actors.size() && out_; ++actor) {
      if (actors_.is_exported[actor]) write_node(actor);
    }
    end_line();
    xml_.start_line();
    xml_.start("edges");
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (!out_) break;
      if (is_exported(edge, options_)) write_edge(edge);
    }
    end_line();
    end_line();
    xml_.start_line();
    xml_.finish();
  }

 private:
  void end_line() {
    xml_.start_line();
    xml_.end();
  }

  void write_meta() {
    xml_.start_line();
    xml_.start("meta");
    for (const auto& [element, text] : {std::pair{"creator", "rawabit"}, std::pair{"title", "Who does what to whom"},
                                        std::pair{"description", "Relations between actors that news articles state"}}) {
      xml_.start(element);
      xml_.text(text);
      xml_.end();
    }
    xml_.end();
  }

  void write_graph_start() {
    xml_.start_line();
    xml_.start("graph");
    xml_.attribute("defaultedgetype", "directed");
    xml_.attribute("idtype", "string");
    xml_.attribute("mode", is_dynamic_ ? "dynamic" : "static");
    if (!is_dynamic_) return;
    xml_.attribute("timeformat", "date");
    xml_.attribute("timerepresentation", "interval");
    xml_.attribute("timezone", "UTC");
  }

  template <typename Columns>
  void write_attributes(const char* element, const Columns& columns) {
    xml_.start_line();
    xml_.start("attributes");
    xml_.attribute("class", element);
    xml_.attribute("mode", "static");
    for (const auto& column : columns) {
      if (!is_attribute(column.name)) continue;
      xml_.start_line();
      xml_.start("attribute");
      xml_.attribute("id", column.name);
      xml_.attribute("title", column.name);
      xml_.attribute("type", type_name(column.type));
      xml_.end();
    }
    end_line();
  }

  template <typename Columns, typename Row>
  void write_values(const Columns& columns, const Row& row) {
    xml_.start("attvalues");
    for (const auto& column : columns) {
      if (!is_attribute(column.name)) continue;
      const std::optional<std::string> text = gephi_value_text(column.name, column.value(row));
      if (!text) continue;
      xml_.start("attvalue");
      xml_.attribute("for", column.name);
      xml_.attribute("value", *text);
      xml_.end();
    }
    xml_.end();
  }

  void write_spells(const std::vector<Spell>& spells) {
    if (spells.empty()) return;
    xml_.start("spells");
    for (const Spell& spell : spells) {
      xml_.start("spell");
      xml_.attribute("start", spell.first);
      xml_.attribute("end", spell.last);
      xml_.end();
    }
    xml_.end();
  }

  void write_node(std::size_t index) {
    const SnapshotActor& actor = snapshot_.actors[index];
    const ActorRow row{.actor = actor, .options = options_, .most_mentions = actors_.most_mentions, .most_pagerank = actors_.most_pagerank};
    xml_.start_line();
    xml_.start("node");
    xml_.attribute("id", ids_.node(index));
    xml_.attribute("label", actor_label(actor, options_.label_language));
    write_values(actor_columns_, row);
    write_spells(spells_[index]);
    const std::string color = node_color(actor, options_);
    xml_.start("viz:color");
    xml_.attribute("r", color_part(color, 1));
    xml_.attribute("g", color_part(color, 3));
    xml_.attribute("b", color_part(color, 5));
    xml_.end();
    if (const auto place = place_of(actor, options_)) {
      xml_.start("viz:position");
      xml_.attribute("x", fmt::format("{}", place->x));
      xml_.attribute("y", fmt::format("{}", place->y));
      xml_.attribute("z", "0");
      xml_.end();
    }
    xml_.start("viz:size");
    xml_.attribute("value", fmt::format("{}", node_size(actor, options_, actors_.most_mentions, actors_.most_pagerank)));
    xml_.end();
    xml_.end();
  }

  void write_edge(const SnapshotEdge& edge) {
    const EdgeRow row{.edge = edge, .relation = relation(edge.relation), .options = options_};
    xml_.start_line();
    xml_.start("edge");
    xml_.attribute("id", ids_.edge(edge));
    xml_.attribute("source", ids_.node(edge.subject));
    xml_.attribute("target", ids_.node(edge.object));
    xml_.attribute("kind", row.relation.name);
    xml_.attribute("label", relation_label(row));
    xml_.attribute("weight", fmt::format("{}", edge_weight(edge, options_)));
    write_values(edge_columns(), row);
    if (is_dynamic_) write_spells(spell_union(edge.spells));
    xml_.end();
  }

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  std::ostream& out_;
  XmlWriter xml_;
  ActorSelection actors_;
  NodeIds ids_;
  std::vector<ActorColumn> actor_columns_;
  std::vector<std::vector<Spell>> spells_;
  bool is_dynamic_;
};

}  // namespace

GexfExporter::GexfExporter(ExportOptions options) : options_(std::move(options)) {}

void GexfExporter::write(const Snapshot& snapshot, std::ostream& out) const { GexfFile(snapshot, options_, out).write(); }

}  // namespace rawabit
