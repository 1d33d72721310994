// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

class Store;

/// One end of a triple of a pattern: actors, or a variable. Variables of one number stand for one actor; one without number for any.
struct PatternTerm {
  std::vector<ActorTerm> actors;  // empty for a variable
  std::optional<std::size_t> variable;
};

struct TriplePattern {
  PatternTerm subject;
  std::vector<RelationId> relations;             // empty for any
  std::optional<std::size_t> relation_variable;  // triples of one number have the same relation
  PatternTerm object;
};

/// Edges that together are an answer, one for each triple of the pattern. Ends stand as the pattern has them.
using PatternAnswer = std::vector<TripleRow>;

/// All answers to triples that hold together (a conjunctive query), compiled to one SQL statement. Every edge must hold under the
/// filter of its own: one that is only denied does so where the filter asks for denials alone. No two triples of an answer are
/// the same edge. First the answers whose lightest edge is heaviest, then by ids; `limit` 0 for all. Dates,
/// sources and stories of the edges are those of asserted and intended evidence. Throws StoreError.
std::vector<PatternAnswer> query_pattern(const Store& store, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, GraphLevel level,
                                         std::size_t limit = 0, EdgeWeight weight = EdgeWeight::mentions);

/// The filter of one triple of the pattern: `filter` with its actors and relations. What query_evidence() needs.
TripleFilter filter_of(const TriplePattern& triple, TripleFilter filter);

}  // namespace rawabit
