// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/triads.hpp"

#include <algorithm>
#include <utility>

#include "graph/analytics/pair_scores.hpp"

namespace rawabit {

namespace {

struct Neighbour {
  std::uint32_t actor = 0;
  std::uint32_t pair = 0;
};

bool heavier(const Triad& a, const Triad& b) { return a.weight != b.weight ? a.weight > b.weight : a.actors < b.actors; }

// The best `most`, as a heap whose front is the worst of them.
void keep(std::vector<Triad>& best, const Triad& triad, std::size_t most) {
  if (best.size() == most) {
    if (most == 0 || !heavier(triad, best.front())) return;
    std::pop_heap(best.begin(), best.end(), heavier);
    best.back() = triad;
  } else {
    best.push_back(triad);
  }
  std::push_heap(best.begin(), best.end(), heavier);
}

}  // namespace

int Triad::conflicts() const {
  return static_cast<int>(std::count_if(means.begin(), means.end(), [](double mean) { return mean < 0; }));
}

TriadCensus count_triads(const Snapshot& snapshot, std::size_t most, EdgeWeight weight) {
  std::vector<PairScore> pairs = pair_scores(snapshot, weight);
  std::erase_if(pairs, [](const PairScore& pair) { return pair.net == 0; });
  std::vector<std::uint32_t> degree(snapshot.actors.size(), 0);
  for (const PairScore& pair : pairs) {
    ++degree[pair.first];
    ++degree[pair.second];
  }
  // Every tie is seen from its end of fewer ties, so that hubs do not make the search square.
  const auto before = [&](std::uint32_t a, std::uint32_t b) { return std::pair(degree[a], a) < std::pair(degree[b], b); };
  std::vector<std::vector<Neighbour>> later(snapshot.actors.size());
  for (std::uint32_t i = 0; i < pairs.size(); ++i) {
    auto [from, to] = std::pair(pairs[i].first, pairs[i].second);
    if (before(to, from)) std::swap(from, to);
    later[from].push_back({.actor = to, .pair = i});
  }
  TriadCensus census;
  constexpr std::uint32_t no_pair = 0xffffffff;
  std::vector<std::uint32_t> pair_with(snapshot.actors.size(), no_pair);
  for (std::uint32_t a = 0; a < later.size(); ++a) {
    for (const Neighbour& b : later[a]) pair_with[b.actor] = b.pair;
    for (const Neighbour& b : later[a]) {
      for (const Neighbour& c : later[b.actor]) {
        if (pair_with[c.actor] == no_pair) continue;
        std::array<std::uint32_t, 3> sides = {b.pair, c.pair, pair_with[c.actor]};
        // Pairs are sorted by their ends: of actors x < y < z these are (x, y), (x, z), (y, z).
        std::sort(sides.begin(), sides.end());
        Triad triad{.actors = {pairs[sides[0]].first, pairs[sides[0]].second, pairs[sides[1]].second}};
        for (std::size_t i = 0; i < sides.size(); ++i) {
          const PairScore& side = pairs[sides[i]];
          const double heavy = side.cooperation + side.conflict;
          triad.means[i] = side.mean();
          triad.weight = i == 0 ? heavy : std::min(triad.weight, heavy);
        }
        ++census.by_conflicts[static_cast<std::size_t>(triad.conflicts())];
        keep(triad.balanced() ? census.heaviest_balanced : census.heaviest_unbalanced, triad, most);
      }
    }
    for (const Neighbour& b : later[a]) pair_with[b.actor] = no_pair;
  }
  std::sort(census.heaviest_balanced.begin(), census.heaviest_balanced.end(), heavier);
  std::sort(census.heaviest_unbalanced.begin(), census.heaviest_unbalanced.end(), heavier);
  return census;
}

}  // namespace rawabit
