// SPDX-License-Identifier: Apache-2.0
#include "export/force_layout.hpp"

#include <igraph/igraph.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>

#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

constexpr igraph_uint_t seed = 1;
constexpr std::size_t most_for_springs = 50;
constexpr std::size_t most_at_once = 400;
constexpr std::size_t rounds_at_once = 500;
constexpr std::size_t rounds_of_refinement = 60;
constexpr std::size_t pairs_of_refinement = 1'500'000'000;  // each round looks at all pairs; a few seconds
constexpr double golden_angle = 2.399963229728653;
constexpr double inner_share = 0.8;  // of the vertices, whose distances from the middle stay as they are

class IgraphPlaces {
 public:
  IgraphPlaces() { check_igraph(igraph_matrix_init(&matrix_, 0, 2)); }
  IgraphPlaces(const IgraphPlaces&) = delete;
  IgraphPlaces& operator=(const IgraphPlaces&) = delete;
  ~IgraphPlaces() { igraph_matrix_destroy(&matrix_); }

  igraph_matrix_t* get() { return &matrix_; }
  [[nodiscard]] Position at(std::size_t vertex) const {
    const auto row = static_cast<igraph_integer_t>(vertex);
    return {.x = MATRIX(matrix_, row, 0), .y = MATRIX(matrix_, row, 1)};
  }

 private:
  igraph_matrix_t matrix_{};
};

double middle_of(std::vector<double> numbers, double share) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(numbers.size() - 1));
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

// Forces drive what is tied weakly far away, where it makes everything else small: its distance shrinks to a logarithm.
void bring_strays_nearer(std::vector<Position>& places) {
  std::vector<double> x;
  std::vector<double> y;
  for (const Position& place : places) {
    x.push_back(place.x);
    y.push_back(place.y);
  }
  const Position middle{.x = middle_of(std::move(x), 0.5), .y = middle_of(std::move(y), 0.5)};
  std::vector<double> distances;
  for (const Position& place : places) distances.push_back(std::hypot(place.x - middle.x, place.y - middle.y));
  const double inner = middle_of(distances, inner_share);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double factor = inner > 0 && distances[i] > inner ? inner * (1 + std::log(distances[i] / inner)) / distances[i] : 1;
    places[i] = {.x = (places[i].x - middle.x) * factor, .y = (places[i].y - middle.y) * factor};
  }
}

igraph_matrix_t* fill(IgraphPlaces& places, const std::vector<Position>& positions) {
  const auto count = static_cast<igraph_integer_t>(positions.size());
  check_igraph(igraph_matrix_resize(places.get(), count, 2));
  for (igraph_integer_t row = 0; row < count; ++row) {
    MATRIX(*places.get(), row, 0) = positions[static_cast<std::size_t>(row)].x;
    MATRIX(*places.get(), row, 1) = positions[static_cast<std::size_t>(row)].y;
  }
  return places.get();
}

std::vector<Position> positions_of(const IgraphPlaces& places, std::size_t vertices) {
  std::vector<Position> positions;
  positions.reserve(vertices);
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) positions.push_back(places.at(vertex));
  return positions;
}

std::vector<Position> springs(std::size_t vertices, std::span<const Tie> ties) {
  IgraphGraph graph(vertices, ties);
  IgraphPlaces places;
  const auto count = static_cast<igraph_integer_t>(vertices);
  check_igraph(igraph_layout_kamada_kawai(graph.get(), places.get(), false, 50 * count, 0, static_cast<double>(count), nullptr, nullptr, nullptr,
                                          nullptr, nullptr));
  return positions_of(places, vertices);
}

// From `start` on, or from anywhere if it is empty.
std::vector<Position> forces(std::size_t vertices, std::span<const Tie> ties, const std::vector<Position>& start, std::size_t rounds, double heat) {
  IgraphGraph graph(vertices, ties);
  IgraphPlaces places;
  if (!start.empty()) fill(places, start);
  // Hundreds of reports of one tie must not glue two actors together.
  IgraphReals weights(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) weights[i] = 1 + std::log(std::max(1.0, ties[i].weight));
  check_igraph(igraph_layout_fruchterman_reingold(graph.get(), places.get(), !start.empty(), static_cast<igraph_integer_t>(rounds), heat,
                                                  IGRAPH_LAYOUT_NOGRID, weights.get(), nullptr, nullptr, nullptr, nullptr));
  return positions_of(places, vertices);
}

