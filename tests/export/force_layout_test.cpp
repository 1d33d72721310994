// SPDX-License-Identifier: Apache-2.0
#include "export/force_layout.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace rawabit {
namespace {

std::vector<Tie> ring(std::uint32_t vertices) {
  std::vector<Tie> ties;
  for (std::uint32_t i = 0; i + 1 < vertices; ++i) ties.push_back({.from = i, .to = i + 1, .weight = 1});
  ties.push_back({.from = 0, .to = vertices - 1, .weight = 1});
  return ties;
}

TEST(ForceLayout, EveryMethodGivesEveryVertexItsOwnFinitePlaceEachTimeTheSame) {
  // Springs, forces, and levels of both.
  for (const std::uint32_t vertices : {3U, 50U, 51U, 400U, 401U, 2600U}) {
    const std::vector<Position> places = force_layout(vertices, ring(vertices));
    const std::vector<Position> again = force_layout(vertices, ring(vertices));
    ASSERT_EQ(places.size(), vertices);
    double spread = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      ASSERT_TRUE(std::isfinite(places[i].x) && std::isfinite(places[i].y)) << i;
      ASSERT_EQ(places[i].x, again[i].x) << vertices;
      ASSERT_EQ(places[i].y, again[i].y) << vertices;
      spread += std::hypot(places[i].x, places[i].y);
    }
    EXPECT_GT(spread, 0) << vertices;
  }
}

TEST(ForceLayout, OneVertexIsTheMiddle) {
  EXPECT_TRUE(force_layout(0, {}).empty());
  const std::vector<Position> places = force_layout(1, {});
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].x, 0);
}

}  // namespace
}  // namespace rawabit
