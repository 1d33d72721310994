// SPDX-License-Identifier: Apache-2.0
#include "export/dot_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "export/actor_style.hpp"
#include "export/graph_columns.hpp"
#include "export/graph_selection.hpp"
#include "export/node_ids.hpp"
#include "export/relation_style.hpp"
#include "export/text_escape.hpp"

namespace rawabit {

namespace {

// Points. A node is as large as its label, so that the size of the letters shows the mentions.
constexpr double smallest_font = 5;

// Columns whose names mean something else to Graphviz; what they say is said in its own attributes.
constexpr std::array<std::string_view, 6> renamed_columns = {"label", "color", "size", "weight", "x", "y"};

bool is_renamed(std::string_view column) { return std::find(renamed_columns.begin(), renamed_columns.end(), column) != renamed_columns.end(); }

// Graphviz refuses a quoted string of more than 16,384 bytes, but joins several with `+`.
constexpr std::size_t longest_part = 8000;

// A double-quoted string. Backslashes are doubled because Graphviz reads escapes such as \N in labels, and `&` is written as an
// entity because it reads entities there; control characters have no way in and are dropped.
std::string quoted(std::string_view text, bool is_label) {
  std::string result = "\"";
  std::size_t part_start = 0;
  for (const char letter : caption(text)) {
    const bool starts_character = (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U;
    if (starts_character && result.size() - part_start >= longest_part) {
      result += "\" + \"";
      part_start = result.size();
    }
    if (letter == '"' || letter == '\\') result += '\\';
    result += letter;
    if (letter == '&' && is_label) result += "amp;";
  }
  return result + '"';
}

struct AttributeText {
  std::string operator()(std::monostate /*none*/) const { return {}; }
  std::string operator()(const std::string& text) const { return quoted(text, false); }
  std::string operator()(std::uint64_t count) const { return fmt::format("{}", count); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
};

template <typename Columns, typename Row>
void write_columns(std::ostream& out, const Columns& columns, const Row& row) {
  for (const auto& column : columns) {
    if (is_renamed(column.name)) continue;
    const std::string text = std::visit(AttributeText{}, column.value(row));
    if (!text.empty()) out << ", " << column.name << '=' << text;
  }
}

std::string_view arrow(const Relation& relation) { return relation.symmetric ? ", dir=none" : ""; }

std::string_view line_style(const SnapshotEdge& edge) { return edge.mentions == 0 ? ", style=dashed" : ""; }

}  // namespace

DotExporter::DotExporter(ExportOptions options) : options_(std::move(options)) {}

void DotExporter::write(const Snapshot& snapshot, std::ostream& out) const {
  const ActorSelection actors = select_actors(snapshot, options_);
  const NodeIds ids(snapshot, actors, IdAlphabet::plain);
  const std::vector<ActorColumn> columns = actor_columns(options_);
  out << "digraph rawabit {\n"
         "  graph [charset=\"UTF-8\", inputscale=72, overlap=scale, outputorder=edgesfirst]\n"
         "  node [shape=box, style=\"rounded,filled\", fillcolor=white, penwidth=2, margin=\"0.1,0.05\", fontname=\"sans-serif\"]\n"
         "  edge [fontname=\"sans-serif\", fontsize=8, arrowsize=0.6]\n";
  for (std::size_t actor = 0; actor < snapshot.actors.size() && out; ++actor) {
    if (!actors.is_exported[actor]) continue;
    const SnapshotActor& row = snapshot.actors[actor];
    out << "  " << quoted(ids.node(actor), false) << " [label=" << quoted(actor_label(row, options_.label_language), true) << ", color=\""
        << node_color(row, options_)
        << fmt::format("\", fontsize={:.1f}", smallest_font + node_size(row, options_, actors.most_mentions, actors.most_pagerank) / 2);
    if (const auto place = place_of(row, options_)) out << fmt::format(", pos=\"{:.2f},{:.2f}!\"", place->x, place->y);
    write_columns(out, columns, ActorRow{row, options_, actors.most_mentions, actors.most_pagerank});
    out << "]\n";
  }
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!out) break;
    if (!is_exported(edge, options_)) continue;
    const Relation& kind = relation(edge.relation);
    const double weight = edge_weight(edge, options_);
    out << "  " << quoted(ids.node(edge.subject), false) << " -> " << quoted(ids.node(edge.object), false)
        << " [label=" << quoted(relation_label(kind, options_.label_language), true)
        << fmt::format(", color=\"{}\", penwidth={:.2f}, weight={:.0f}", quad_color(kind.quad), 1 + std::log2(weight), weight) << arrow(kind)
        << line_style(edge);
    write_columns(out, edge_columns(), EdgeRow{edge, kind, options_});
    out << "]\n";
  }
  out << "}\n";
}

}  // namespace rawabit
