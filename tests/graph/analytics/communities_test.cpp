// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/communities.hpp"

#include <gtest/gtest.h>

#include "tests/graph/analytics/small_snapshot.hpp"

namespace rawabit::test {

using Numbers = std::vector<std::uint32_t>;

TEST(Communities, TwoGroupsJoinedByOneTieAreTwo) {
  const Snapshot graph = snapshot_of(
      {"A supports B 4", "B supports C 4", "A supports C 4", "A supports D 4", "C attacks X", "X supports Y 4", "Y supports Z 4", "X supports Z 4"});
  const Communities found = find_communities(graph);
  EXPECT_EQ(found.of_actor, (Numbers{1, 1, 1, 1, 2, 2, 2}));
  EXPECT_EQ(found.sizes, (Numbers{4, 3}));
  // 28 of 29 inside; ends 33 and 25 of 58.
  EXPECT_NEAR(found.modularity, 28.0 / 29 - (33.0 * 33 + 25.0 * 25) / (58.0 * 58), 1e-12);
}

TEST(Communities, EqualSizesAreNumberedBySmallestId) {
  const Snapshot graph = snapshot_of({"C supports D", "A supports B", "E supports F", "F supports G"});
  EXPECT_EQ(find_communities(graph).of_actor, (Numbers{2, 2, 3, 3, 1, 1, 1}));
}

TEST(Communities, ActorsWithoutTiesAreAlone) {
  EXPECT_EQ(find_communities(snapshot_of({"A attacks B 0"})).of_actor, (Numbers{1, 2}));
  EXPECT_TRUE(find_communities({}).sizes.empty());
}

TEST(Communities, GreaterResolutionMakesMore) {
  const Snapshot graph = snapshot_of({"A supports B", "B supports C", "C supports D", "D supports E", "E supports F"});
  EXPECT_LT(find_communities(graph, EdgeWeight::mentions, 0.1).sizes.size(), find_communities(graph, EdgeWeight::mentions, 3).sizes.size());
}

}  // namespace rawabit::test
