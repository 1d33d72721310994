// SPDX-License-Identifier: Apache-2.0
#include "export/interface_texts.hpp"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <string>

#include "export/text_direction.hpp"
#include "extract/record/relation.hpp"

namespace rawabit {
namespace {

TEST(InterfaceTexts, EveryTextIsThereInBothLanguages) {
  std::set<std::string_view> keys;
  for (const InterfaceText& row : interface_texts()) {
    EXPECT_TRUE(keys.insert(row.key).second) << row.key;
    EXPECT_FALSE(row.en.empty()) << row.key;
    EXPECT_FALSE(row.ar.empty()) << row.key;
    // The name of the other language is in that language.
    EXPECT_EQ(has_arabic_letter(row.ar), row.key != "other_language") << row.key;
    EXPECT_EQ(has_arabic_letter(row.en), row.key == "other_language") << row.key;
  }
}

TEST(InterfaceTexts, EveryRelationHasWordsForItsTypeAndClass) {
  for (const Relation& relation : relations()) {
    EXPECT_NO_THROW(interface_text("quad." + std::string(to_string(relation.quad)), LabelLanguage::ar)) << relation.name;
    if (relation.plover.empty()) continue;
    EXPECT_NO_THROW(interface_text("plover." + std::string(relation.plover), LabelLanguage::ar)) << relation.name;
  }
}

TEST(InterfaceTexts, CodesGoWithEnglish) { EXPECT_EQ(interface_text("actors", LabelLanguage::code), "Actors"); }

TEST(InterfaceTexts, AnUnknownKeyIsAnError) {
  EXPECT_THROW(interface_text("no such key", LabelLanguage::en), std::out_of_range);
  EXPECT_THROW(page_file("no-such-file.js"), std::out_of_range);
}

TEST(InterfaceTexts, NoFileOfThePageEndsItsElement) {
  for (const EmbeddedFile& file : page_files()) {
    if (file.name == "page.html") continue;
    EXPECT_EQ(file.text.find("</script"), std::string_view::npos) << file.name;
    EXPECT_EQ(file.text.find("</style"), std::string_view::npos) << file.name;
    EXPECT_EQ(file.text.find("<!--"), std::string_view::npos) << file.name;
  }
}

}  // namespace
}  // namespace rawabit
