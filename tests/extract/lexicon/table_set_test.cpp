// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/table_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "extract/record/error.hpp"
#include "table_folder.hpp"

namespace rawabit {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::array<std::string_view, 2> columns = {"word", "class"};
constexpr std::string_view header = "word\tclass\n";

std::string table(std::string_view rows) { return std::string(header) + std::string(rows); }

// The rows of a table as "word/class".
std::vector<std::string> words(TableSet& tables, std::string_view name, TableProblems& problems) {
  std::vector<std::string> all;
  for (const auto& row : tables.rows(name, columns, problems)) all.push_back(std::string(row.row.cells[0]) + "/" + std::string(row.row.cells[1]));
  return all;
}

std::string problems_of(const TableProblems& problems) {
  try {
    problems.raise();
  } catch (const LexiconError& error) {
    return error.what();
  }
  return {};
}

TEST(TableSet, LaterFoldersAddRowsAfterEarlierOnes) {
  TableFolder first;
  TableFolder second;
  first.write("words.ar.tsv", table("a\tx\n"));
  second.write("words.ar.tsv", table("b\ty\n"));
  TableSet tables;
  tables.add_folder(first.path());
  tables.add_folder(second.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.ar.tsv", problems), ElementsAre("a/x", "b/y"));
  EXPECT_TRUE(problems.empty());
}

TEST(TableSet, ATableIsSpreadOverFilesWithItsStemAndLanguage) {
  TableFolder folder;
  folder.write("words.ar.tsv", table("a\tx\n"));
  folder.write("words_more.ar.tsv", table("b\tx\n"));
  folder.write("words.en.tsv", table("c\tx\n"));
  folder.write("words_more.en.tsv", table("d\tx\n"));
  folder.write("wordsmith.ar.tsv", table("e\tx\n"));
  folder.write("word.ar.tsv", table("f\tx\n"));
  TableSet tables;
  tables.add_folder(folder.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.ar.tsv", problems), ElementsAre("a/x", "b/x"));
  EXPECT_THAT(tables.unknown_files(),
              ElementsAre(HasSubstr("word.ar.tsv"), HasSubstr("words.en.tsv"), HasSubstr("words_more.en.tsv"), HasSubstr("wordsmith.ar.tsv")));
}

TEST(TableSet, FilesOfAFolderAreReadInOrderOfTheirNames) {
  TableFolder folder;
  for (const std::string name : {"c", "a", "b"}) folder.write("words_" + name + ".tsv", table(name + "\tx\n"));
  TableSet tables;
  tables.add_folder(folder.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.tsv", problems), ElementsAre("a/x", "b/x", "c/x"));
}

TEST(TableSet, ARemovalTakesAwayTheRowsThatAgreeInAllItsFilledCells) {
  TableFolder base;
  TableFolder overlay;
  base.write("words.tsv", table("a\tx\na\ty\nb\tx\nb\ty\nc\tz\n"));
  overlay.write("words.tsv", table("-a\tx\n-b\t\n-\tz\n"));
  TableSet tables;
  tables.add_folder(base.path());
  tables.add_folder(overlay.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.tsv", problems), ElementsAre("a/y"));
  EXPECT_EQ(problems_of(problems), "");
}

TEST(TableSet, ARowMayBeRemovedAndAddedAnew) {
  TableFolder base;
  TableFolder overlay;
  base.write("words.tsv", table("a\tx\nb\ty\n"));
  overlay.write("words.tsv", table("-a\t\na\tz\n"));
  TableSet tables;
  tables.add_folder(base.path());
  tables.add_folder(overlay.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.tsv", problems), ElementsAre("b/y", "a/z"));
}

TEST(TableSet, ARemovalThatRemovesNothingIsReported) {
  TableFolder base;
  TableFolder overlay;
  base.write("words.tsv", table("a\tx\n"));
  overlay.write("words.tsv", table("-a\ty\n"));
  TableSet tables;
  tables.add_folder(base.path());
  tables.add_folder(overlay.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.tsv", problems), ElementsAre("a/x"));
  EXPECT_THAT(problems_of(problems), HasSubstr(overlay.path("words.tsv") + ":2: "));
}

TEST(TableSet, RowsKnowTheirFile) {
  TableFolder folder;
  folder.write("words.tsv", table("a\tx\n"));
  TableSet tables;
  tables.add_folder(folder.path());
  TableProblems problems;
  const auto rows = tables.rows("words.tsv", columns, problems);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_THAT(std::string(rows[0].file), HasSubstr("words.tsv"));
  EXPECT_EQ(rows[0].row.line, 2U);
}

TEST(TableSet, OnlyTablesAreReadFromAFolder) {
  TableFolder folder;
  folder.write("words.tsv", table("a\tx\n"));
  folder.write("notes.txt", "hello");
  folder.write("words.tsv.orig", table("b\tx\n"));
  TableSet tables;
  tables.add_folder(folder.path());
  TableProblems problems;
  EXPECT_THAT(words(tables, "words.tsv", problems), ElementsAre("a/x"));
  EXPECT_TRUE(tables.unknown_files().empty());
}

TEST(TableSet, AFolderThatIsNotThereIsAWrongOption) {
  TableSet tables;
  EXPECT_THROW(tables.add_folder("/no/such/folder"), UsageError);
}

TEST(TableSet, TheDigestHasSixteenHexadecimalDigits) {
  TableSet tables;
  tables.add_embedded();
  const std::string digest = tables.digest();
  EXPECT_EQ(digest.size(), 16U);
  EXPECT_EQ(digest.find_first_not_of("0123456789abcdef"), std::string::npos) << digest;
}

TEST(TableSet, TheDigestTellsNamesAndTextsButNotFolders) {
  TableFolder one;
  TableFolder same;
  TableFolder other_text;
  TableFolder other_name;
  one.write("words.tsv", table("a\tx\n"));
  same.write("words.tsv", table("a\tx\n"));
  other_text.write("words.tsv", table("a\ty\n"));
  other_name.write("names.tsv", table("a\tx\n"));
  const auto digest_of = [](const TableFolder& folder) {
    TableSet tables;
    tables.add_folder(folder.path());
    return tables.digest();
  };
  EXPECT_EQ(digest_of(one), digest_of(same));
  EXPECT_NE(digest_of(one), digest_of(other_text));
  EXPECT_NE(digest_of(one), digest_of(other_name));
  EXPECT_NE(digest_of(one), TableSet().digest());
}

}  // namespace
}  // namespace rawabit
