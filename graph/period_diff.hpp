// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/triple_query.hpp"

namespace rawabit {

/// A relation in two periods: as it was stated in the one and in the other. Rows without mentions where it was not.
struct RelationChange {
  TripleRow before;
  TripleRow after;

  [[nodiscard]] const TripleRow& row() const { return after.mentions != 0 ? after : before; }
};

/// Two actors whose relations were cooperative on the whole in one period and conflictual in the other. Scores are means of the
/// scores of the relations (relations.tsv), weighted by mentions.
struct PairTurn {
  GraphActor first;
  GraphActor second;
  double score_before = 0;
  double score_after = 0;
  std::uint64_t mentions_before = 0;
  std::uint64_t mentions_after = 0;
  RelationId main_before{};  // the relation most mentioned among those that give the period its sign
  RelationId main_after{};
};

struct PeriodDiff {
  std::vector<RelationChange> appeared;  // most mentions first
  std::vector<RelationChange> gone;
  std::vector<RelationChange> stronger;  // greatest change first
  std::vector<RelationChange> weaker;
  std::vector<PairTurn> to_conflict;  // most mentions in the period that has fewer first
  std::vector<PairTurn> to_cooperation;
};

/// Compares what query_triples() finds in two periods; what is only denied does not hold. Mentions are compared as so many a day:
/// a relation is stronger if it has at least twice as many as the other period would have it, and at least 3 more; weaker likewise. A
/// pair has turned if both means have different signs and are at least 1 from zero. `min_documents`: in one of the periods.
PeriodDiff compare_periods(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, std::int64_t days_before,
                           std::int64_t days_after, std::uint64_t min_documents);

}  // namespace rawabit
