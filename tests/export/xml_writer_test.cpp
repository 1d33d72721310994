// SPDX-License-Identifier: Apache-2.0
#include "export/xml_writer.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace rawabit {
namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

TEST(XmlWriter, WritesElementsAttributesAndText) {
  std::ostringstream out;
  XmlWriter xml(out);
  xml.start("graph");
  xml.attribute("id", "g");
  xml.start_line();
  xml.start("node");
  xml.text("n");
  xml.end();
  xml.start_line();
  xml.start("empty");
  xml.end();
  xml.finish();
  EXPECT_EQ(out.str(), declaration + "<graph id=\"g\">\n<node>n</node>\n<empty/></graph>\n");
}

TEST(XmlWriter, WritesArabicAsItIs) {
  std::ostringstream out;
  XmlWriter xml(out);
  xml.start("n");
  xml.attribute("a", "\u0645\u0627\u0644\u064A\U0001F54A");
  xml.text("\u0645\u0627\u0644\u064A\U0001F54A");
  xml.finish();
  EXPECT_EQ(out.str(), declaration + "<n a=\"\u0645\u0627\u0644\u064A\U0001F54A\">\u0645\u0627\u0644\u064A\U0001F54A</n>\n");
}

TEST(XmlWriter, EscapesMarkupAndKeepsLineBreaksInAttributes) {
  std::ostringstream out;
  XmlWriter xml(out);
  xml.start("n");
  xml.attribute("a", "<&\">'\n");
  xml.text("<&]]>");
  xml.finish();
  EXPECT_EQ(out.str(), declaration + "<n a=\"&lt;&amp;&quot;&gt;'&#10;\">&lt;&amp;]]&gt;</n>\n");
}

TEST(XmlWriter, DropsForbiddenCharactersAndRepairsBytes) {
  using namespace std::string_view_literals;
  std::ostringstream out;
  XmlWriter xml(out);
  xml.start("n");
  xml.attribute("a", "x\0y\x01"sv);
  xml.text("x\0y\x1F\xFF"sv);
  xml.finish();
  EXPECT_EQ(out.str(), declaration + "<n a=\"xy\">xy\uFFFD</n>\n");
}

TEST(XmlWriter, DoesNothingMoreOnAFailedStream) {
  std::ostringstream out;
  XmlWriter xml(out);
  out.setstate(std::ios::badbit);
  EXPECT_NO_THROW({
    for (int i = 0; i < 10000; ++i) {
      xml.start("n");
      xml.text("text");
      xml.end();
    }
    xml.finish();
  });
  EXPECT_EQ(out.str(), "");
}

TEST(XmlWriter, SurvivesAStreamThatThrows) {
  std::ostringstream out;
  XmlWriter xml(out);
  out.exceptions(std::ios::badbit);
  EXPECT_ANY_THROW(out.setstate(std::ios::badbit));
  xml.start("n");
  EXPECT_NO_THROW(xml.finish());
}

}  // namespace
}  // namespace rawabit
