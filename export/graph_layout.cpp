// SPDX-License-Identifier: Apache-2.0
#include "export/graph_layout.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "export/actor_style.hpp"
#include "export/disc_packing.hpp"
#include "export/force_layout.hpp"
#include "export/graph_selection.hpp"

namespace rawabit {

namespace {

constexpr double space_around_a_node = 8;
constexpr double space_around_a_part = 30;
constexpr double golden_angle = 2.399963229728653;

// The exported actors as vertices, numbered in the order of the snapshot, with their ties.
struct Picture {
  std::vector<std::size_t> actor;  // index in the snapshot
  std::vector<double> radius;      // with the space around it
  struct Neighbor {
    std::uint32_t vertex;
    double weight;
  };
  std::vector<std::vector<Neighbor>> neighbors;  // of each vertex, by number
};

Picture draw_picture(const Snapshot& snapshot, const ExportOptions& options) {
  const ActorSelection selection = select_actors(snapshot, options);
  Picture picture;
  std::vector<std::uint32_t> vertex(snapshot.actors.size(), 0);
  for (std::size_t actor = 0; actor < snapshot.actors.size(); ++actor) {
    if (!selection.is_exported[actor]) continue;
    vertex[actor] = static_cast<std::uint32_t>(picture.actor.size());
    picture.actor.push_back(actor);
    const double size = node_size(snapshot.actors[actor], options, selection.most_mentions, selection.most_pagerank);
    picture.radius.push_back(size / 2 + space_around_a_node);
  }
  std::vector<Tie> ties;
  for (const SnapshotEdge& edge : snapshot.edges) {
    if (!is_exported(edge, options) || edge.subject == edge.object) continue;
    const auto [from, to] = std::minmax(vertex[edge.subject], vertex[edge.object]);
    ties.push_back({.from = from, .to = to, .weight = edge_weight(edge, options)});
  }
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
  picture.neighbors.resize(picture.actor.size());
  // In this order smaller neighbours come before larger ones, and parallel ties after each other.
  const auto add = [&](std::uint32_t of, std::uint32_t neighbor, double weight) {
    std::vector<Picture::Neighbor>& known = picture.neighbors[of];
    if (known.empty() || known.back().vertex != neighbor) known.push_back({.vertex = neighbor, .weight = 0});
    known.back().weight += weight;
  };
  for (const Tie& tie : ties) {
    add(tie.from, tie.to, tie.weight);
    add(tie.to, tie.from, tie.weight);
  }
  return picture;
}

using Places = std::vector<std::optional<Position>>;

// Vertices without a place that hang together, by smallest vertex.
std::vector<std::vector<std::uint32_t>> unplaced_parts(const Picture& picture, const Places& places) {
  std::vector<std::vector<std::uint32_t>> parts;
  std::vector<bool> seen(picture.actor.size(), false);
  for (std::uint32_t start = 0; start < picture.actor.size(); ++start) {
    if (seen[start] || places[start]) continue;
    std::vector<std::uint32_t>& part = parts.emplace_back(1, start);
    seen[start] = true;
    for (std::size_t next = 0; next < part.size(); ++next) {
      for (const Picture::Neighbor& neighbor : picture.neighbors[part[next]]) {
        if (seen[neighbor.vertex] || places[neighbor.vertex]) continue;
        seen[neighbor.vertex] = true;
        part.push_back(neighbor.vertex);
      }
    }
    std::sort(part.begin(), part.end());
  }
  return parts;
}

// One part of the graph: places of its vertices around the origin, written to `places`.
class PartLayout {
 public:
  /// `numbers`: room for one number of each vertex, whatever they are before and after.
  PartLayout(const Picture& picture, const std::vector<std::uint32_t>& part, Places& places, std::vector<std::uint32_t>& numbers)
      : picture_(picture), part_(part), places_(places), number_(numbers) {}

  void place() {
    choose_core();
    std::vector<Disc> discs = lay_out_core();
    for (std::size_t i = 0; i < core_.size(); ++i) discs[i].radius = hang_on_[i].radius;
    separate(discs);
    for (std::size_t i = 0; i < core_.size(); ++i) {
      const Position middle = discs[i].center;
      places_[core_[i]] = middle;
      for (std::size_t leaf = 0; leaf < leaves_[i].size(); ++leaf) {
        const Position offset = hang_on_[i].centers[leaf];
        places_[leaves_[i][leaf]] = Position{.x = middle.x + offset.x, .y = middle.y + offset.y};
      }
    }
  }

