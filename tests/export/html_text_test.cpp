// SPDX-License-Identifier: Apache-2.0
#include "export/html_text.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

SnapshotEvidence evidence(const std::string& sentence) {
  SnapshotEvidence row;
  row.sentence = sentence;
  return row;
}

TEST(HtmlText, EscapesWhatHtmlReads) { EXPECT_EQ(html_text("<a href=\"'&\x01\xFF"), "&lt;a href=&quot;&#39;&amp;\uFFFD"); }

TEST(HtmlText, JsonCannotEndItsScript) { EXPECT_EQ(script_json(R"({"a":"</script><!--"})"), R"({"a":"\u003c/script>\u003c!--"})"); }

TEST(HtmlText, MarksActorsAndTrigger) {
  SnapshotEvidence row = evidence("A meets B.");
  row.subject_end = 1;
  row.trigger_start = 2;
  row.trigger_end = 7;
  row.object_start = 8;
  row.object_end = 9;
  EXPECT_EQ(marked_sentence(row), "<mark class=\"subject\">A</mark> <mark class=\"trigger\">meets</mark> <mark class=\"object\">B</mark>.");
}

TEST(HtmlText, OverlapsHaveBothMarks) {
  SnapshotEvidence row = evidence("abcd");
  row.subject_end = 3;
  row.trigger_start = 1;
  row.trigger_end = 4;
  EXPECT_EQ(marked_sentence(row), "<mark class=\"subject\">a</mark><mark class=\"subject trigger\">bc</mark><mark class=\"trigger\">d</mark>");
}

TEST(HtmlText, SpansThatDoNotFitAreNotMarked) {
  SnapshotEvidence row = evidence("\u0645\u0645<");
  row.subject_start = 1;  // inside a letter
  row.subject_end = 4;
  row.object_start = 3;
  row.object_end = 60;
  row.trigger_start = 4;
  row.trigger_end = 4;
  EXPECT_EQ(marked_sentence(row), "\u0645\u0645&lt;");
  EXPECT_EQ(marked_sentence(evidence("")), "");
}

TEST(HtmlText, OnlyWebAddressesAreLinks) {
  EXPECT_EQ(web_link("https://a.example/"), "https://a.example/");
  EXPECT_EQ(web_link("javascript:alert(1)"), "");
  EXPECT_EQ(web_link(""), "");
}

}  // namespace
}  // namespace rawabit
