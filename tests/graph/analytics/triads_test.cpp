// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/triads.hpp"

#include <gtest/gtest.h>

#include "tests/graph/analytics/small_snapshot.hpp"

namespace rawabit::test {

TEST(Triads, CommonEnemyIsBalancedAndQuarrelOfFriendsIsNot) {
  const TriadCensus census =
      count_triads(snapshot_of({"A aids B 3", "A attacks C 2", "B attacks C 5", "A aids D", "C attacks D 7", "D represents B"}), 10);
  EXPECT_EQ(census.by_conflicts, (std::array<std::uint64_t, 4>{0, 0, 2, 0}));
  const TriadCensus quarrel = count_triads(snapshot_of({"A aids B", "A aids C", "B attacks C"}), 10);
  EXPECT_EQ(quarrel.by_conflicts, (std::array<std::uint64_t, 4>{0, 1, 0, 0}));
  EXPECT_EQ(quarrel.balanced(), 0U);
}

TEST(Triads, KeepsTheHeaviestWithTheirMeans) {
  const TriadCensus census = count_triads(snapshot_of({"A aids B 3", "A attacks C 2", "B attacks C 5", "A aids D", "C attacks D 7"}), 1);
  ASSERT_EQ(census.heaviest_balanced.size(), 1U);
  EXPECT_EQ(census.heaviest_balanced[0].actors, (std::array<std::uint32_t, 3>{0, 1, 2}));
  EXPECT_EQ(census.heaviest_balanced[0].means, (std::array<double, 3>{7, -9, -9}));
  EXPECT_DOUBLE_EQ(census.heaviest_balanced[0].weight, 2);
  EXPECT_TRUE(census.heaviest_unbalanced.empty());
}

TEST(Triads, PairsWithoutSignMakeNone) { EXPECT_EQ(count_triads(snapshot_of({"A represents B", "B aids C", "A aids C"}), 10).total(), 0U); }

}  // namespace rawabit::test