 private:
  // Vertices with one neighbour hang on it; of two that have only each other, on the one with more mentions.
  void choose_core() {
    const auto degree = [&](std::uint32_t vertex) { return picture_.neighbors[vertex].size(); };
    std::vector<std::uint32_t> hanging;
    for (const std::uint32_t vertex : part_) {
      bool hangs = degree(vertex) == 1;
      if (hangs && degree(picture_.neighbors[vertex].front().vertex) == 1) {
        const std::uint32_t other = picture_.neighbors[vertex].front().vertex;
        hangs = picture_.radius[vertex] < picture_.radius[other] || (picture_.radius[vertex] == picture_.radius[other] && vertex > other);
      }
      if (hangs) {
        hanging.push_back(vertex);
        continue;
      }
      number_[vertex] = static_cast<std::uint32_t>(core_.size());
      core_.push_back(vertex);
    }
    leaves_.resize(core_.size());
    for (const std::uint32_t vertex : hanging) leaves_[number_[picture_.neighbors[vertex].front().vertex]].push_back(vertex);
    for (std::size_t i = 0; i < core_.size(); ++i) {
      std::stable_sort(leaves_[i].begin(), leaves_[i].end(),
                       [&](std::uint32_t a, std::uint32_t b) { return picture_.radius[a] > picture_.radius[b]; });
      std::vector<double> radii;
      for (const std::uint32_t leaf : leaves_[i]) radii.push_back(picture_.radius[leaf]);
      hang_on_.push_back(rings_around(picture_.radius[core_[i]], radii));
    }
  }

  std::vector<Disc> lay_out_core() const {
    std::vector<Tie> ties;
    for (std::uint32_t i = 0; i < core_.size(); ++i) {
      for (const Picture::Neighbor& neighbor : picture_.neighbors[core_[i]]) {
        const std::uint32_t other = number_[neighbor.vertex];
        const bool is_core = other < core_.size() && core_[other] == neighbor.vertex;
        if (is_core && i < other) ties.push_back({.from = i, .to = other, .weight = neighbor.weight});
      }
    }
    std::vector<Disc> discs;
    for (const Position& place : force_layout(core_.size(), ties)) discs.push_back({.center = place, .radius = 0});
    return discs;
  }

