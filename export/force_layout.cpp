// SPDX-License-Identifier: Apache-2.0
#include "export/force_layout.hpp"

#include <igraph/igraph.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

constexpr igraph_uint_t seed = 1;
constexpr std::size_t most_for_springs = 50;
constexpr std::size_t most_for_forces = 2500;
constexpr std::size_t pairs_per_layout = 500 * 1000;  // rounds times vertices: each round looks at all pairs
constexpr std::size_t most_force_rounds = 500;
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

}  // namespace

std::vector<Position> force_layout(std::size_t vertices, std::span<const Tie> ties) {
  if (vertices < 2) return std::vector<Position>(vertices);
  const IgraphSession session(seed);
  IgraphGraph graph(vertices, ties);
  IgraphPlaces places;
  // Hundreds of reports of one tie must not glue two actors together.
  IgraphReals weights(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) weights[i] = 1 + std::log(std::max(1.0, ties[i].weight));
  if (vertices <= most_for_springs) {
    const auto count = static_cast<igraph_integer_t>(vertices);
    check_igraph(igraph_layout_kamada_kawai(graph.get(), places.get(), false, 50 * count, 0, static_cast<double>(count), nullptr, nullptr, nullptr,
                                            nullptr, nullptr));
  } else if (vertices <= most_for_forces) {
    const auto rounds = static_cast<igraph_integer_t>(std::min(most_force_rounds, pairs_per_layout / vertices));
    check_igraph(igraph_layout_fruchterman_reingold(graph.get(), places.get(), false, rounds, std::sqrt(static_cast<double>(vertices)),
                                                    IGRAPH_LAYOUT_NOGRID, weights.get(), nullptr, nullptr, nullptr, nullptr));
  } else {
    igraph_layout_drl_options_t options;
    check_igraph(igraph_layout_drl_options_init(&options, IGRAPH_LAYOUT_DRL_DEFAULT));
    check_igraph(igraph_layout_drl(graph.get(), places.get(), false, &options, weights.get()));
  }
  std::vector<Position> result;
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) result.push_back(places.at(vertex));
  bring_strays_nearer(result);
  return result;
}

}  // namespace rawabit
