// SPDX-License-Identifier: Apache-2.0
#include "export/dot_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string drawing(const ExportOptions& options = {}) {
  std::ostringstream out;
  DotExporter(options).write(test::small_graph(), out);
  return out.str();
}

TEST(DotExporter, SymmetricRelationsHaveNoArrow) {
  const std::string text = drawing();
  const std::size_t meets = text.find("\"MLI\" -> \"RUS\"");
  EXPECT_THAT(text.substr(meets, text.find('\n', meets) - meets), HasSubstr("dir=none"));
  const std::size_t expels = text.find("\"MLI\" -> \"UN\"");
  EXPECT_THAT(text.substr(expels, text.find('\n', expels) - expels), Not(HasSubstr("dir=none")));
}

TEST(DotExporter, LabelsAreTextAndNeverMarkup) {
  EXPECT_THAT(drawing({.label_language = LabelLanguage::en}), HasSubstr("label=\"\\\"Q\\\" 'q' <b>&amp;amp;</b> ]]> "));
}

TEST(DotExporter, LongTextIsWrittenInPartsThatGraphvizReads) {
  const std::string text = drawing();
  std::size_t longest = 0;
  std::size_t last = 0;
  for (std::size_t quote = text.find('"'); quote != std::string::npos; quote = text.find('"', quote + 1)) {
    longest = std::max(longest, quote - last);
    last = quote;
  }
  EXPECT_THAT(text, HasSubstr("\u0645\" + \"\u0645"));
  EXPECT_LT(longest, 16384U);
}

TEST(DotExporter, WhatIsOnlyDeniedIsDashed) {
  ExportOptions options;
  options.include_negated = true;
  EXPECT_THAT(drawing(options), HasSubstr("style=dashed"));
  EXPECT_THAT(drawing(), Not(HasSubstr("style=dashed")));
}

TEST(DotExporter, PlacesArePinned) {
  ExportOptions options;
  options.layout["MLI"] = {1.5, -2};
  EXPECT_THAT(drawing(options), HasSubstr("pos=\"1.50,-2.00!\""));
  EXPECT_THAT(drawing(), Not(HasSubstr("pos=")));
}

TEST(DotExporter, LabelsAreInTheChosenLanguage) {
  EXPECT_THAT(drawing({.label_language = LabelLanguage::en}), HasSubstr("label=\"cooperates with\""));
  EXPECT_THAT(drawing(), Not(HasSubstr("label=\"cooperates with\"")));
}

}  // namespace
}  // namespace rawabit
