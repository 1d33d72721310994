// SPDX-License-Identifier: Apache-2.0
#include "export/svg_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string picture(const Snapshot& graph, const ExportOptions& options = {}) {
  std::ostringstream out;
  SvgExporter(options).write(graph, out);
  return out.str();
}

TEST(SvgExporter, LegendNamesOnlyWhatIsThere) {
  const std::string text = picture(test::small_graph(), {.label_language = LabelLanguage::en});
  EXPECT_THAT(text, HasSubstr(">Material conflict</text>"));
  EXPECT_THAT(text, HasSubstr(">States</text>"));
  EXPECT_THAT(text, Not(HasSubstr(">Places</text>")));
}

TEST(SvgExporter, ColoursOfCommunitiesHaveNoLegendOfKinds) {
  EXPECT_THAT(picture(test::small_graph(), {.label_language = LabelLanguage::en, .color_by = ColorBy::community}), Not(HasSubstr(">States</text>")));
}

TEST(SvgExporter, OnlyDirectedRelationsHaveArrows) {
  const std::string text = picture(test::small_graph(), {.label_language = LabelLanguage::en});
  const auto line_of = [&](const std::string& title) {
    const std::size_t at = text.find(title);
    const std::size_t start = text.rfind("<path", at);
    return text.substr(start, at - start);
  };
  EXPECT_THAT(line_of("Mali expels United Nations"), HasSubstr("marker-end=\"url(#arrowMX)\""));
  EXPECT_THAT(line_of("Mali meets with Russia"), Not(HasSubstr("marker-end")));
}

TEST(SvgExporter, WhatIsOnlyDeniedIsDashedAndSaidSo) {
  EXPECT_THAT(picture(test::small_graph()), Not(HasSubstr("stroke-dasharray")));
  const std::string text = picture(test::small_graph(), {.label_language = LabelLanguage::en, .include_negated = true});
  EXPECT_THAT(text, HasSubstr("stroke-dasharray"));
  EXPECT_THAT(text, HasSubstr(">denied</text>"));
}

TEST(SvgExporter, ALoopIsDrawn) {
  Snapshot graph = test::small_graph();
  graph.edges[0].object = graph.edges[0].subject;
  EXPECT_THAT(picture(graph), HasSubstr(" 0 1 1 0.1 0\""));
}

}  // namespace
}  // namespace rawabit
