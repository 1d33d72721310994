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
  const QueryTriple pattern = parse_query_pattern(text).front();
  return pattern.relations.size() == 1 ? std::string(relation(pattern.relations.front()).name) : std::to_string(pattern.relations.size());
}

TEST(QueryPattern, TakesNamesOfSeveralWords) {
  const QueryTriple pattern = parse_query_pattern("South Sudan  clashes-with Rapid Support Forces").front();
  EXPECT_EQ(pattern.subject.name, "South Sudan");
  EXPECT_EQ(pattern.subject.column, 1U);
  EXPECT_EQ(pattern.object.name, "Rapid Support Forces");
  EXPECT_EQ(pattern.object.column, 27U);
}

TEST(QueryPattern, TakesQuestionMarksOfBothScriptsAsVariables) {
  for (const char* text : {"? aids ?", "?x aids ?y", "\u061f aids \u061f", "?\u0633 aids ?"}) {
    const QueryTriple pattern = parse_query_pattern(text).front();
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
  EXPECT_GT(parse_query_pattern("? MX ?").front().relations.size(), 5U);
  EXPECT_TRUE(parse_query_pattern("? ? ?").front().relations.empty());
}

TEST(QueryPattern, SeesAVariableBetweenNamesAsTheRelation) {
  const QueryTriple left = parse_query_pattern("South Sudan ? ?").front();
  EXPECT_EQ(left.subject.name, "South Sudan");
  EXPECT_FALSE(left.object.name);
  const QueryTriple right = parse_query_pattern("? ? South Sudan").front();
  EXPECT_FALSE(right.subject.name);
  EXPECT_EQ(right.object.name, "South Sudan");
  const QueryTriple both = parse_query_pattern("South Sudan ?r Mali").front();
  EXPECT_EQ(both.subject.name, "South Sudan");
  EXPECT_EQ(both.object.name, "Mali");
}

TEST(QueryPattern, TakesQuotedWordsForNames) {
  const QueryTriple pattern = parse_query_pattern("\"Doctors who aids ?\" supports Mali").front();
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
  EXPECT_THAT(error_of("Mali \xBA aids ?"), HasSubstr("column 6: a byte that is no UTF-8"));
}

TEST(QueryPattern, DotsPartTriples) {
  for (const char* text :
       {"?x supports ?y . ?y attacks South Sudan", "?x supports ?y. ?y attacks South Sudan .", "?X supports ?Y . ?y attacks South Sudan"}) {
    const QueryPattern pattern = parse_query_pattern(text);
    ASSERT_EQ(pattern.size(), 2U) << text;
    EXPECT_EQ(pattern[0].subject.variable, "x") << text;
    EXPECT_EQ(pattern[0].object.variable, "y") << text;
    EXPECT_EQ(pattern[1].subject.variable, "y") << text;
    EXPECT_EQ(pattern[1].object.name, "South Sudan") << text;
  }
  EXPECT_EQ(parse_query_pattern("U.S. supports ?").front().subject.name, "U.S.");
  EXPECT_EQ(parse_query_pattern("? ?r ?").front().relation_variable, "r");
}

TEST(QueryPattern, RefusesWhatIsNoListOfTriples) {
  EXPECT_THAT(error_of(". ? aids ?"), HasSubstr("column 1: no triple before the dot"));
  EXPECT_THAT(error_of("? aids ? . . ? aids ?"), HasSubstr("column 12: no triple before the dot"));
  EXPECT_THAT(error_of("? aids ? . Mali aids"), HasSubstr("column 21: the pattern ends after 2 words"));
  EXPECT_THAT(error_of("?x ?r ?y . ?r aids ?z"), HasSubstr("column 12: '?r' cannot be both an actor and a relation"));
  std::string many = "? aids ?";
  for (int i = 0; i < 8; ++i) many += " . ? aids ?";
  EXPECT_THAT(error_of(many), HasSubstr("at most 8 triples, this one has 9"));
}

TEST(QueryPattern, PointsAtThePlaceUnlessLettersRunFromRightToLeft) {
  EXPECT_THAT(error_of("?x aids ?y . Mali suports ?y"), HasSubstr("\n  ?x aids ?y . Mali suports ?y\n                    ^"));
  EXPECT_THAT(error_of("\u0645\u0627\u0644\u064a xyzzy ?"), testing::Not(HasSubstr("^")));
}

TEST(QueryPattern, SuggestsTheNearestRelation) {
  EXPECT_THAT(error_of("Mali suports Chad"), HasSubstr("column 6: 'suports' is no relation; did you mean 'supports'?"));
}

}  // namespace
}  // namespace rawabit
