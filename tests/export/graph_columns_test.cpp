// SPDX-License-Identifier: Apache-2.0
#include "export/graph_columns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <utility>

namespace rawabit {
namespace {

SnapshotActor actor_of(std::string id) {
  SnapshotActor actor;
  actor.id = std::move(id);
  return actor;
}

SnapshotEdge arms_edge() {
  SnapshotEdge edge;
  edge.relation = find_relation("arms").value();
  edge.mentions = 2;
  edge.asserted = 1;
  edge.intended = 1;
  edge.negated = 3;
  return edge;
}

template <typename Columns>
std::vector<std::string> names_of(const Columns& columns) {
  std::vector<std::string> names;
  for (const auto& column : columns) names.emplace_back(column.name);
  return names;
}

ColumnValue actor_value(std::string_view name, const SnapshotActor& actor, const ExportOptions& options) {
  for (const ActorColumn& column : actor_columns(options)) {
    if (column.name == name) return column.value({actor, options, actor.mentions});
  }
  ADD_FAILURE() << "no column " << name;
  return {};
}

ColumnValue edge_value(std::string_view name, const SnapshotEdge& edge, const ExportOptions& options) {
  for (const EdgeColumn& column : edge_columns()) {
    if (column.name == name) return column.value({edge, relation(edge.relation), options});
  }
  ADD_FAILURE() << "no column " << name;
  return {};
}

const ColumnValue no_value = std::monostate{};

TEST(GraphColumns, ActorColumnsAreThePromisedOnes) {
  EXPECT_THAT(names_of(actor_columns({})), testing::ElementsAre("label", "name_ar", "name_en", "code", "kind", "country", "sector", "mentions",
                                                                "documents", "pagerank", "community", "size", "color"));
}

TEST(GraphColumns, EdgeColumnsAreThePromisedOnes) {
  EXPECT_THAT(names_of(edge_columns()), testing::ElementsAre("label", "weight", "interaction", "relation", "plover", "cameo", "quad", "score",
                                                             "symmetric", "mentions", "documents", "sources", "stories", "asserted", "intended",
                                                             "negated", "first_seen", "last_seen", "contexts", "confidence", "evidence", "doc"));
}

TEST(GraphColumns, NamesAreLowerCaseAndNotReservedByGephi) {
  for (const auto& names : {names_of(actor_columns({.layout = {{"MLI", {1, 2}}}})), names_of(edge_columns())}) {
    std::set<std::string> seen;
    for (const std::string& name : names) {
      EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string::npos) << name;
      EXPECT_THAT(name, testing::AllOf(testing::Ne("id"), testing::Ne("timeset"), testing::Ne("b")));
      EXPECT_TRUE(seen.insert(name).second) << name;
    }
  }
}

TEST(GraphColumns, PlaceIsGivenOnlyWithALayout) {
  const SnapshotActor mali = actor_of("MLI");
  const ExportOptions options{.layout = {{"MLI", {1.5, -2}}}};
  EXPECT_EQ(names_of(actor_columns(options)).size(), names_of(actor_columns({})).size() + 2);
  EXPECT_EQ(actor_value("x", mali, options), ColumnValue(1.5));
  EXPECT_EQ(actor_value("y", mali, options), ColumnValue(-2.0));
  EXPECT_EQ(actor_value("x", actor_of("RUS"), options), no_value);
}

TEST(GraphColumns, AnActorAtInfinityHasNoPlace) {
  const SnapshotActor mali = actor_of("MLI");
  const ExportOptions options{.layout = {{"MLI", {1, std::numeric_limits<double>::infinity()}}}};
  EXPECT_EQ(actor_value("x", mali, options), no_value);
  EXPECT_EQ(actor_value("y", mali, options), no_value);
}

TEST(GraphColumns, EmptyTextIsNoValue) {
  EXPECT_EQ(actor_value("name_en", actor_of("MLI"), {}), no_value);
  EXPECT_EQ(actor_value("sector", actor_of("MLI"), {}), no_value);
  EXPECT_EQ(edge_value("first_seen", SnapshotEdge{}, {}), no_value);
}

TEST(GraphColumns, NotANumberIsNoValue) {
  SnapshotEdge edge = arms_edge();
  edge.confidence = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(edge_value("confidence", edge, {}), no_value);
}

TEST(GraphColumns, CountsThatNobodyTookAreNoValues) {
  EXPECT_EQ(actor_value("pagerank", actor_of("MLI"), {}), no_value);
  EXPECT_EQ(actor_value("community", actor_of("MLI"), {}), no_value);
  EXPECT_EQ(edge_value("stories", arms_edge(), {}), no_value);
  SnapshotActor ranked = actor_of("MLI");
  ranked.pagerank = 0.5;
  ranked.community = 3;
  EXPECT_EQ(actor_value("pagerank", ranked, {}), ColumnValue(0.5));
  EXPECT_EQ(actor_value("community", ranked, {}), ColumnValue(std::uint64_t{3}));
}

TEST(GraphColumns, LooksFollowTheOptions) {
  SnapshotActor mali = actor_of("MLI");
  mali.community = 2;
  mali.pagerank = 0.25;
  EXPECT_EQ(actor_value("color", mali, {}), ColumnValue("#0072b2"));
  EXPECT_EQ(actor_value("color", mali, {.color_by = ColorBy::community}), ColumnValue("#d55e00"));
  const ExportOptions saved{.saved_looks = {{"MLI", {.color = "#010203", .size = 7.5}}}};
  EXPECT_EQ(actor_value("color", mali, saved), ColumnValue("#010203"));
  EXPECT_EQ(actor_value("size", mali, saved), ColumnValue(7.5));
}

TEST(GraphColumns, RelationColumnsComeFromTheRelationTable) {
  const SnapshotEdge edge = arms_edge();
  EXPECT_EQ(edge_value("relation", edge, {}), ColumnValue("arms"));
  EXPECT_EQ(edge_value("interaction", edge, {}), ColumnValue("arms"));
  EXPECT_EQ(edge_value("plover", edge, {}), ColumnValue("AID"));
  EXPECT_EQ(edge_value("cameo", edge, {}), ColumnValue("072"));
  EXPECT_EQ(edge_value("quad", edge, {}), ColumnValue("MC"));
  EXPECT_EQ(edge_value("symmetric", edge, {}), ColumnValue(false));
  EXPECT_EQ(edge_value("negated", edge, {}), ColumnValue(std::uint64_t{3}));
  EXPECT_EQ(edge_value("weight", edge, {}), ColumnValue(2.0));
}

TEST(GraphColumns, EdgeLabelIsArabicOnlyInArabicGraphs) {
  const SnapshotEdge edge = arms_edge();
  EXPECT_EQ(edge_value("label", edge, {.label_language = LabelLanguage::ar}), ColumnValue(std::string(relation(edge.relation).name_ar)));
  EXPECT_EQ(edge_value("label", edge, {.label_language = LabelLanguage::en}), ColumnValue("arms"));
  EXPECT_EQ(edge_value("label", edge, {.label_language = LabelLanguage::code}), ColumnValue("arms"));
}

}  // namespace
}  // namespace rawabit
