// SPDX-License-Identifier: Apache-2.0
#include "export/disc_packing.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace rawabit {
namespace {

double gap(const Disc& a, const Disc& b) { return std::hypot(a.center.x - b.center.x, a.center.y - b.center.y) - a.radius - b.radius; }

void expect_no_overlap(const std::vector<Disc>& discs) {
  for (std::size_t i = 0; i < discs.size(); ++i) {
    for (std::size_t k = i + 1; k < discs.size(); ++k) EXPECT_GE(gap(discs[i], discs[k]), -1e-6) << i << " and " << k;
  }
}

TEST(DiscPacking, SeparatesDiscsOfAllSizesInOnePlace) {
  std::vector<Disc> discs;
  for (int i = 0; i < 200; ++i) discs.push_back({.center = {.x = 5, .y = 5}, .radius = i % 17 == 0 ? 60.0 : 10.0});
  separate(discs);
  expect_no_overlap(discs);
}

TEST(DiscPacking, KeepsWhoLiesBesideWhom) {
  std::vector<Disc> discs;
  for (int i = 0; i < 10; ++i) discs.push_back({.center = {.x = 0.001 * i, .y = 0}, .radius = 20});
  separate(discs);
  expect_no_overlap(discs);
  for (int i = 1; i < 10; ++i) EXPECT_GT(discs[static_cast<std::size_t>(i)].center.x, discs[static_cast<std::size_t>(i) - 1].center.x);
}

TEST(DiscPacking, DiscsFarApartComeToAReasonableScale) {
  std::vector<Disc> discs = {{.center = {.x = -1e6, .y = 0}, .radius = 10}, {.center = {.x = 1e6, .y = 0}, .radius = 10}};
  separate(discs);
  EXPECT_LT(gap(discs[0], discs[1]), 100);
}

TEST(DiscPacking, RingsHoldTheirDiscsWithoutOverlap) {
  std::vector<double> radii;
  for (int i = 0; i < 300; ++i) radii.push_back(i < 3 ? 30 : 10 - i % 3);
  const Rings rings = rings_around(40, radii);
  std::vector<Disc> discs = {{.center = {}, .radius = 40}};
  for (std::size_t i = 0; i < radii.size(); ++i) {
    discs.push_back({.center = rings.centers[i], .radius = radii[i]});
    EXPECT_LE(std::hypot(rings.centers[i].x, rings.centers[i].y) + radii[i], rings.radius + 1e-6);
  }
  expect_no_overlap(discs);
}

TEST(DiscPacking, RingsAroundNothingAreTheMiddleAlone) {
  EXPECT_EQ(rings_around(40, {}).radius, 40);
  EXPECT_TRUE(rings_around(40, {}).centers.empty());
}

TEST(DiscPacking, BoxesStandInRows) {
  const std::vector<Box> boxes = {{10, 8}, {6, 5}, {5, 4}, {30, 1}};
  const std::vector<Position> corners = shelve(boxes, 17);
  EXPECT_EQ(corners[0].x, 0);
  EXPECT_EQ(corners[0].y, -8);
  EXPECT_EQ(corners[1].x, 10);
  EXPECT_EQ(corners[1].y, -5);
  EXPECT_EQ(corners[2].x, 0);
  EXPECT_EQ(corners[2].y, -12);
  EXPECT_EQ(corners[3].y, -13) << "a box wider than the row has one of its own";
}

}  // namespace
}  // namespace rawabit
