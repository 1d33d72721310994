// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/triple_query.hpp"

namespace rawabit {

/// A relation in two periods: as it was stated in the one and in the other. Rows without mentions, and counts of 0, where it was not.
struct RelationChange {
  TripleRow before;
  TripleRow after;
  std::uint64_t count_before = 0;  // the weight of the row
  std::uint64_t count_after = 0;

  [[nodiscard]] const TripleRow& row() const { return after.mentions != 0 ? after : before; }
  /// That of row().
  [[nodiscard]] std::uint64_t count() const { return after.mentions != 0 ? count_after : count_before; }
};

/// Two actors whose relations were cooperative on the whole in one period and conflictual in the other. Scores are means of the
/// scores of the relations (relations.tsv), weighted by the counts of their edges.
struct PairTurn {
  GraphActor first;
  GraphActor second;
  double score_before = 0;
  double score_after = 0;
  std::uint64_t count_before = 0;  // sum over the edges
  std::uint64_t count_after = 0;
  RelationId main_before{};  // the relation of most weight among those that give the period its sign
  RelationId main_after{};
};

struct PeriodDiff {
  std::vector<RelationChange> appeared;  // of most weight first
  std::vector<RelationChange> gone;
  std::vector<RelationChange> stronger;  // greatest change first
  std::vector<RelationChange> weaker;
  std::vector<PairTurn> to_conflict;  // of most weight in the period that has less first
  std::vector<PairTurn> to_cooperation;
};

/// Compares what query_triples() finds in two periods; what is only denied does not hold. Counts - `weight` says of what - are
/// compared as so many a day:
/// a relation is stronger if it has at least twice as many as the other period would have it, and at least 3 more; weaker likewise. A
/// pair has turned if both means have different signs and are at least 1 from zero. `min_documents`: in one of the periods; of a pair, the relation
/// that has most.
PeriodDiff compare_periods(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, std::int64_t days_before,
                           std::int64_t days_after, std::uint64_t min_documents, EdgeWeight weight = EdgeWeight::mentions);

}  // namespace rawabit
