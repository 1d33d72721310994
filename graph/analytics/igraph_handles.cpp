// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/igraph_handles.hpp"

#include <stdexcept>
#include <string>

namespace rawabit {

void check_igraph(igraph_error_t code) {
  if (code != IGRAPH_SUCCESS) throw std::runtime_error(std::string("igraph: ") + igraph_strerror(code));
}

IgraphSession::IgraphSession(igraph_uint_t seed)
    : previous_handler_(igraph_set_error_handler(igraph_ignored_errors.get())), previous_generator_(igraph_rng_default()) {
  const igraph_error_t made = igraph_rng_init(&generator_, igraph_pcg32.get());
  if (made != IGRAPH_SUCCESS) {
    igraph_set_error_handler(previous_handler_);
    check_igraph(made);
  }
  igraph_rng_seed(&generator_, seed);
  igraph_rng_set_default(&generator_);
}

IgraphSession::~IgraphSession() {
  igraph_rng_set_default(previous_generator_);
  igraph_rng_destroy(&generator_);
  igraph_set_error_handler(previous_handler_);
}

IgraphReals::IgraphReals(std::size_t size) { check_igraph(igraph_vector_init(&vector_, static_cast<igraph_integer_t>(size))); }

IgraphIntegers::IgraphIntegers(std::size_t size) { check_igraph(igraph_vector_int_init(&vector_, static_cast<igraph_integer_t>(size))); }

IgraphGraph::IgraphGraph(std::size_t vertices, std::span<const Tie> ties) {
  IgraphIntegers ends(2 * ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) {
    ends[2 * i] = ties[i].from;
    ends[2 * i + 1] = ties[i].to;
  }
  check_igraph(igraph_create(&graph_, ends.get(), static_cast<igraph_integer_t>(vertices), IGRAPH_UNDIRECTED));
}

}  // namespace rawabit
