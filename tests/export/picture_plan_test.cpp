// SPDX-License-Identifier: Apache-2.0
#include "export/picture_plan.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

constexpr double width = 800;
constexpr double height = 600;

struct Picture {
  Snapshot graph = test::small_graph();
  ExportOptions options = {};
  ActorSelection actors = select_actors(graph, options);
  PicturePlan plan() { return {graph, options, actors, {100, 50}, width, height}; }
};

TEST(PicturePlan, EveryActorIsInsideTheFrameWithAndWithoutALayout) {
  for (const bool has_layout : {false, true}) {
    Picture picture;
    if (has_layout) picture.options.layout = {{"MLI", {-5000, 7000}}, {"RUS", {5000, -7000}}, {"UN", {0, 0}}};
    const PicturePlan plan = picture.plan();
    for (std::size_t actor = 0; actor < picture.graph.actors.size(); ++actor) {
      if (!picture.actors.is_exported[actor]) continue;
      const PictureNode& node = plan.node(actor);
      EXPECT_GT(node.place.x, 100) << has_layout;
      EXPECT_LT(node.place.x, 100 + width) << has_layout;
      EXPECT_GT(node.place.y, 50) << has_layout;
      EXPECT_LT(node.place.y, 50 + height) << has_layout;
      EXPECT_GT(node.radius, 0) << has_layout;
    }
  }
}

TEST(PicturePlan, WhatIsAboveInGephiIsAbove) {
  Picture picture;
  picture.options.layout = {{"MLI", {0, 100}}, {"RUS", {100, 0}}, {"UN", {-100, -100}}};
  const PicturePlan plan = picture.plan();
  const auto place = [&](std::string_view id) {
    std::size_t actor = 0;
    while (picture.graph.actors[actor].id != id) ++actor;
    return plan.node(actor).place;
  };
  EXPECT_LT(place("MLI").y, place("RUS").y);
  EXPECT_LT(place("RUS").y, place("UN").y);
  EXPECT_GT(place("RUS").x, place("UN").x);
}

TEST(PicturePlan, ParallelRelationsBendApart) {
  Picture picture;
  PicturePlan plan = picture.plan();
  std::vector<PictureCurve> curves;
  for (const SnapshotEdge& edge : picture.graph.edges) {
    if (!is_exported(edge, picture.options)) continue;
    const PictureCurve curve = plan.curve(edge);
    if (edge.subject == test::actor_index(picture.graph, "MLI") && edge.object == test::actor_index(picture.graph, "RUS")) curves.push_back(curve);
  }
  ASSERT_EQ(curves.size(), 2U);
  EXPECT_FALSE(curves[0].is_straight);
  EXPECT_NE(curves[0].bow.x, curves[1].bow.x);
}

TEST(PicturePlan, LabelsDoNotCoverEachOther) {
  Picture picture;
  const std::vector<PictureLabel> labels = picture.plan().labels();
  EXPECT_GT(labels.size(), 4U);
  for (const PictureLabel& left : labels) {
    for (const PictureLabel& right : labels) {
      if (left.actor == right.actor) continue;
      const bool is_beside =
          std::abs(left.place.x - right.place.x) >= (text_width(left.text, left.height) + text_width(right.text, right.height)) / 2;
      const bool is_above = std::abs(left.place.y - right.place.y) >= std::min(left.height, right.height);
      EXPECT_TRUE(is_beside || is_above) << left.text << " and " << right.text;
    }
  }
}

TEST(PicturePlan, LongLabelsAreCutBetweenCharacters) {
  EXPECT_EQ(short_label("abc", 3), "abc");
  EXPECT_EQ(short_label("\u0645\u0645\u0645\u0645", 3), "\u0645\u0645\u0645\u2026");
}

TEST(PicturePlan, WidthsFollowTheCharactersThatAreSeen) {
  EXPECT_DOUBLE_EQ(text_width("", 10), 0);
  EXPECT_DOUBLE_EQ(text_width("\u0645\u064E\u200F", 10), text_width("\u0645", 10));
  EXPECT_GT(text_width("AB", 10), text_width("ab", 10));
}

}  // namespace
}  // namespace rawabit
