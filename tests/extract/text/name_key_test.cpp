// SPDX-License-Identifier: Apache-2.0
#include "extract/text/name_key.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <utility>

namespace rawabit {
namespace {

TEST(NameKey, SpellingsOfTheTableAreEqualOrNotAsItSays) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/text/name_keys.tsv");
  bool header = true;
  int rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#') || std::exchange(header, false)) {
      if (line.starts_with('#')) header = true;
      continue;
    }
    std::array<std::string, 3> cells;
    std::size_t begin = 0;
    for (std::string& cell : cells) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cell = line.substr(begin, end - begin);
      begin = std::min(end + 1, line.size());
    }
    EXPECT_EQ(name_key(cells[0]) == name_key(cells[1]), cells[2] == "yes") << line << ": " << name_key(cells[0]) << " / " << name_key(cells[1]);
    ++rows;
  }
  EXPECT_EQ(rows, 20);
}

TEST(NameKey, IsFoldedAndWithoutPunctuationOrRepeatedBlanks) {
  EXPECT_EQ(name_key("  \u0623\u062D\u0645\u062F  -  \u0639\u0644\u0649. "), "\u0627\u062D\u0645\u062F \u0639\u0644\u064A");
  EXPECT_EQ(name_key("J. F. Kennedy"), "j f kennedy");
}

TEST(NameKey, ShortWordsKeepWhatLooksLikeTheArticle) {
  EXPECT_EQ(name_key("\u0622\u0644"), "\u0627\u0644");                          // the clan's Al
  EXPECT_EQ(name_key("\u0627\u0644\u0644\u0647"), "\u0627\u0644\u0644\u0647");  // Allah
}

TEST(NameKey, TheKeyOfAFoldedWordNeedsNoCopy) {
  for (const std::string_view word : {"\u0627\u0644\u0642\u0630\u0627\u0641\u064A", "\u0627\u0644\u0644\u0647", "\u0639\u0644\u064A", "obama"}) {
    const auto key = word_key(word);
    ASSERT_TRUE(key) << word;
    EXPECT_EQ(*key, name_key(word));
  }
  EXPECT_FALSE(word_key("al-bashir"));
  EXPECT_FALSE(word_key("two words"));
}

TEST(NameKey, NothingHasAnEmptyKey) {
  EXPECT_EQ(name_key(""), "");
  EXPECT_EQ(name_key(" .,- \u060C"), "");
}

}  // namespace
}  // namespace rawabit
