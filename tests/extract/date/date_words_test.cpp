// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/date_words.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

// A lexicon folder that lasts as long as the object.
class TableFolder {
 public:
  TableFolder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::temp_directory_path() / (std::string("rawabit-date-words-") + test->name());
    std::filesystem::remove_all(path_);
    std::filesystem::create_directory(path_);
  }
  ~TableFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TableFolder(const TableFolder&) = delete;
  TableFolder& operator=(const TableFolder&) = delete;

  void write(const char* file, const std::string& text) const { std::ofstream(path_ / file) << text; }

  // The words read; `wrong` becomes what is wrong with the tables.
  DateWords load(std::string& wrong) const {
    TableSet tables;
    tables.add_folder(path_.string());
    TableProblems problems;
    DateWords words = load_date_words(tables, problems);
    try {
      problems.raise();
    } catch (const LexiconError& error) {
      wrong = error.what();
    }
    return words;
  }

 private:
  std::filesystem::path path_;
};

TEST(DateWords, TheLongestPhraseOfAWordComesFirst) {
  const TableFolder folder;
  folder.write("date_words.ar.tsv", "word\tclass\tvalue\nab\trelative_day\t0\nab cd ef\trelative_day\t-2\nab cd\trelative_day\t-1\n");
  std::string wrong;
  const DateWords words = folder.load(wrong);
  EXPECT_EQ(wrong, "");
  const auto* found = words.find("ab");
  ASSERT_NE(found, nullptr);
  ASSERT_EQ(found->words.size(), 3U);
  EXPECT_EQ(found->words[0].value, -2);
  EXPECT_EQ(found->words[1].value, -1);
  EXPECT_EQ(found->words[2].value, 0);
  EXPECT_EQ(words.find("cd"), nullptr);
}

TEST(DateWords, WrongRowsAreReportedWithTheirLinesAndLeftOut) {
  const TableFolder folder;
  folder.write("date_words.ar.tsv",
               "word\tclass\tvalue\na\tnothing\t\nb\tweekday\t8\nc\tpart\t3\nd\tpart\t4-3\ne\tunit\thour\nf\tin\t1\ng\tordinal\t\n"
               "h\tcalendar_mark\tjulian\n \tin\t\ngood\tin\t\n");
  folder.write("months.ar.tsv", "name\tmonth\tcalendar\tbare\nm\t13\tgregorian\tyes\nn\t1\tjulian\tyes\no\t1\thijri\tmaybe\n");
  std::string wrong;
  const DateWords words = folder.load(wrong);
  for (int line = 2; line <= 10; ++line) {
    EXPECT_NE(wrong.find("date_words.ar.tsv:" + std::to_string(line) + ":"), std::string::npos) << line << '\n' << wrong;
  }
  EXPECT_EQ(wrong.find("date_words.ar.tsv:11:"), std::string::npos) << wrong;
  for (int line = 2; line <= 4; ++line) {
    EXPECT_NE(wrong.find("months.ar.tsv:" + std::to_string(line) + ":"), std::string::npos) << line << '\n' << wrong;
  }
  for (const char* word : {"a", "b", "c", "d", "e", "f", "g", "h", "m", "n"}) EXPECT_EQ(words.find(word), nullptr) << word;
  EXPECT_NE(words.find("good"), nullptr);
}

TEST(DateWords, WithoutTablesThereAreNoWords) {
  const TableFolder folder;
  std::string wrong;
  EXPECT_TRUE(folder.load(wrong).empty());
  EXPECT_EQ(wrong, "");
}

}  // namespace
}  // namespace rawabit
