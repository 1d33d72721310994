// SPDX-License-Identifier: Apache-2.0
#include "graph/decision.hpp"

#include <gtest/gtest.h>

#include "extract/record/error.hpp"

namespace rawabit::test {

TEST(Decision, ReadsLinesQuotesAndNotes) {
  const std::vector<Decision> decisions = parse_decisions("# all of them\n\nsame b a # they are one\r\ndifferent\t\"NAME:Free Press\"  c\n", "file");
  ASSERT_EQ(decisions.size(), 2U);
  EXPECT_EQ(decisions[0], (Decision{"NAME:Free Press", "c", Verdict::different, ""}));
  EXPECT_EQ(decisions[1], (Decision{"a", "b", Verdict::same, "they are one"}));
}

TEST(Decision, TheLastVerdictOnAPairHolds) {
  const std::vector<Decision> decisions = parse_decisions("same a b\ndifferent b a\n", "file");
  ASSERT_EQ(decisions.size(), 1U);
  EXPECT_EQ(decisions[0].verdict, Verdict::different);
}

TEST(Decision, EveryWrongLineIsListed) {
  try {
    parse_decisions("same a\nequal a b\nsame a b c\ndifferent a a\nsame \xff b\n", "file");
    FAIL() << "nothing was thrown";
  } catch (const UsageError& error) {
    EXPECT_STREQ(error.what(),
                 "file:1: expected two ids after 'same'\n"
                 "file:2: found 'equal', expected same or different\n"
                 "file:3: found 'c' after two ids; an id with blanks stands in double quotes\n"
                 "file:4: 'a' cannot differ from itself\n"
                 "file:5: no valid UTF-8");
  }
}

}  // namespace rawabit::test
