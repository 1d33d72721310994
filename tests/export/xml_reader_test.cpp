// SPDX-License-Identifier: Apache-2.0
#include "export/xml_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace rawabit {
namespace {

std::vector<std::string> events(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> found;
  try {
    XmlReader xml(in);
    while (xml.next()) {
      if (xml.event() == XmlReader::Event::text) {
        found.push_back("'" + xml.text() + "'");
      } else {
        std::string line = (xml.event() == XmlReader::Event::start ? "<" : "/") + xml.name() + "@" + std::to_string(xml.line());
        if (xml.event() == XmlReader::Event::start) {
          for (const XmlAttribute& attribute : xml.attributes()) line += " " + attribute.name + "=" + attribute.value;
        }
        found.push_back(line);
      }
    }
  } catch (const XmlError& error) {
    found.push_back((error.is_character ? "character@" : "broken@") + std::to_string(error.line));
  }
  return found;
}

TEST(XmlReader, WalksThroughElementsAndText) {
  EXPECT_THAT(events("<a>\n<b x='1' v:y='&lt;&#1605;' xmlns:v='u'/>t&amp;<![CDATA[<]]></a>"),
              testing::ElementsAre("<a@1", "'\n'", "<b@2 x=1 y=<\u0645", "/b@2", "'t&'", "'<'", "/a@1"));
}

TEST(XmlReader, SaysInWhichLineTheFileIsBroken) {
  EXPECT_THAT(events("<a>\n\n<b></a>").back(), "broken@3");
  EXPECT_THAT(events("<a>\n\x01</a>").back(), "character@2");
  EXPECT_THAT(events("<a>\n&#1;</a>").back(), "character@2");
  EXPECT_THAT(events("<a>\n\xFF</a>").back(), "character@2");
  EXPECT_THAT(events("").back(), "broken@1");
  EXPECT_THAT(events("<a>\n<v:b/></a>").back(), "broken@2") << "a prefix without namespace";
}

TEST(XmlReader, ReadsNothingFromElsewhere) {
  const std::vector<std::string> found = events("<!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/hostname\">]>\n<a>&e;</a>");
  EXPECT_THAT(found, testing::ElementsAre("<a@2", "/a@2"));
}

TEST(XmlReader, EntitiesThatGrowWithoutEndAreRefused) {
  std::string text = "<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaaaaaaaaaaaa\">";
  for (int i = 1; i < 12; ++i) {
    const std::string before = "&e" + std::to_string(i - 1) + ";";
    text += "<!ENTITY e" + std::to_string(i) + " \"";
    for (int k = 0; k < 10; ++k) text += before;
    text += "\">";
  }
  EXPECT_THAT(events(text + "]><a b='&e11;'/>").back(), testing::StartsWith("broken@"));
}

}  // namespace
}  // namespace rawabit
