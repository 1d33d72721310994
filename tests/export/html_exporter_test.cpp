// SPDX-License-Identifier: Apache-2.0
#include "export/html_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page(const ExportOptions& options = {}) {
  std::ostringstream out;
  HtmlExporter(options).write(test::small_graph(), out);
  return out.str();
}

TEST(HtmlExporter, StartsInTheLanguageOfTheLabels) {
  EXPECT_THAT(page(), HasSubstr("<html lang=\"ar\" dir=\"rtl\""));
  EXPECT_THAT(page({.label_language = LabelLanguage::en}), HasSubstr("<html lang=\"en\" dir=\"ltr\""));
  EXPECT_THAT(page({.label_language = LabelLanguage::code}), HasSubstr("data-labels=\"code\""));
}

TEST(HtmlExporter, ForbidsEveryConnection) { EXPECT_THAT(page(), HasSubstr("content=\"default-src 'none'; ")); }

TEST(HtmlExporter, FillsEveryPlaceOfTheTemplate) {
  const std::string text = page();
  // The hostile sentence has one of its own, which must stay as it is.
  const std::size_t first = text.find("{{");
  EXPECT_EQ(text.substr(first, 9), "{{title}}");
  EXPECT_EQ(text.find("{{", first + 1), std::string::npos);
}

TEST(HtmlExporter, EvidenceIsMarkedAndCited) {
  const std::string text = page({.label_language = LabelLanguage::en});
  EXPECT_THAT(text, HasSubstr("<mark class=\"trigger\">\u0627\u0644\u062A\u0642\u0649</mark>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"https://news.example.org/mali?a=1&amp;b=&#39;2&#39;\""));
  EXPECT_THAT(text, HasSubstr("<span data-text=\"modality.negated\">denied</span>"));
}

TEST(HtmlExporter, WhatIsOnlyDeniedIsSaidSo) {
  ExportOptions options;
  options.include_negated = true;
  EXPECT_THAT(page(options), HasSubstr(" data-denied=\"yes\">"));
  EXPECT_THAT(page(), Not(HasSubstr(" data-denied=\"yes\">")));
}

TEST(HtmlExporter, AddressesThatRunCodeAreNoLinks) { EXPECT_THAT(page(), Not(HasSubstr("javascript:"))); }

TEST(HtmlExporter, PlacesOfTheLayoutAreKeptWithYDownwards) {
  ExportOptions options;
  options.layout["MLI"] = {1.5, -2};
  EXPECT_THAT(page(options), HasSubstr("data-x=\"1.50\" data-y=\"2.00\""));
}

}  // namespace
}  // namespace rawabit
