// SPDX-License-Identifier: Apache-2.0
#include "graph/triple_filter.hpp"

#include <gtest/gtest.h>

#include "graph/graph_level.hpp"

namespace rawabit::test {

namespace {

std::vector<std::string_view> names(std::string_view text) {
  std::vector<std::string_view> found;
  for (const RelationId id : find_relations(text).value_or(std::vector<RelationId>{})) found.push_back(relation(id).name);
  return found;
}

}  // namespace

TEST(TripleFilter, FindsOneRelationByEnglishOrArabicName) {
  EXPECT_EQ(names("aids"), std::vector<std::string_view>{"aids"});
  EXPECT_EQ(names(relation(*find_relation("aids")).name_ar), std::vector<std::string_view>{"aids"});
}

TEST(TripleFilter, FindsAllRelationsOfAPloverType) {
  EXPECT_EQ(names("AID"), (std::vector<std::string_view>{"aids", "arms", "protects", "shelters"}));
}

TEST(TripleFilter, FindsAllRelationsOfAQuadClass) {
  const auto found = names("MC");
  EXPECT_EQ(found.front(), "cooperates-with");
  EXPECT_EQ(found.back(), "admits");
}

TEST(TripleFilter, FindsNothingForOtherWords) {
  for (const char* text : {"", "aid", "mc", "helps", "?"}) EXPECT_FALSE(find_relations(text)) << text;
}

TEST(TripleFilter, LevelsHaveNames) {
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) EXPECT_EQ(parse_graph_level(to_string(level)), level);
  EXPECT_FALSE(parse_graph_level("person"));
}

}  // namespace rawabit::test
