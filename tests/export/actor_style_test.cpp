// SPDX-License-Identifier: Apache-2.0
#include "export/actor_style.hpp"

#include <gtest/gtest.h>

#include <set>

namespace rawabit {
namespace {

SnapshotActor mali() {
  SnapshotActor actor;
  actor.id = "id";
  actor.code = "MLI";
  actor.name = "\u0645\u0627\u0644\u064A";
  actor.name_en = "Mali";
  return actor;
}

TEST(ActorStyle, EveryKindHasItsOwnColorInHex) {
  std::set<std::string_view> colors;
  for (const ActorKind kind : {ActorKind::country, ActorKind::organization, ActorKind::group, ActorKind::person, ActorKind::place}) {
    const std::string_view color = actor_color(kind);
    EXPECT_EQ(color.size(), 7U);
    EXPECT_EQ(color.find_first_not_of("#0123456789abcdef"), std::string_view::npos) << color;
    EXPECT_EQ(color.front(), '#');
    EXPECT_TRUE(colors.insert(color).second) << color;
  }
}

TEST(ActorStyle, SizeGrowsWithTheSquareRootOfMentions) {
  EXPECT_EQ(actor_size(0, 100), 10);
  EXPECT_EQ(actor_size(25, 100), 35);
  EXPECT_EQ(actor_size(100, 100), 60);
  EXPECT_EQ(actor_size(1, 3), 38.87);
}

TEST(ActorStyle, SizeStaysInItsBoundsWithoutAnyMentions) {
  EXPECT_EQ(actor_size(0, 0), 10);
  EXPECT_EQ(actor_size(7, 3), 60);
}

TEST(ActorStyle, LargeCommunitiesHaveTheirOwnColorsAndAllOthersShareOne) {
  std::set<std::string_view> colors;
  for (std::uint32_t community = 1; community <= 12; ++community) EXPECT_TRUE(colors.insert(community_color(community)).second) << community;
  EXPECT_EQ(community_color(13), community_color(1000));
  EXPECT_EQ(community_color(0), community_color(13));
  EXPECT_FALSE(colors.contains(community_color(13)));
}

TEST(ActorStyle, SizeFollowsPagerankIfAskedFor) {
  SnapshotActor actor = mali();
  actor.mentions = 100;
  actor.pagerank = 0.05;
  EXPECT_EQ(node_size(actor, {}, 100, 0.2), 60);
  EXPECT_EQ(node_size(actor, {.size_by = SizeBy::pagerank}, 100, 0.2), 35);
  EXPECT_EQ(node_size(actor, {.size_by = SizeBy::pagerank}, 100, 0), 10);
}

TEST(ActorStyle, LabelIsInTheChosenLanguage) {
  const SnapshotActor actor = mali();
  EXPECT_EQ(actor_label(actor, LabelLanguage::ar), "\u0645\u0627\u0644\u064A");
  EXPECT_EQ(actor_label(actor, LabelLanguage::en), "Mali");
  EXPECT_EQ(actor_label(actor, LabelLanguage::code), "MLI");
}

TEST(ActorStyle, LabelFallsBackPastNamesThatShowNothing) {
  SnapshotActor actor = mali();
  actor.name = "\u200F \x01";
  EXPECT_EQ(actor_label(actor, LabelLanguage::ar), "Mali");
  actor.name_en.clear();
  EXPECT_EQ(actor_label(actor, LabelLanguage::en), "MLI");
  actor.code.clear();
  EXPECT_EQ(actor_label(actor, LabelLanguage::code), "id");
}

}  // namespace
}  // namespace rawabit
