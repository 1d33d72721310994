// SPDX-License-Identifier: Apache-2.0
#include "cli/query_pattern.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;

std::string error_of(std::string_view text) {
  try {
    parse_query_pattern(text);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
}

std::string relation_of(std::string_view text) {
  const QueryPattern pattern = parse_query_pattern(text);
  return pattern.relations.size() == 1 ? std::string(relation(pattern.relations.front()).name) : std::to_string(pattern.relations.size());
}

TEST(QueryPattern, TakesNamesOfSeveralWords) {
  const QueryPattern pattern = parse_query_pattern("South Sudan  clashes-with Rapid Support Forces");
  EXPECT_EQ(pattern.subject.name, "South Sudan");
  EXPECT_EQ(pattern.subject.column, 1U);
  EXPECT_EQ(pattern.object.name, "Rapid Support Forces");
  EXPECT_EQ(pattern.object.column, 27U);
}

TEST(QueryPattern, TakesQuestionMarksOfBothScriptsAsVariables) {
  for (const char* text : {"? aids ?", "?x aids ?y", "\u061f aids \u061f", "?\u0633 aids ?"}) {
    const QueryPattern pattern = parse_query_pattern(text);
    EXPECT_FALSE(pattern.subject.name) << text;
    EXPECT_FALSE(pattern.object.name) << text;
  }
}

TEST(QueryPattern, FindsTheRelationByEveryNameThatItHas) {
  EXPECT_EQ(relation_of("? cooperates-with ?"), "cooperates-with");
  EXPECT_EQ(relation_of("? cooperates with ?"), "cooperates-with");
  EXPECT_EQ(relation_of("? Cooperates-With ?"), "cooperates-with");
  EXPECT_EQ(relation_of("? \u062a\u062a\u0639\u0627\u0648\u0646-\u0645\u0639 ?"), "cooperates-with");
  EXPECT_EQ(relation_of("? \u062a\u062a\u0639\u0627\u0648\u0646 \u0645\u0639 ?"), "cooperates-with");
  EXPECT_EQ(relation_of("? COOPERATE ?"), "cooperates-with");
}

TEST(QueryPattern, TakesTypesClassesAndVariablesForSeveralRelations) {
  EXPECT_EQ(relation_of("? CONSULT ?"), "5");
  EXPECT_GT(parse_query_pattern("? MX ?").relations.size(), 5U);
  EXPECT_TRUE(parse_query_pattern("? ? ?").relations.empty());
}

TEST(QueryPattern, SeesAVariableBetweenNamesAsTheRelation) {
  const QueryPattern left = parse_query_pattern("South Sudan ? ?");
  EXPECT_EQ(left.subject.name, "South Sudan");
  EXPECT_FALSE(left.object.name);
  const QueryPattern right = parse_query_pattern("? ? South Sudan");
  EXPECT_FALSE(right.subject.name);
  EXPECT_EQ(right.object.name, "South Sudan");
  const QueryPattern both = parse_query_pattern("South Sudan ?r Mali");
  EXPECT_EQ(both.subject.name, "South Sudan");
  EXPECT_EQ(both.object.name, "Mali");
}

TEST(QueryPattern, TakesQuotedWordsForNames) {
  const QueryPattern pattern = parse_query_pattern("\"Doctors who aids ?\" supports Mali");
  EXPECT_EQ(pattern.subject.name, "Doctors who aids ?");
  EXPECT_EQ(relation_of("\"Doctors who aids ?\" supports Mali"), "supports");
}

TEST(QueryPattern, CountsColumnsInLetters) {
  EXPECT_THAT(error_of("\u0645\u0627\u0644\u064a xyzzy ?"), HasSubstr("column 6: 'xyzzy' is no relation"));
}

TEST(QueryPattern, RefusesWhatIsNoTriple) {
  EXPECT_THAT(error_of(""), HasSubstr("column 1: the pattern ends after 0 words"));
  EXPECT_THAT(error_of("Mali"), HasSubstr("column 5: the pattern ends after 1 word,"));
  EXPECT_THAT(error_of("Mali aids"), HasSubstr("column 10: the pattern ends after 2 words"));
  EXPECT_THAT(error_of("Mali aids and supports Chad"), HasSubstr("column 15: a second relation, 'supports'"));
  EXPECT_THAT(error_of("? Mali aids Chad"), HasSubstr("column 1: the variable '?' stands beside a name"));
  EXPECT_THAT(error_of("?x aids ?x"), HasSubstr("column 9: '?x' stands for the subject already"));
  EXPECT_THAT(error_of("\"Mali aids ?"), HasSubstr("column 1: the quotation mark is not closed"));
}

TEST(QueryPattern, SuggestsTheNearestRelation) {
  EXPECT_THAT(error_of("Mali suports Chad"), HasSubstr("column 6: 'suports' is no relation; did you mean 'supports'?"));
}

}  // namespace
}  // namespace rawabit
