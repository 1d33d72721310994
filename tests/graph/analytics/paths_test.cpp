// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/paths.hpp"

#include <gtest/gtest.h>

#include "tests/graph/analytics/small_snapshot.hpp"

namespace rawabit::test {

namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers actors(const std::optional<Path>& path) { return path ? path->actors : Numbers{}; }

}  // namespace

TEST(Paths, HeavyTiesAreShort) {
  const Snapshot graph = snapshot_of({"A aids C 1", "A aids B 4", "B aids C 4"});
  const auto path = shortest_path(graph, Numbers{0}, Numbers{2});
  EXPECT_EQ(actors(path), (Numbers{0, 1, 2}));
  EXPECT_DOUBLE_EQ(path->length, 0.5);
}

TEST(Paths, DirectionCountsWhereItIsAskedFor) {
  const Snapshot graph = snapshot_of({"A aids B", "C aids B", "C meets-with D"});
  EXPECT_EQ(actors(shortest_path(graph, Numbers{0}, Numbers{2})), (Numbers{0, 1, 2}));
  EXPECT_FALSE(shortest_path(graph, Numbers{0}, Numbers{2}, EdgeWeight::mentions, true));
  EXPECT_EQ(actors(shortest_path(graph, Numbers{3}, Numbers{1}, EdgeWeight::mentions, true)), (Numbers{3, 2, 1}));
}

TEST(Paths, EndsCanBeSeveral) {
  const Snapshot graph = snapshot_of({"A aids B", "B aids C", "D aids C 9"});
  EXPECT_EQ(actors(shortest_path(graph, Numbers{0, 3}, Numbers{2})), (Numbers{3, 2}));
  EXPECT_EQ(actors(shortest_path(graph, Numbers{0, 2}, Numbers{2, 3})), (Numbers{2}));
  EXPECT_FALSE(shortest_path(graph, Numbers{}, Numbers{2}));
}

TEST(Paths, DeniedEdgesLeadNowhere) { EXPECT_FALSE(shortest_path(snapshot_of({"A aids B 0"}), Numbers{0}, Numbers{1})); }

TEST(Paths, EdgesOfAStepAreSortedByWeight) {
  const Snapshot graph = snapshot_of({"A aids B 1", "B arms A 5", "A meets-with B 3", "A attacks B 0"});
  const auto names = [&](bool directed) {
    std::string text;
    for (const std::size_t edge : edges_between(graph, 0, 1, EdgeWeight::mentions, directed))
      text += std::string(relation(graph.edges[edge].relation).name) + ' ';
    return text;
  };
  EXPECT_EQ(names(false), "arms meets-with aids ");
  EXPECT_EQ(names(true), "meets-with aids ");
}

}  // namespace rawabit::test