  const Picture& picture_;
  const std::vector<std::uint32_t>& part_;
  Places& places_;
  std::vector<std::uint32_t> core_;
  std::vector<std::vector<std::uint32_t>> leaves_;  // of each core vertex
  std::vector<Rings> hang_on_;                      // the same
  std::vector<std::uint32_t>& number_;              // of a vertex in the core, if it is there
};

struct Frame {
  double left = 0;
  double right = 0;
  double bottom = 0;
  double top = 0;
};

template <typename Vertices>
Frame frame_of(const Picture& picture, const Vertices& vertices, const Places& places) {
  std::optional<Frame> frame;
  for (const std::uint32_t vertex : vertices) {
    if (!places[vertex]) continue;
    const double radius = picture.radius[vertex];
    const Position place = *places[vertex];
    const Frame own{.left = place.x - radius, .right = place.x + radius, .bottom = place.y - radius, .top = place.y + radius};
    if (!frame) frame = own;
    *frame = {.left = std::min(frame->left, own.left),
              .right = std::max(frame->right, own.right),
              .bottom = std::min(frame->bottom, own.bottom),
              .top = std::max(frame->top, own.top)};
  }
  return frame.value_or(Frame{});
}

// Lays out the parts that have no place yet and puts them in rows that begin at the corner `left`, `top`.
void place_parts(const Picture& picture, Places& places, double left, double top, double least_width) {
  const std::vector<std::vector<std::uint32_t>> parts = unplaced_parts(picture, places);
  struct Part {
    const std::vector<std::uint32_t>* vertices;
    Frame frame;
  };
  std::vector<Part> laid_out;
  std::vector<std::uint32_t> numbers(picture.actor.size(), 0);
  double area = 0;
  for (const std::vector<std::uint32_t>& part : parts) {
    PartLayout(picture, part, places, numbers).place();
    laid_out.push_back({.vertices = &part, .frame = frame_of(picture, part, places)});
    const Frame& frame = laid_out.back().frame;
    area += (frame.right - frame.left) * (frame.top - frame.bottom);
  }
  const auto height = [](const Part& part) { return part.frame.top - part.frame.bottom; };
  std::stable_sort(laid_out.begin(), laid_out.end(), [&](const Part& a, const Part& b) { return height(a) > height(b); });
  std::vector<Box> boxes;
  double width = std::max(least_width, 1.3 * std::sqrt(area));
  for (const Part& part : laid_out) {
    boxes.push_back({.width = part.frame.right - part.frame.left + space_around_a_part, .height = height(part) + space_around_a_part});
    width = std::max(width, boxes.back().width);
  }
  const std::vector<Position> corners = shelve(boxes, width);
  for (std::size_t i = 0; i < laid_out.size(); ++i) {
    const double x = left + corners[i].x - laid_out[i].frame.left;
    const double y = top + corners[i].y - laid_out[i].frame.bottom;
    for (const std::uint32_t vertex : *laid_out[i].vertices) places[vertex] = Position{.x = places[vertex]->x + x, .y = places[vertex]->y + y};
  }
}

// The free place nearest to `wish` on a spiral around it.
Position free_place(const Picture& picture, const Places& places, const DiscGrid& grid, double largest, std::uint32_t vertex, Position wish) {
  const double radius = picture.radius[vertex];
  for (std::size_t step = 0;; ++step) {
    const double distance = radius * std::sqrt(static_cast<double>(step));
    const double angle = golden_angle * static_cast<double>(step);
    const Position place{.x = wish.x + distance * std::cos(angle), .y = wish.y + distance * std::sin(angle)};
    bool is_free = true;
    grid.near(place, radius + largest, [&](std::size_t other) {
      const Position taken = *places[other];
      is_free = is_free && std::hypot(taken.x - place.x, taken.y - place.y) >= radius + picture.radius[other];
    });
    if (is_free) return place;
  }
}

// Puts each vertex that has neighbours with a place near these, wave after wave.
void place_beside_neighbors(const Picture& picture, Places& places) {
  const double largest = *std::max_element(picture.radius.begin(), picture.radius.end());
  DiscGrid grid(2 * largest);
  for (std::size_t vertex = 0; vertex < places.size(); ++vertex) {
    if (places[vertex]) grid.add(vertex, *places[vertex]);
  }
  for (;;) {
    std::vector<std::pair<std::uint32_t, Position>> wave;
    for (std::uint32_t vertex = 0; vertex < places.size(); ++vertex) {
      if (places[vertex]) continue;
      Position sum;
      double count = 0;
      for (const Picture::Neighbor& neighbor : picture.neighbors[vertex]) {
        const std::optional<Position>& place = places[neighbor.vertex];
        if (!place) continue;
        sum = {.x = sum.x + place->x, .y = sum.y + place->y};
        ++count;
      }
      if (count > 0) wave.emplace_back(vertex, Position{.x = sum.x / count, .y = sum.y / count});
    }
    if (wave.empty()) return;
    for (const auto& [vertex, wish] : wave) {
      places[vertex] = free_place(picture, places, grid, largest, vertex, wish);
      grid.add(vertex, *places[vertex]);
    }
  }
}

double rounded(double number) { return std::round(number * 100) / 100 + 0.0; }  // no -0

}  // namespace

Layout complete_layout(const Snapshot& snapshot, const ExportOptions& options) {
  const Picture picture = draw_picture(snapshot, options);
  Places places(picture.actor.size());
  std::vector<bool> is_given(places.size(), false);
  bool has_given = false;
  for (std::size_t vertex = 0; vertex < places.size(); ++vertex) {
    const auto found = options.layout.find(snapshot.actors[picture.actor[vertex]].id);
    if (found == options.layout.end() || !std::isfinite(found->second.x) || !std::isfinite(found->second.y)) continue;
    places[vertex] = found->second;
    is_given[vertex] = true;
    has_given = true;
  }
  std::vector<std::uint32_t> all(places.size());
  std::iota(all.begin(), all.end(), 0U);
  if (has_given) {
    place_beside_neighbors(picture, places);
    const Frame frame = frame_of(picture, all, places);
    place_parts(picture, places, frame.left, frame.bottom - space_around_a_part, frame.right - frame.left);
  } else {
    place_parts(picture, places, 0, 0, 0);
    // The middle of the whole is the middle of the canvas.
    const Frame frame = frame_of(picture, all, places);
    for (auto& place : places) place = Position{.x = place->x - (frame.left + frame.right) / 2, .y = place->y - (frame.bottom + frame.top) / 2};
  }
  Layout layout;
  for (std::size_t vertex = 0; vertex < places.size(); ++vertex) {
    const Position place = *places[vertex];
    const std::string& id = snapshot.actors[picture.actor[vertex]].id;
    layout.emplace(id, is_given[vertex] ? place : Position{.x = rounded(place.x), .y = rounded(place.y)});
  }
  return layout;
}

}  // namespace rawabit
