// SPDX-License-Identifier: Apache-2.0
#include "export/text_direction.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

TEST(TextDirection, TheFirstLetterDecides) {
  EXPECT_TRUE(is_right_to_left("(3) \u0645\u0627\u0644\u064A in Mali"));
  EXPECT_FALSE(is_right_to_left("Mali \u0645\u0627\u0644\u064A"));
  EXPECT_FALSE(is_right_to_left("12 !?"));
  EXPECT_FALSE(is_right_to_left(""));
}

TEST(TextDirection, SignsAndDigitsAreNoArabicLetters) {
  EXPECT_TRUE(has_arabic_letter("abc \u0645"));
  EXPECT_FALSE(has_arabic_letter("abc \u060C \u0663"));
}

}  // namespace
}  // namespace rawabit
