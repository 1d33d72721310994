// SPDX-License-Identifier: Apache-2.0
#include "cli/option_checks.hpp"

#include <gtest/gtest.h>

#include <string>

namespace rawabit {
namespace {

std::string complaint(const CLI::Validator& check, std::string text) { return check(text); }

TEST(OptionChecks, AcceptWholeNumbersOfTheRangeOnly) {
  EXPECT_EQ(complaint(is_whole_number(1, 8), "8"), "");
  for (const char* wrong : {"0", "9", "-1", "2.5", "x", "", " 2", "99999999999999999999"}) {
    EXPECT_NE(complaint(is_whole_number(1, 8), wrong), "") << wrong;
  }
}

TEST(OptionChecks, AcceptFractionsFromZeroToOneOnly) {
  for (const char* right : {"0", "1", "0.5", ".5"}) EXPECT_EQ(complaint(is_fraction(), right), "") << right;
  for (const char* wrong : {"-0.1", "1.1", "0,5", "nan", "x", ""}) EXPECT_NE(complaint(is_fraction(), wrong), "") << wrong;
}

TEST(OptionChecks, AcceptDaysOfTheCalendarOnly) {
  for (const char* right : {"2024-02-29", "1999-12-31"}) EXPECT_EQ(complaint(is_day(), right), "") << right;
  for (const char* wrong : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024-02", "2024", "20240101", "2024-02-3x"}) {
    EXPECT_NE(complaint(is_day(), wrong), "") << wrong;
  }
}

TEST(OptionChecks, AcceptMonthsAndYearsForPeriods) {
  for (const char* right : {"2024", "2024-02", "2024-02-29"}) EXPECT_EQ(complaint(is_day_month_or_year(), right), "") << right;
  for (const char* wrong : {"24", "2024-", "2024-13", "2024-2"}) EXPECT_NE(complaint(is_day_month_or_year(), wrong), "") << wrong;
}

TEST(OptionChecks, AnswerAWrongNameWithTheAllowedOnes) {
  EXPECT_EQ(complaint(is_one_of({"actor", "state"}), "state"), "");
  EXPECT_EQ(complaint(is_one_of({"actor", "state"}), "village"), "found 'village'; choose one of: actor, state");
}

}  // namespace
}  // namespace rawabit
