// SPDX-License-Identifier: Apache-2.0
#include "export/picture_plan.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <set>
#include <utility>

#include "export/actor_style.hpp"
#include "export/graph_columns.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

constexpr double margin = 60;
constexpr double most_scale = 1.5;
constexpr double smallest_radius = 2.5;

// Cells of the picture that labels and actors take.
class TakenCells {
 public:
  [[nodiscard]] bool is_free(double left, double top, double right, double bottom) const {
    bool is_free = true;
    for_each(left, top, right, bottom, [&](const Cell& cell) { is_free = is_free && !cells_.contains(cell); });
    return is_free;
  }
  void take(double left, double top, double right, double bottom) {
    for_each(left, top, right, bottom, [&](const Cell& cell) { cells_.insert(cell); });
  }

 private:
  using Cell = std::pair<int, int>;
  template <typename Call>
  static void for_each(double left, double top, double right, double bottom, Call call) {
    constexpr double side = 6;
    for (int x = static_cast<int>(std::floor(left / side)); x <= static_cast<int>(std::floor(right / side)); ++x) {
      for (int y = static_cast<int>(std::floor(top / side)); y <= static_cast<int>(std::floor(bottom / side)); ++y) call(Cell{x, y});
    }
  }
  std::set<Cell> cells_;
};

}  // namespace

PicturePlan::PicturePlan(const Snapshot& snapshot, const ExportOptions& options, const ActorSelection& actors, Position corner, double width,
                         double height)
    : snapshot_(snapshot), options_(options), actors_(actors), nodes_(snapshot.actors.size()) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  Position low{infinity, infinity};
  Position high{-infinity, -infinity};
  std::vector<std::size_t> homeless;
  const auto extend = [&](const PictureNode& node) {
    low = {std::min(low.x, node.place.x - node.radius), std::min(low.y, node.place.y - node.radius)};
    high = {std::max(high.x, node.place.x + node.radius), std::max(high.y, node.place.y + node.radius)};
  };
  for (std::size_t actor = 0; actor < nodes_.size(); ++actor) {
    if (!actors.is_exported[actor]) continue;
    const SnapshotActor& row = snapshot.actors[actor];
    nodes_[actor].radius = node_size(row, options, actors.most_mentions, actors.most_pagerank) / 2;
    const std::optional<Position> place = place_of(row, options);
    if (place) {
      nodes_[actor].place = *place;
      extend(nodes_[actor]);
    } else {
      homeless.push_back(actor);
    }
  }
  if (!homeless.empty()) {
    const bool is_first = low.x > high.x;
    const Position middle = is_first ? Position{} : Position{(low.x + high.x) / 2, (low.y + high.y) / 2};
    const double around = is_first ? 0 : std::hypot(high.x - low.x, high.y - low.y) / 2;
    const double radius = std::max(around + 60, static_cast<double>(homeless.size()) * 80 / (2 * std::numbers::pi));
    for (std::size_t i = 0; i < homeless.size(); ++i) {
      const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(homeless.size());
      PictureNode& node = nodes_[homeless[i]];
      node.place = {middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)};
      extend(node);
    }
  }
  if (low.x <= high.x) {
    const double across = std::max(high.x - low.x, 1.0);
    const double down = std::max(high.y - low.y, 1.0);
    const double scale = std::min({most_scale, (width - 2 * margin) / across, (height - 2 * margin) / down});
    // Actors shrink less than the distances between them, so that a large graph still has something to see.
    const double radius_scale = scale < 1 ? std::pow(scale, 0.6) : scale;
    for (PictureNode& node : nodes_) {
      node.place = {corner.x + width / 2 + (node.place.x - (low.x + high.x) / 2) * scale,
                    corner.y + height / 2 - (node.place.y - (low.y + high.y) / 2) * scale};  // y grows upwards in Gephi, downwards in SVG
      node.radius = std::max(node.radius * radius_scale, smallest_radius);
    }
  }
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (is_exported(edge, options)) ++fan(edge).edges;
  }
}

