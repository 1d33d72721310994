// SPDX-License-Identifier: Apache-2.0
#include "export/svg_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "export/actor_style.hpp"
#include "export/graph_selection.hpp"
#include "export/interface_texts.hpp"
#include "export/picture_plan.hpp"
#include "export/relation_style.hpp"
#include "export/text_direction.hpp"
#include "export/xml_writer.hpp"

namespace rawabit {

namespace {

constexpr double picture_width = 1600;
constexpr double picture_height = 1000;
constexpr double legend_width = 230;
constexpr double line_height = 24;
constexpr std::array actor_kinds = {ActorKind::country, ActorKind::organization, ActorKind::group, ActorKind::person, ActorKind::place};
constexpr std::array quad_classes = {QuadClass::material_cooperation, QuadClass::verbal_cooperation, QuadClass::verbal_conflict,
                                     QuadClass::material_conflict, QuadClass::structure};

std::string pixels(double number) { return fmt::format("{:.1f}", number); }

class SvgPicture {
 public:
  SvgPicture(const Snapshot& snapshot, const ExportOptions& options, std::ostream& out)
      : snapshot_(snapshot),
        options_(options),
        out_(out),
        xml_(out),
        actors_(select_actors(snapshot, options)),
        is_mirrored_(options.label_language == LabelLanguage::ar),
        plan_(snapshot, options, actors_, {is_mirrored_ ? 0 : legend_width, 0}, picture_width - legend_width, picture_height) {}

  void write() {
    xml_.start("svg");
    xml_.attribute("xmlns", "http://www.w3.org/2000/svg");
    xml_.attribute("viewBox", fmt::format("0 0 {:.0f} {:.0f}", picture_width, picture_height));
    xml_.attribute("width", fmt::format("{:.0f}", picture_width));
    xml_.attribute("height", fmt::format("{:.0f}", picture_height));
    xml_.attribute("font-family", "Noto Sans, Noto Sans Arabic, Segoe UI, Tahoma, DejaVu Sans, sans-serif");
    xml_.start_line();
    leaf("title", {}, word("title"));
    write_arrows();
    element("rect", {{"width", "100%"}, {"height", "100%"}, {"fill", "#ffffff"}});
    xml_.end();
    start_group({{"fill", "none"}, {"stroke-opacity", "0.7"}});
    for (const SnapshotEdge& edge : snapshot_.edges) {
      if (!out_) return;
      if (is_exported(edge, options_)) write_edge(edge);
    }
    end_group();
    start_group({{"stroke", "#ffffff"}});
    for (std::size_t actor = 0; actor < snapshot_.actors.size() && out_; ++actor) {
      if (actors_.is_exported[actor]) write_node(actor);
    }
    end_group();
    write_labels();
    write_legend();
    xml_.start_line();
    xml_.finish();
  }

 private:
  using Attributes = std::vector<std::pair<const char*, std::string>>;

  [[nodiscard]] std::string word(const std::string& key) const { return std::string(interface_text(key, options_.label_language)); }

  void element(const char* name, const Attributes& attributes) {
    xml_.start_line();
    xml_.start(name);
    for (const auto& [attribute, value] : attributes) xml_.attribute(attribute, value);
  }
  void leaf(const char* name, const Attributes& attributes, const std::string& text) {
    element(name, attributes);
    xml_.text(text);
    xml_.end();
  }
  void start_group(const Attributes& attributes) { element("g", attributes); }
  void end_group() {
    xml_.start_line();
    xml_.end();
  }
  void title(const std::string& text) {
    xml_.start("title");
    xml_.text(text);
    xml_.end();
  }

  static std::string arrow_name(QuadClass quad) { return "arrow" + std::string(to_string(quad)); }

  void write_arrows() {
    start_group({});
    for (const QuadClass quad : quad_classes) {
      element("marker", {{"id", arrow_name(quad)},
                         {"viewBox", "0 0 10 10"},
                         {"refX", "9"},
                         {"refY", "5"},
                         {"markerWidth", "7"},
                         {"markerHeight", "7"},
                         {"markerUnits", "userSpaceOnUse"},
                         {"orient", "auto"}});
      xml_.start("path");
      xml_.attribute("d", "M0 1L10 5L0 9z");
      xml_.attribute("fill", quad_color(quad));
      xml_.end();
      xml_.end();
    }
    end_group();
  }

  void write_edge(const SnapshotEdge& edge) {
    const Relation& kind = relation(edge.relation);
    const PictureCurve curve = plan_.curve(edge);
    const auto point = [](const Position& place) { return pixels(place.x) + " " + pixels(place.y); };
    std::string path = "M" + point(curve.from);
    if (curve.is_loop) {
      const double radius = (curve.from.y - curve.bow.y) / 2;
      path += fmt::format("a{0:.1f} {0:.1f} 0 1 1 0.1 0", radius);
    } else if (curve.is_straight) {
      path += "L" + point(curve.to);
    } else {
      path += "Q" + point(curve.bow) + " " + point(curve.to);
    }
    const double weight = edge_weight(edge, options_);
    element("path",
            {{"d", path}, {"stroke", std::string(quad_color(kind.quad))}, {"stroke-width", pixels(std::min(5.0, 0.9 + 0.6 * std::log2(weight)))}});
    if (edge.mentions == 0) xml_.attribute("stroke-dasharray", "5 4");
    if (!kind.symmetric && !curve.is_loop) xml_.attribute("marker-end", "url(#" + arrow_name(kind.quad) + ")");
    title(fmt::format("{} {} {} ({:.0f})", label(edge.subject), relation_label(kind, options_.label_language), label(edge.object), weight));
    xml_.end();
  }

