// SPDX-License-Identifier: Apache-2.0
#include "extract/record/relation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace rawabit {
namespace {

std::set<std::string_view> names_where(const std::function<bool(const Relation&)>& holds) {
  std::set<std::string_view> names;
  for (const Relation& row : relations()) {
    if (holds(row)) names.insert(row.name);
  }
  return names;
}

TEST(Relation, TheTableHasTheRelationsOfTheOntology) {
  EXPECT_EQ(relations().size(), 46U);
  EXPECT_EQ(names_where([](const Relation& row) { return row.quad != QuadClass::structure; }).size(), 43U);
  EXPECT_EQ(relations().front().name, "meets-with");
  EXPECT_EQ(relations().back().name, "part-of");
}

TEST(Relation, EveryRelationIsFoundByBothOfItsNames) {
  for (std::size_t i = 0; i < relations().size(); ++i) {
    const Relation& row = relations()[i];
    const auto id = static_cast<RelationId>(i);
    EXPECT_EQ(find_relation(row.name), id) << row.name;
    EXPECT_EQ(find_relation(row.name_ar), id) << row.name;
    EXPECT_EQ(relation(id).name, row.name);
  }
}

TEST(Relation, NamesAreUniqueAndWellFormed) {
  std::set<std::string_view> seen;
  for (const Relation& row : relations()) {
    EXPECT_TRUE(seen.insert(row.name).second) << row.name;
    EXPECT_TRUE(seen.insert(row.name_ar).second) << row.name;
    EXPECT_FALSE(row.name.empty());
    EXPECT_FALSE(row.name_ar.empty()) << row.name;
    const bool slug = std::all_of(row.name.begin(), row.name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    EXPECT_TRUE(slug) << row.name;
  }
}

TEST(Relation, AWrongNameIsNoRelation) {
  EXPECT_FALSE(find_relation(""));
  EXPECT_FALSE(find_relation("cooperates"));
  EXPECT_FALSE(find_relation("Cooperates-With"));
  EXPECT_FALSE(find_relation("COOPERATE"));
}

TEST(Relation, OnlyStructuralRelationsHaveNoPloverType) {
  const auto without = names_where([](const Relation& row) { return row.plover.empty() || row.cameo.empty(); });
  EXPECT_EQ(without, (std::set<std::string_view>{"represents", "member-of", "part-of"}));
  EXPECT_EQ(without, names_where([](const Relation& row) { return row.quad == QuadClass::structure; }));
}

TEST(Relation, TheSixteenTypesOfPloverAreCoveredAndEachHasOneScore) {
  std::map<std::string_view, double> score;
  for (const Relation& row : relations()) {
    if (row.plover.empty()) continue;
    const auto [found, fresh] = score.emplace(row.plover, row.score);
    if (!fresh) {
      EXPECT_EQ(found->second, row.score) << row.name;
    }
  }
  EXPECT_EQ(score.size(), 16U);
  EXPECT_EQ(score.at("AGREE"), 2.5);
  EXPECT_EQ(score.at("THREATEN"), -3.5);
}

TEST(Relation, CooperationScoresAboveZeroAndConflictBelow) {
  for (const Relation& row : relations()) {
    switch (row.quad) {
      case QuadClass::verbal_cooperation:
      case QuadClass::material_cooperation:
        EXPECT_GT(row.score, 0) << row.name;
        break;
      case QuadClass::verbal_conflict:
      case QuadClass::material_conflict:
        EXPECT_LT(row.score, 0) << row.name;
        break;
      case QuadClass::structure:
        EXPECT_EQ(row.score, 0) << row.name;
        break;
    }
    EXPECT_GE(row.score, -10) << row.name;
    EXPECT_LE(row.score, 10) << row.name;
  }
}

TEST(Relation, SymmetricRelationsAreThoseOfTheOntology) {
  EXPECT_EQ(names_where([](const Relation& row) { return row.symmetric; }),
            (std::set<std::string_view>{"meets-with", "talks-with", "negotiates-with", "agrees-with", "signs-agreement-with", "builds-ties-with",
                                        "cooperates-with", "ceasefire-with", "clashes-with"}));
}

TEST(Relation, RowsAreReadColumnByColumn) {
  const Relation& row = relation(*find_relation("withdraws-from"));
  EXPECT_EQ(row.plover, "RETREAT");
  EXPECT_EQ(row.cameo, "0874");
  EXPECT_EQ(row.quad, QuadClass::material_cooperation);
  EXPECT_FALSE(row.symmetric);
  EXPECT_EQ(row.score, 7);
  EXPECT_EQ(relation(*find_relation("accuses")).quad, QuadClass::verbal_conflict);
  EXPECT_EQ(relation(*find_relation("attacks")).quad, QuadClass::material_conflict);
}

TEST(Relation, QuadClassesHaveShortNames) {
  EXPECT_EQ(to_string(QuadClass::structure), "");
  EXPECT_EQ(to_string(QuadClass::verbal_cooperation), "VC");
  EXPECT_EQ(to_string(QuadClass::material_cooperation), "MC");
  EXPECT_EQ(to_string(QuadClass::verbal_conflict), "VX");
  EXPECT_EQ(to_string(QuadClass::material_conflict), "MX");
}

}  // namespace
}  // namespace rawabit