PicturePlan::Fan& PicturePlan::fan(const SnapshotEdge& edge) {
  const auto [first, second] = std::minmax(edge.subject, edge.object);
  return fans_[(static_cast<std::uint64_t>(first) << 32U) | second];
}

PictureCurve PicturePlan::curve(const SnapshotEdge& edge) {
  Fan& group = fan(edge);
  const PictureNode& source = nodes_.at(edge.subject);
  const PictureNode& target = nodes_.at(edge.object);
  double bend = group.drawn++ - (group.edges - 1) / 2.0;
  if (edge.subject > edge.object) bend = -bend;  // both directions bend apart
  PictureCurve curve;
  if (edge.subject == edge.object) {
    curve.is_loop = true;
    curve.from = curve.to = {source.place.x, source.place.y - source.radius};
    curve.bow = {source.place.x, curve.from.y - 16 - 6 * std::abs(bend)};
    return curve;
  }
  const double across = target.place.x - source.place.x;
  const double down = target.place.y - source.place.y;
  const double length = std::max(std::hypot(across, down), 1.0);
  const double push = 2 * bend * std::min(14.0, length / 6);
  curve.is_straight = bend == 0;
  curve.bow = {(source.place.x + target.place.x) / 2 - down / length * push, (source.place.y + target.place.y) / 2 + across / length * push};
  const auto border = [&](const PictureNode& node) {
    const double distance = std::max(std::hypot(curve.bow.x - node.place.x, curve.bow.y - node.place.y), 1.0);
    const double part = std::min(1.0, node.radius / distance);
    return Position{node.place.x + (curve.bow.x - node.place.x) * part, node.place.y + (curve.bow.y - node.place.y) * part};
  };
  curve.from = border(source);
  curve.to = border(target);
  return curve;
}

std::vector<PictureLabel> PicturePlan::labels() const {
  std::vector<std::size_t> order;
  for (std::size_t actor = 0; actor < nodes_.size(); ++actor) {
    if (actors_.is_exported[actor]) order.push_back(actor);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) { return nodes_[left].radius > nodes_[right].radius; });
  TakenCells taken;
  std::vector<PictureLabel> labels;
  for (const std::size_t actor : order) {
    const PictureNode& node = nodes_[actor];
    const double height = std::clamp(9 + node.radius * 0.35, 10.0, 18.0);
    const std::string text = short_label(actor_label(snapshot_.actors[actor], options_.label_language));
    const double half = text_width(text, height) / 2;
    const double top = node.place.y + node.radius + 1;
    if (!text.empty() && taken.is_free(node.place.x - half, top, node.place.x + half, top + height)) {
      taken.take(node.place.x - half, top, node.place.x + half, top + height * 1.15);
      labels.push_back({actor, text, {node.place.x, top + height * 0.95}, height});
    }
    const double inner = node.radius * 0.7;
    taken.take(node.place.x - inner, node.place.y - inner, node.place.x + inner, node.place.y + inner);
  }
  return labels;
}

double text_width(std::string_view text, double height) {
  double widths = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    at += point.length;
    const UChar32 character = static_cast<UChar32>(point.value);
    if (u_getCombiningClass(character) != 0 || u_charType(character) == U_FORMAT_CHAR) continue;
    if (u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH) == U_EA_WIDE) {
      widths += 1.1;
    } else {
      widths += u_isupper(character) != 0 ? 0.68 : 0.54;
    }
  }
  return widths * height;
}

std::string short_label(const std::string& label, std::size_t most) {
  std::size_t at = 0;
  std::size_t characters = 0;
  for (; at < label.size() && characters < most; ++characters) at += utf8::decode(label, at).length;
  return at >= label.size() ? label : label.substr(0, at) + "\u2026";
}

}  // namespace rawabit
