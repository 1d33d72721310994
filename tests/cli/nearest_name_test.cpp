// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest_name.hpp"

#include <gtest/gtest.h>

#include <array>

namespace rawabit {
namespace {

constexpr std::array<std::string_view, 4> names = {"build", "export", "query", "stats"};

TEST(NearestName, ForgivesOneSlipOfEachKind) {
  EXPECT_EQ(nearest_name("biuld", names), "build");
  EXPECT_EQ(nearest_name("exprt", names), "export");
  EXPECT_EQ(nearest_name("querry", names), "query");
  EXPECT_EQ(nearest_name("ststs", names), "stats");
}

TEST(NearestName, FindsNothingForAnotherWord) {
  EXPECT_EQ(nearest_name("frobnicate", names), "");
  EXPECT_EQ(nearest_name("", names), "");
  EXPECT_EQ(nearest_name("bd", names), "");
}

TEST(NearestName, CountsLettersNotBytes) {
  constexpr std::array<std::string_view, 1> arabic = {"\u0645\u0627\u0644\u064a"};
  EXPECT_EQ(nearest_name("\u0645\u0627\u0644\u0629", arabic), arabic.front());
}

TEST(NearestName, PrefersTheFirstOfEquals) {
  constexpr std::array<std::string_view, 2> equals = {"aids", "arms"};
  EXPECT_EQ(nearest_name("aims", equals), "aids");
}

}  // namespace
}  // namespace rawabit
