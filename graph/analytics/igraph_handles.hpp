// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <igraph/igraph.h>

#include <cstddef>
#include <span>

#include "graph/analytics/igraph_functions.hpp"
#include "graph/analytics/ties.hpp"

namespace rawabit {

/// Throws std::runtime_error with igraph's words unless `code` says success.
void check_igraph(igraph_error_t code);

/// While it lives, igraph hands its errors back instead of ending the program, and draws its lots from a seed. One in a thread
/// at a time; the objects below need one.
class IgraphSession {
 public:
  explicit IgraphSession(igraph_uint_t seed);
  IgraphSession(const IgraphSession&) = delete;
  IgraphSession& operator=(const IgraphSession&) = delete;
  ~IgraphSession();

 private:
  igraph_error_handler_t* previous_handler_;
  igraph_rng_t* previous_generator_;
  igraph_rng_t generator_{};
};

class IgraphReals {
 public:
  explicit IgraphReals(std::size_t size);
  IgraphReals(const IgraphReals&) = delete;
  IgraphReals& operator=(const IgraphReals&) = delete;
  ~IgraphReals() { igraph_vector_destroy(&vector_); }

  igraph_vector_t* get() { return &vector_; }
  double& operator[](std::size_t index) { return VECTOR(vector_)[index]; }

 private:
  igraph_vector_t vector_{};
};

class IgraphIntegers {
 public:
  explicit IgraphIntegers(std::size_t size);
  IgraphIntegers(const IgraphIntegers&) = delete;
  IgraphIntegers& operator=(const IgraphIntegers&) = delete;
  ~IgraphIntegers() { igraph_vector_int_destroy(&vector_); }

  igraph_vector_int_t* get() { return &vector_; }
  igraph_integer_t& operator[](std::size_t index) { return VECTOR(vector_)[index]; }

 private:
  igraph_vector_int_t vector_{};
};

/// Undirected; edges are numbered as the ties.
class IgraphGraph {
 public:
  IgraphGraph(std::size_t vertices, std::span<const Tie> ties);
  IgraphGraph(const IgraphGraph&) = delete;
  IgraphGraph& operator=(const IgraphGraph&) = delete;
  ~IgraphGraph() { igraph_destroy(&graph_); }

  igraph_t* get() { return &graph_; }

 private:
  igraph_t graph_{};
};

}  // namespace rawabit
