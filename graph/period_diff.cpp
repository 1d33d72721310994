// SPDX-License-Identifier: Apache-2.0
#include "graph/period_diff.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace rawabit {

namespace {

using Key = std::tuple<std::string, RelationId, std::string>;

Key key_of(const TripleRow& row) { return {row.subject.id, row.relation, row.object ? row.object->id : ""}; }

// A relation that somebody states counts at least once, also where its articles name no source.
std::uint64_t counted_of(const TripleRow& row, EdgeWeight weight) { return std::max<std::uint64_t>(count_of(row, weight), 1); }

void sort_by_count(std::vector<RelationChange>& changes) {
  std::sort(changes.begin(), changes.end(), [](const RelationChange& a, const RelationChange& b) {
    return a.count() != b.count() ? a.count() > b.count() : key_of(a.row()) < key_of(b.row());
  });
}

// What two actors have to do with each other in one period.
struct Side {
  double net = 0;
  std::uint64_t documents = 0;  // of the edge that has most
  std::uint64_t count = 0;
  std::map<RelationId, std::uint64_t> by_relation;

  [[nodiscard]] double mean() const { return count == 0 ? 0 : net / static_cast<double>(count); }

  [[nodiscard]] RelationId main() const {
    RelationId best{};
    std::uint64_t most = 0;
    for (const auto& [kind, of_kind] : by_relation) {
      if (relation(kind).score * net > 0 && of_kind > most) {
        best = kind;
        most = of_kind;
      }
    }
    return best;
  }
};

struct Pair {
  GraphActor first;
  GraphActor second;
  Side before;
  Side after;
};

using Pairs = std::map<std::pair<std::string, std::string>, Pair>;

void add(Pairs& pairs, const std::vector<TripleRow>& rows, EdgeWeight weight, Side Pair::*side) {
  for (const TripleRow& row : rows) {
    const double score = relation(row.relation).score;
    if (!row.object || row.mentions == 0 || score == 0 || row.subject.id == row.object->id) continue;
    const bool in_order = row.subject.id < row.object->id;
    const GraphActor& first = in_order ? row.subject : *row.object;
    const GraphActor& second = in_order ? *row.object : row.subject;
    Pair& pair = pairs[{first.id, second.id}];
    pair.first = first;
    pair.second = second;
    Side& found = pair.*side;
    const std::uint64_t counted = counted_of(row, weight);
    found.net += score * static_cast<double>(counted);
    found.count += counted;
    found.documents = std::max(found.documents, row.documents);
    found.by_relation[row.relation] += counted;
  }
}

void find_turns(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, std::uint64_t min_documents, EdgeWeight weight,
                PeriodDiff& diff) {
  constexpr double least_score = 1;
  Pairs pairs;
  add(pairs, before, weight, &Pair::before);
  add(pairs, after, weight, &Pair::after);
  for (const auto& [ids, pair] : pairs) {
    const double was = pair.before.mean();
    const double is = pair.after.mean();
    if (std::max(pair.before.documents, pair.after.documents) < min_documents) continue;
    if (was * is >= 0 || std::abs(was) < least_score || std::abs(is) < least_score) continue;
    (is < 0 ? diff.to_conflict : diff.to_cooperation)
        .push_back({.first = pair.first,
                    .second = pair.second,
                    .score_before = was,
                    .score_after = is,
                    .count_before = pair.before.count,
                    .count_after = pair.after.count,
                    .main_before = pair.before.main(),
                    .main_after = pair.after.main()});
  }
  for (std::vector<PairTurn>* turns : {&diff.to_conflict, &diff.to_cooperation}) {
    std::stable_sort(turns->begin(), turns->end(), [](const PairTurn& a, const PairTurn& b) {
      const auto least = [](const PairTurn& turn) { return std::min(turn.count_before, turn.count_after); };
      const auto sum = [](const PairTurn& turn) { return turn.count_before + turn.count_after; };
      return std::pair(least(a), sum(a)) > std::pair(least(b), sum(b));
    });
  }
}

}  // namespace

PeriodDiff compare_periods(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, std::int64_t days_before,
                           std::int64_t days_after, std::uint64_t min_documents, EdgeWeight weight) {
  std::map<Key, RelationChange> changes;
  for (const TripleRow& row : before) {
    if (row.mentions == 0) continue;
    RelationChange& change = changes[key_of(row)];
    change.before = row;
    change.count_before = counted_of(row, weight);
  }
  for (const TripleRow& row : after) {
    if (row.mentions == 0) continue;
    RelationChange& change = changes[key_of(row)];
    change.after = row;
    change.count_after = counted_of(row, weight);
  }
  constexpr double least_ratio = 2;
  constexpr double least_difference = 3;
  const double scale = static_cast<double>(days_after) / static_cast<double>(days_before);
  PeriodDiff diff;
  std::vector<std::pair<double, const RelationChange*>> stronger;
  std::vector<std::pair<double, const RelationChange*>> weaker;
  for (const auto& [key, change] : changes) {
    if (std::max(change.before.documents, change.after.documents) < min_documents) continue;
    if (change.count_before == 0) {
      diff.appeared.push_back(change);
    } else if (change.count_after == 0) {
      diff.gone.push_back(change);
    } else {
      const double expected = static_cast<double>(change.count_before) * scale;
      const double found = static_cast<double>(change.count_after);
      if (found >= expected * least_ratio && found - expected >= least_difference) stronger.emplace_back(found - expected, &change);
      if (found * least_ratio <= expected && expected - found >= least_difference) weaker.emplace_back(expected - found, &change);
    }
  }
  sort_by_count(diff.appeared);
  sort_by_count(diff.gone);
  const auto by_size = [](const auto& a, const auto& b) { return a.first > b.first; };
  std::stable_sort(stronger.begin(), stronger.end(), by_size);
  std::stable_sort(weaker.begin(), weaker.end(), by_size);
  for (const auto& [size, change] : stronger) diff.stronger.push_back(*change);
  for (const auto& [size, change] : weaker) diff.weaker.push_back(*change);
  find_turns(before, after, min_documents, weight, diff);
  return diff;
}

}  // namespace rawabit