  [[nodiscard]] std::string label(std::size_t actor) const { return short_label(actor_label(snapshot_.actors[actor], options_.label_language), 80); }

  void write_node(std::size_t actor) {
    const PictureNode& node = plan_.node(actor);
    element("circle", {{"cx", pixels(node.place.x)},
                       {"cy", pixels(node.place.y)},
                       {"r", pixels(node.radius)},
                       {"fill", node_color(snapshot_.actors[actor], options_)}});
    title(label(actor));
    xml_.end();
  }

  void write_labels() {
    // The white edge of the letters keeps them legible over lines.
    start_group({{"text-anchor", "middle"}, {"fill", "#1c1c1e"}, {"stroke", "#ffffff"}, {"stroke-width", "3"}, {"paint-order", "stroke"}});
    for (const PictureLabel& row : plan_.labels()) {
      Attributes attributes = {{"x", pixels(row.place.x)}, {"y", pixels(row.place.y)}, {"font-size", pixels(row.height)}};
      if (is_right_to_left(row.text)) attributes.emplace_back("direction", "rtl");
      leaf("text", attributes, row.text);
    }
    end_group();
  }

  // A column at the side where reading starts.
  void write_legend() {
    start_group({{"font-size", "14"}, {"fill", "#1c1c1e"}, {"direction", is_mirrored_ ? "rtl" : "ltr"}});
    line_ = 44;
    legend_text(0, word("title"), {{"font-size", "20"}, {"font-weight", "600"}});
    legend_text(0, fmt::format("{}: {}", word("relations"), actors_.edges), {{"fill", "#63656a"}});
    legend_text(0, fmt::format("{}: {}", word("actors"), actors_.actors), {{"fill", "#63656a"}});
    line_ += line_height / 2;
    if (options_.color_by == ColorBy::kind) {
      for (const ActorKind kind : actor_kinds) {
        if (!has_kind(kind)) continue;
        element("circle", {{"cx", pixels(across(9))}, {"cy", pixels(line_ - 5)}, {"r", "7"}, {"fill", std::string(actor_color(kind))}});
        xml_.end();
        legend_text(26, word("kind." + std::string(to_string(kind))), {});
      }
      line_ += line_height / 2;
    }
    for (const QuadClass quad : quad_classes) {
      if (!has_quad(quad)) continue;
      write_legend_line({{"stroke", std::string(quad_color(quad))}});
      legend_text(26, word("quad." + std::string(to_string(quad))), {});
    }
    if (std::any_of(snapshot_.edges.begin(), snapshot_.edges.end(),
                    [&](const SnapshotEdge& edge) { return is_exported(edge, options_) && edge.mentions == 0; })) {
      write_legend_line({{"stroke", "#63656a"}, {"stroke-dasharray", "5 4"}});
      legend_text(26, word("modality.negated"), {});
    }
    end_group();
  }

  void write_legend_line(Attributes attributes) {
    attributes.insert(attributes.begin(), {"d", fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}", across(0), line_ - 5, across(18), line_ - 5)});
    attributes.emplace_back("stroke-width", "3");
    element("path", attributes);
    xml_.end();
  }

  // From the side where reading starts.
  [[nodiscard]] double across(double distance) const { return is_mirrored_ ? picture_width - 24 - distance : 24 + distance; }
  void legend_text(double distance, const std::string& text, Attributes attributes) {
    attributes.insert(attributes.begin(), {{"x", pixels(across(distance))}, {"y", pixels(line_)}});
    leaf("text", attributes, text);
    line_ += line_height;
  }
  [[nodiscard]] bool has_kind(ActorKind kind) const {
    for (std::size_t actor = 0; actor < snapshot_.actors.size(); ++actor) {
      if (actors_.is_exported[actor] && snapshot_.actors[actor].kind == kind) return true;
    }
    return false;
  }
  [[nodiscard]] bool has_quad(QuadClass quad) const {
    return std::any_of(snapshot_.edges.begin(), snapshot_.edges.end(),
                       [&](const SnapshotEdge& edge) { return is_exported(edge, options_) && relation(edge.relation).quad == quad; });
  }

  const Snapshot& snapshot_;
  const ExportOptions& options_;
  std::ostream& out_;
  XmlWriter xml_;
  ActorSelection actors_;
  bool is_mirrored_;
  PicturePlan plan_;
  double line_ = 0;  // of the legend, next to be written
};

}  // namespace

SvgExporter::SvgExporter(ExportOptions options) : options_(std::move(options)) {}

void SvgExporter::write(const Snapshot& snapshot, std::ostream& out) const { SvgPicture(snapshot, options_, out).write(); }

}  // namespace rawabit