// Groups of vertices that have more to do with each other, numbered from 0, many small ones.
std::vector<std::size_t> small_communities(std::size_t vertices, std::span<const Tie> ties) {
  IgraphGraph graph(vertices, ties);
  IgraphReals weights(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) weights[i] = std::max(1.0, ties[i].weight);
  IgraphIntegers last(0);
  igraph_matrix_int_t levels;
  check_igraph(igraph_matrix_int_init(&levels, 0, 0));
  const auto destroy = [](igraph_matrix_int_t* matrix) { igraph_matrix_int_destroy(matrix); };
  const std::unique_ptr<igraph_matrix_int_t, decltype(destroy)> owner(&levels, destroy);
  check_igraph(igraph_community_multilevel(graph.get(), weights.get(), 1, last.get(), &levels, nullptr));
  std::vector<std::size_t> group(vertices);
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) {
    group[vertex] =
        static_cast<std::size_t>(igraph_matrix_int_nrow(&levels) == 0 ? last[vertex] : MATRIX(levels, 0, static_cast<igraph_integer_t>(vertex)));
  }
  return group;
}

std::vector<Tie> ties_of_groups(std::span<const Tie> ties, const std::vector<std::size_t>& group) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> sums;
  for (const Tie& tie : ties) {
    const auto one = static_cast<std::uint32_t>(group[tie.from]);
    const auto other = static_cast<std::uint32_t>(group[tie.to]);
    if (one != other) sums[{std::min(one, other), std::max(one, other)}] += tie.weight;
  }
  std::vector<Tie> result;
  for (const auto& [ends, weight] : sums) result.push_back({.from = ends.first, .to = ends.second, .weight = weight});
  return result;
}

// A large graph as its communities first, then each vertex from the place of its community on.
std::vector<Position> lay_out(std::size_t vertices, std::span<const Tie> ties) {
  if (vertices <= most_for_springs) return springs(vertices, ties);
  const double heat = std::sqrt(static_cast<double>(vertices));
  if (vertices <= most_at_once) return forces(vertices, ties, {}, rounds_at_once, heat);
  const std::vector<std::size_t> group = small_communities(vertices, ties);
  const std::size_t groups = *std::max_element(group.begin(), group.end()) + 1;
  std::vector<Position> start;
  if (groups < vertices * 9 / 10) {
    const std::vector<Position> middles = lay_out(groups, ties_of_groups(ties, group));
    const double room = std::sqrt(static_cast<double>(vertices) / static_cast<double>(groups));
    std::vector<std::size_t> members(groups, 0);
    for (std::size_t vertex = 0; vertex < vertices; ++vertex) {
      // Sunflower seeds: every next one by the golden angle farther.
      const auto member = static_cast<double>(members[group[vertex]]++);
      const double distance = 0.5 * std::sqrt(member + 0.5);
      const Position middle = middles[group[vertex]];
      start.push_back(
          {.x = middle.x * room + distance * std::cos(golden_angle * member), .y = middle.y * room + distance * std::sin(golden_angle * member)});
    }
  }
  const std::size_t rounds = std::min(rounds_of_refinement, pairs_of_refinement / (vertices * vertices));
  if (rounds == 0 && !start.empty()) return start;
  return forces(vertices, ties, start, std::max<std::size_t>(rounds, 1), start.empty() ? heat : heat / 10);
}

}  // namespace

std::vector<Position> force_layout(std::size_t vertices, std::span<const Tie> ties) {
  if (vertices < 2) return std::vector<Position>(vertices);
  const IgraphSession session(seed);
  std::vector<Position> places = lay_out(vertices, ties);
  bring_strays_nearer(places);
  return places;
}

}  // namespace rawabit
