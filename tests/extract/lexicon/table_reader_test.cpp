// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/table_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::array<std::string_view, 2> columns = {"word", "class"};

std::string problems_of(const TableProblems& problems) {
  try {
    problems.raise();
  } catch (const LexiconError& error) {
    return error.what();
  }
  return {};
}

TEST(TableReader, RowsHaveTheirCellsAndLines) {
  TableProblems problems;
  const auto rows = read_table("t.tsv", "# comment\n\nword\tclass\na b\tx\n# other\n\tlast\n", columns, problems);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_THAT(rows[0].cells, ElementsAre("a b", "x"));
  EXPECT_EQ(rows[0].line, 4U);
  EXPECT_THAT(rows[1].cells, ElementsAre("", "last"));
  EXPECT_EQ(rows[1].line, 6U);
  EXPECT_FALSE(rows[0].removes);
  EXPECT_TRUE(problems.empty());
}

TEST(TableReader, CellsPointIntoTheText) {
  const std::string text = "word\tclass\nabc\tx\n";
  TableProblems problems;
  const auto rows = read_table("t.tsv", text, columns, problems);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].cells[0].data(), text.data() + text.find("abc"));
}

TEST(TableReader, LineEndsOfWindowsByteOrderMarkAndMissingLastLineFeedAreAccepted) {
  TableProblems problems;
  const auto rows = read_table("t.tsv", "\xEF\xBB\xBFword\tclass\r\na\tx\r\nb\ty", columns, problems);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_THAT(rows[0].cells, ElementsAre("a", "x"));
  EXPECT_THAT(rows[1].cells, ElementsAre("b", "y"));
  EXPECT_EQ(problems_of(problems), "");
}

TEST(TableReader, ARowThatStartsWithAMinusRemoves) {
  TableProblems problems;
  const auto rows = read_table("t.tsv", "word\tclass\n-a\tx\n-\tx\nb-c\t-\n", columns, problems);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_TRUE(rows[0].removes);
  EXPECT_THAT(rows[0].cells, ElementsAre("a", "x"));
  EXPECT_TRUE(rows[1].removes);
  EXPECT_THAT(rows[1].cells, ElementsAre("", "x"));
  EXPECT_FALSE(rows[2].removes);
}

TEST(TableReader, AWrongHeaderIsReportedAndNoRowIsRead) {
  for (const std::string header : {"word", "class\tword", "word\tclass\tnote", "Word\tclass"}) {
    TableProblems problems;
    EXPECT_TRUE(read_table("t.tsv", header + "\na\tx\n", columns, problems).empty()) << header;
    EXPECT_EQ(problems.count(), 1U) << header;
    EXPECT_THAT(problems_of(problems), HasSubstr("t.tsv:1: ")) << header;
    EXPECT_THAT(problems_of(problems), HasSubstr("word class")) << header;
  }
}

TEST(TableReader, RowsWithTooFewOrTooManyCellsAreReportedAndLeftOut) {
  TableProblems problems;
  const auto rows = read_table("t.tsv", "word\tclass\na\nb\ty\nc\tz\t\n", columns, problems);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].cells[0], "b");
  EXPECT_EQ(problems.count(), 2U);
  EXPECT_THAT(problems_of(problems), HasSubstr("t.tsv:2: found 1 cells, expected 2"));
  EXPECT_THAT(problems_of(problems), HasSubstr("\nt.tsv:4: found 3 cells, expected 2"));
}

TEST(TableReader, InvalidUtf8IsReportedWithItsByte) {
  TableProblems problems;
  const auto rows = read_table("t.tsv", "word\tclass\na\xFF\tx\nb\ty\n", columns, problems);
  EXPECT_EQ(rows.size(), 1U);
  EXPECT_EQ(problems_of(problems), "t.tsv:2: byte 2 is no valid UTF-8");
}

TEST(TableReader, AnEmptyTableHasNoRows) {
  TableProblems problems;
  EXPECT_TRUE(read_table("t.tsv", "", columns, problems).empty());
  EXPECT_TRUE(read_table("t.tsv", "word\tclass\n", columns, problems).empty());
  EXPECT_TRUE(problems.empty());
}

TEST(TableReader, ProblemsAreRaisedTogetherOneALine) {
  TableProblems problems;
  EXPECT_NO_THROW(problems.raise());
  EXPECT_TRUE(problems.empty());
  problems.add("a.tsv", 3, "wrong");
  problems.add("b.tsv", 1, "worse");
  EXPECT_EQ(problems.count(), 2U);
  EXPECT_EQ(problems_of(problems), "a.tsv:3: wrong\nb.tsv:1: worse");
}

}  // namespace
}  // namespace rawabit
