// SPDX-License-Identifier: Apache-2.0
#include "extract/text/language_detector.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace rawabit {
namespace {

TEST(LanguageDetector, TellsTheLanguagesOfTheTable) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/text/languages.tsv");
  int rows = 0;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || line == "text\tlanguage" || tab == std::string::npos) continue;
    const std::string expected = line.substr(tab + 1);
    EXPECT_EQ(detect_language(line.substr(0, tab)), expected == "none" ? "" : expected) << line;
    ++rows;
  }
  EXPECT_EQ(rows, 11);
}

TEST(LanguageDetector, NothingIsNoLanguage) {
  EXPECT_EQ(detect_language(""), "");
  EXPECT_EQ(detect_language("\n\n"), "");
  EXPECT_EQ(detect_language("\xFF\xFE"), "");
}

TEST(LanguageDetector, NamesAloneAreNotEnglish) { EXPECT_EQ(detect_language("Sergey Lavrov Abdoulaye Diop Bamako Moscow"), ""); }

}  // namespace
}  // namespace rawabit
