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

void sort_by_mentions(std::vector<RelationChange>& changes) {
  std::sort(changes.begin(), changes.end(), [](const RelationChange& a, const RelationChange& b) {
    return a.row().mentions != b.row().mentions ? a.row().mentions > b.row().mentions : key_of(a.row()) < key_of(b.row());
  });
}

// What two actors have to do with each other in one period.
struct Side {
  double net = 0;
  std::uint64_t mentions = 0;
  std::map<RelationId, std::uint64_t> by_relation;

  [[nodiscard]] double mean() const { return mentions == 0 ? 0 : net / static_cast<double>(mentions); }

  [[nodiscard]] RelationId main() const {
    RelationId best{};
    std::uint64_t most = 0;
    for (const auto& [kind, count] : by_relation) {
      if (relation(kind).score * net > 0 && count > most) {
        best = kind;
        most = count;
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

void add(Pairs& pairs, const std::vector<TripleRow>& rows, Side Pair::*side) {
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
    found.net += score * static_cast<double>(row.mentions);
    found.mentions += row.mentions;
    found.by_relation[row.relation] += row.mentions;
  }
}

void find_turns(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, PeriodDiff& diff) {
  constexpr double least_score = 1;
  Pairs pairs;
  add(pairs, before, &Pair::before);
  add(pairs, after, &Pair::after);
  for (const auto& [ids, pair] : pairs) {
    const double was = pair.before.mean();
    const double is = pair.after.mean();
    if (was * is >= 0 || std::abs(was) < least_score || std::abs(is) < least_score) continue;
    (is < 0 ? diff.to_conflict : diff.to_cooperation)
        .push_back({.first = pair.first,
                    .second = pair.second,
                    .score_before = was,
                    .score_after = is,
                    .mentions_before = pair.before.mentions,
                    .mentions_after = pair.after.mentions,
                    .main_before = pair.before.main(),
                    .main_after = pair.after.main()});
  }
  for (std::vector<PairTurn>* turns : {&diff.to_conflict, &diff.to_cooperation}) {
    std::stable_sort(turns->begin(), turns->end(), [](const PairTurn& a, const PairTurn& b) {
      const auto least = [](const PairTurn& turn) { return std::min(turn.mentions_before, turn.mentions_after); };
      const auto sum = [](const PairTurn& turn) { return turn.mentions_before + turn.mentions_after; };
      return std::pair(least(a), sum(a)) > std::pair(least(b), sum(b));
    });
  }
}

}  // namespace

PeriodDiff compare_periods(const std::vector<TripleRow>& before, const std::vector<TripleRow>& after, std::int64_t days_before,
                           std::int64_t days_after, std::uint64_t min_documents) {
  std::map<Key, RelationChange> changes;
  for (const TripleRow& row : before) {
    if (row.mentions != 0) changes[key_of(row)].before = row;
  }
  for (const TripleRow& row : after) {
    if (row.mentions != 0) changes[key_of(row)].after = row;
  }
  constexpr double least_ratio = 2;
  constexpr double least_difference = 3;
  const double scale = static_cast<double>(days_after) / static_cast<double>(days_before);
  PeriodDiff diff;
  std::vector<std::pair<double, const RelationChange*>> stronger;
  std::vector<std::pair<double, const RelationChange*>> weaker;
  for (const auto& [key, change] : changes) {
    if (std::max(change.before.documents, change.after.documents) < min_documents) continue;
    if (change.before.mentions == 0) {
      diff.appeared.push_back(change);
    } else if (change.after.mentions == 0) {
      diff.gone.push_back(change);
    } else {
      const double expected = static_cast<double>(change.before.mentions) * scale;
      const double found = static_cast<double>(change.after.mentions);
      if (found >= expected * least_ratio && found - expected >= least_difference) stronger.emplace_back(found - expected, &change);
      if (found * least_ratio <= expected && expected - found >= least_difference) weaker.emplace_back(expected - found, &change);
    }
  }
  sort_by_mentions(diff.appeared);
  sort_by_mentions(diff.gone);
  const auto by_size = [](const auto& a, const auto& b) { return a.first > b.first; };
  std::stable_sort(stronger.begin(), stronger.end(), by_size);
  std::stable_sort(weaker.begin(), weaker.end(), by_size);
  for (const auto& [size, change] : stronger) diff.stronger.push_back(*change);
  for (const auto& [size, change] : weaker) diff.weaker.push_back(*change);
  find_turns(before, after, diff);
  return diff;
}

}  // namespace rawabit
