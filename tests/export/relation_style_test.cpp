// SPDX-License-Identifier: Apache-2.0
#include "export/relation_style.hpp"

#include <gtest/gtest.h>

#include <set>

namespace rawabit {
namespace {

TEST(RelationStyle, EveryQuadClassHasItsColour) {
  std::set<std::string_view> colors;
  for (const QuadClass quad : {QuadClass::structure, QuadClass::verbal_cooperation, QuadClass::material_cooperation, QuadClass::verbal_conflict,
                               QuadClass::material_conflict}) {
    EXPECT_EQ(quad_color(quad).size(), 7U);
    EXPECT_TRUE(colors.insert(quad_color(quad)).second);
  }
}

TEST(RelationStyle, LabelsAreWords) {
  const Relation& meets = relation(find_relation("meets-with").value());
  EXPECT_EQ(relation_label(meets, LabelLanguage::en), "meets with");
  EXPECT_EQ(relation_label(meets, LabelLanguage::code), "meets with");
  EXPECT_EQ(relation_label(meets, LabelLanguage::ar), "\u062A\u0644\u062A\u0642\u064A");
}

}  // namespace
}  // namespace rawabit
