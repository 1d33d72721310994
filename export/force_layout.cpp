// SPDX-License-Identifier: Apache-2.0
#include "export/force_layout.hpp"

#include <igraph/igraph.h>

#include <cmath>

#include "graph/analytics/igraph_handles.hpp"

namespace rawabit {

namespace {

constexpr igraph_uint_t seed = 1;
constexpr std::size_t most_for_springs = 50;
constexpr std::size_t most_for_forces = 1000;
constexpr igraph_integer_t force_rounds = 500;

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
    check_igraph(igraph_layout_fruchterman_reingold(graph.get(), places.get(), false, force_rounds, std::sqrt(static_cast<double>(vertices)),
                                                    IGRAPH_LAYOUT_NOGRID, weights.get(), nullptr, nullptr, nullptr, nullptr));
  } else {
    igraph_layout_drl_options_t options;
    check_igraph(igraph_layout_drl_options_init(&options, IGRAPH_LAYOUT_DRL_DEFAULT));
    check_igraph(igraph_layout_drl(graph.get(), places.get(), false, &options, weights.get()));
  }
  std::vector<Position> result;
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) result.push_back(places.at(vertex));
  return result;
}

}  // namespace rawabit
