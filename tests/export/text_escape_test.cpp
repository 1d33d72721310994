// SPDX-License-Identifier: Apache-2.0
#include "export/text_escape.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

using namespace std::string_view_literals;

TEST(TextEscape, XmlTextDropsWhatXmlForbidsAndKeepsTheRest) {
  EXPECT_EQ(xml_text("a\0b\x01\x08\x0B\x0C\x0E\x1F\x7F"sv), "ab\x7F");
  EXPECT_EQ(xml_text("tab\tline\nreturn\r"), "tab\tline\nreturn\r");
  EXPECT_EQ(xml_text("\xEF\xBF\xBE\xEF\xBF\xBF\uFFFD"), "\uFFFD");
  EXPECT_EQ(xml_text("\u0645\u200F \U0001F54A\uFE0F"), "\u0645\u200F \U0001F54A\uFE0F");
}

TEST(TextEscape, BytesThatAreNoUtf8BecomeReplacementCharacters) {
  EXPECT_EQ(xml_text("\xFFz"), "\uFFFDz");
  EXPECT_EQ(xml_text("\xD9"), "\uFFFD");
  EXPECT_EQ(xml_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "a lone surrogate";
  EXPECT_EQ(xml_text("\xC0\x80"), "\uFFFD\uFFFD") << "an overlong zero";
  EXPECT_EQ(caption("\xFF"), "\uFFFD");
}

TEST(TextEscape, CaptionHasNoBidiControls) { EXPECT_EQ(caption("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069x"), "x"); }

TEST(TextEscape, CaptionKeepsJoinersThatSpellWords) { EXPECT_EQ(caption("\u0645\u06CC\u200C\u062E"), "\u0645\u06CC\u200C\u062E"); }

TEST(TextEscape, CaptionIsOneTrimmedLine) {
  EXPECT_EQ(caption(" \t\n a\nb\tc\u2028d\u0085e \r\n"), "a b c d e");
  EXPECT_EQ(caption("\u200F  \u200F"), "");
  EXPECT_EQ(caption("x \u200F"), "x");
  EXPECT_EQ(caption("a\x7F\u0090\x01z"), "az");
}

TEST(TextEscape, GephiTextBreaksTheWordNullAlone) {
  EXPECT_EQ(gephi_text("null", false), "n\u200Cull");
  EXPECT_EQ(gephi_text("NuLL", true), "N\u200CuLL");
  EXPECT_EQ(gephi_text("nullify", false), "nullify");
  EXPECT_EQ(gephi_text("nul", false), "nul");
  EXPECT_EQ(gephi_text("", false), "");
}

TEST(TextEscape, GephiTextBreaksEveryUpperCaseInfOutsideLabels) {
  EXPECT_EQ(gephi_text("INF treaty REINFORCE", false), "I\u200CNF treaty REI\u200CNFORCE");
  EXPECT_EQ(gephi_text("INFINF", false), "I\u200CNFI\u200CNF");
  EXPECT_EQ(gephi_text("inform Infantry", false), "inform Infantry");
  EXPECT_EQ(gephi_text("INF treaty", true), "INF treaty");
}

TEST(TextEscape, NameTokenHasOnlyLettersDigitsAndThreeSigns) {
  EXPECT_EQ(name_token("person:abdoulaye-diop_2"), "person:abdoulaye-diop_2");
  EXPECT_EQ(name_token("a b.c|d/\"<&\U0001F54A\xFF"), "a_b_c_d______");
  EXPECT_EQ(name_token("\u0645\u0627\u0644\u064A\u0661"), "\u0645\u0627\u0644\u064A\u0661");
}

}  // namespace
}  // namespace rawabit
