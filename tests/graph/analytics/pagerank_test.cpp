// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/pagerank.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/graph/analytics/small_snapshot.hpp"

namespace rawabit::test {

TEST(Pagerank, RankFlowsAlongTiesAndSumsToOne) {
  const std::vector<double> rank = pagerank(snapshot_of({"A supports C", "B supports C", "C supports D"}));
  ASSERT_EQ(rank.size(), 4U);
  EXPECT_DOUBLE_EQ(rank[0], rank[1]);
  EXPECT_GT(rank[2], rank[0]);
  EXPECT_GT(rank[3], rank[0]);
  EXPECT_NEAR(std::accumulate(rank.begin(), rank.end(), 0.0), 1, 1e-12);
}

TEST(Pagerank, HeavierTieCarriesMore) {
  const std::vector<double> rank = pagerank(snapshot_of({"A supports B 3", "A supports C 1"}));
  EXPECT_NEAR((rank[1] - rank[0]) / (rank[2] - rank[0]), 3, 1e-6);
}

TEST(Pagerank, SymmetricRelationsTieBothWays) {
  const std::vector<double> rank = pagerank(snapshot_of({"A meets-with B"}));
  EXPECT_DOUBLE_EQ(rank[0], rank[1]);
}

TEST(Pagerank, DeniedEdgesTieNobody) {
  const std::vector<double> rank = pagerank(snapshot_of({"A attacks B 0"}));
  EXPECT_DOUBLE_EQ(rank[0], 0.5);
  EXPECT_DOUBLE_EQ(rank[1], 0.5);
  EXPECT_TRUE(pagerank({}).empty());
}

}  // namespace rawabit::test
