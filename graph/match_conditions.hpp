// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// Columns of one end of an edge in a statement over e (edges), v (evidence), sa and oa (aliases of subject and object).
struct EdgeEnd {
  std::string_view actor;
  std::string_view code;
};
inline constexpr EdgeEnd subject_end = {"e.subject", "sa.code"};
inline constexpr EdgeEnd object_end = {"e.object", "oa.code"};

/// Builds conditions of SQL out of filters. What users wrote is bound, never written into the statement: it goes into `values`,
/// for ?1, ?2...
class MatchConditions {
 public:
  /// `values` must outlive the object.
  explicit MatchConditions(std::vector<std::string>& values) : values_(&values) {}

  /// The place of a bound text: "?3".
  [[nodiscard]] std::string value(std::string bound) const;
  /// Whether one end of a piece of evidence is one of the terms; "1" for none.
  [[nodiscard]] std::string fits(const std::vector<ActorTerm>& terms, EdgeEnd end) const;
  /// A select of the actors that can fit at all, for the look-up of edges by index.
  [[nodiscard]] std::string candidates(const std::vector<ActorTerm>& terms) const;
  /// What a filter says beside subject, relation and object: " AND ... AND ...". Documents are d. At GraphLevel::state what happens
  /// within one code is left out.
  [[nodiscard]] std::string others(const TripleFilter& filter, GraphLevel level) const;

 private:
  [[nodiscard]] std::string code_is(std::string_view column, const ActorTerm& term) const;
  [[nodiscard]] std::string in_texts(std::string_view column, const std::vector<std::string>& texts) const;

  std::vector<std::string>* values_;
};

/// "('meets-with', 'visits')".
std::string relation_list(const std::vector<RelationId>& ids);

/// Those of the relations whose ends may be exchanged; empty `ids` stand for all.
std::vector<RelationId> symmetric_relations(const std::vector<RelationId>& ids);

}  // namespace rawabit
