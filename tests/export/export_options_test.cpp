// SPDX-License-Identifier: Apache-2.0
#include "export/export_options.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

TEST(ExportOptions, NamesAndValuesMeanEachOther) {
  for (const LabelLanguage language : {LabelLanguage::ar, LabelLanguage::en, LabelLanguage::code}) {
    EXPECT_EQ(parse_label_language(to_string(language)), language);
  }
  for (const ColorBy choice : {ColorBy::kind, ColorBy::community}) EXPECT_EQ(parse_color_by(to_string(choice)), choice);
  for (const SizeBy choice : {SizeBy::mentions, SizeBy::pagerank}) EXPECT_EQ(parse_size_by(to_string(choice)), choice);
  EXPECT_EQ(to_string(LabelLanguage::en), "en");
}

TEST(ExportOptions, UnknownNamesAreNoValue) {
  EXPECT_EQ(parse_label_language("fr"), std::nullopt);
  EXPECT_EQ(parse_color_by(""), std::nullopt);
}

}  // namespace
}  // namespace rawabit
