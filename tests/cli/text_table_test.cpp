// SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

using Align = TextTable::Align;

TEST(TextTable, AlignsColumnsByWhatATerminalShows) {
  TextTable table({{"name", Align::left}, {"count", Align::right}}, false);
  table.add_row({"\u0645\u0627\u0644\u0650\u064a", "7"});
  table.add_row({"\u4e2d", "1234567"});
  EXPECT_EQ(table.header(), "name    count");
  EXPECT_EQ(table.row(0), "\u0645\u0627\u0644\u0650\u064a        7");
  EXPECT_EQ(table.row(1), "\u4e2d    1234567");
}

TEST(TextTable, IsolatesArabicOnATerminalOnly) {
  TextTable piped({{"a", Align::left}, {"b", Align::left}}, false);
  TextTable shown({{"a", Align::left}, {"b", Align::left}}, true);
  piped.add_row({"\u0645", "x"});
  shown.add_row({"\u0645", "x"});
  EXPECT_EQ(piped.row(0), "\u0645  x");
  EXPECT_EQ(shown.row(0), "\u2068\u0645\u2069  x");
}

TEST(TextTable, LeavesNoBlanksAtTheEndOfALine) {
  TextTable table({{"a", Align::left}, {"b", Align::left}}, false);
  table.add_row({"x", ""});
  EXPECT_EQ(table.row(0), "x");
}

TEST(TextTable, KeepsTextOfArticlesFromSteeringTheTerminal) {
  EXPECT_EQ(one_line("a\x1b[2Jb\nc\u2028d"), "a [2Jb c d");
  TextTable table({{"a", Align::left}}, false);
  table.add_row({"x\ny"});
  EXPECT_EQ(table.row(0), "x y");
}

}  // namespace
}  // namespace rawabit
