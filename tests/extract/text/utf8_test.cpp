// SPDX-License-Identifier: Apache-2.0
#include "extract/text/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace rawabit {
namespace {

using std::string_literals::operator""s;

// Every way in which a first byte can fail to start a code point.
const std::vector<std::string>& invalid_sequences() {
  static const std::vector<std::string> all = {
      // Continuation without lead.
      "\x80"s,
      "\xBF"s,
      // Overlong forms of 2, 3 and 4 bytes.
      "\xC0\x80"s,
      "\xC1\xBF"s,
      "\xE0\x80\x80"s,
      "\xE0\x9F\xBF"s,
      "\xF0\x80\x80\x80"s,
      "\xF0\x8F\xBF\xBF"s,
      // Surrogates.
      "\xED\xA0\x80"s,
      "\xED\xAF\xBF"s,
      "\xED\xB0\x80"s,
      "\xED\xBF\xBF"s,
      // Beyond U+10FFFF.
      "\xF4\x90\x80\x80"s,
      "\xF5\x80\x80\x80"s,
      "\xFE"s,
      "\xFF"s,
      // Cut off at the end, or by another character.
      "\xD9"s,
      "\xE2\x80"s,
      "\xE2"s,
      "\xF0\x9F\x98"s,
      "\xF0\x9F"s,
      "\xF0"s,
      "\xD9 "s,
      "\xE2\x80 "s,
      "\xF0\x9F\x98 "s,
      "\xE2\xD9\x85"s,
  };
  return all;
}

TEST(Utf8, DecodesCodePointsOfEveryLength) {
  const std::string text = "a\u0645\u2026\U0001F600";
  constexpr std::array<char32_t, 4> values = {U'a', 0x0645, 0x2026, 0x1F600};
  std::size_t at = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const utf8::CodePoint point = utf8::decode(text, at);
    EXPECT_EQ(point.value, values[i]);
    EXPECT_EQ(point.length, i + 1);
    at += point.length;
  }
  EXPECT_EQ(at, text.size());
}

TEST(Utf8, AppendsWhatItDecodes) {
  for (const char32_t point : {0x01U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFDU, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    std::string text;
    utf8::append(text, point);
    const utf8::CodePoint read = utf8::decode(text, 0);
    EXPECT_EQ(read.value, point);
    EXPECT_EQ(read.length, text.size());
    EXPECT_FALSE(utf8::first_invalid_byte(text));
  }
}

TEST(Utf8, AnInvalidByteDecodesToTheReplacementAndTakesOneByte) {
  for (const std::string& bytes : invalid_sequences()) {
    const utf8::CodePoint point = utf8::decode(bytes, 0);
    EXPECT_EQ(point.value, utf8::replacement) << ::testing::PrintToString(bytes);
    EXPECT_EQ(point.length, 1U) << ::testing::PrintToString(bytes);
  }
}

TEST(Utf8, FindsTheFirstInvalidByte) {
  for (const std::string& bytes : invalid_sequences()) {
    EXPECT_EQ(utf8::first_invalid_byte(bytes), 0U) << ::testing::PrintToString(bytes);
    EXPECT_EQ(utf8::first_invalid_byte("x\u0645" + bytes), 3U) << ::testing::PrintToString(bytes);
  }
}

TEST(Utf8, ValidTextHasNoInvalidByte) {
  EXPECT_FALSE(utf8::first_invalid_byte(""));
  EXPECT_FALSE(utf8::first_invalid_byte("ascii\n"));
  EXPECT_FALSE(utf8::first_invalid_byte("\0"s));
  EXPECT_FALSE(utf8::first_invalid_byte("\u0645\u0627\u0644\u064A \uFFFD \U0010FFFF"));
}

TEST(Utf8, AReplacementCharacterInTheTextIsValid) {
  const utf8::CodePoint point = utf8::decode("\uFFFD", 0);
  EXPECT_EQ(point.value, utf8::replacement);
  EXPECT_EQ(point.length, 3U);
}

TEST(Utf8, RepairReplacesEachInvalidByteAndKeepsTheRest) {
  EXPECT_EQ(utf8::repaired("a\xFF"
                           "b"),
            "a\uFFFD"
            "b");
  EXPECT_EQ(utf8::repaired("\u0645\xE2\x80"), "\u0645\uFFFD\uFFFD");
  EXPECT_EQ(utf8::repaired("\xD9\u0645"), "\uFFFD\u0645");
  EXPECT_EQ(utf8::repaired("\u0645\u0627\u0644\u064A"), "\u0645\u0627\u0644\u064A");
  for (const std::string& bytes : invalid_sequences()) EXPECT_FALSE(utf8::first_invalid_byte(utf8::repaired(bytes + "x")));
}

TEST(Utf8, QuotableTextIsOneLineOfWholeLetters) {
  EXPECT_EQ(utf8::quotable("a\nb\x1b[2J"), "a b [2J");
  EXPECT_EQ(utf8::quotable("a\xd9\x85\xd9\x85", 4), "a\xd9\x85...");
  EXPECT_EQ(utf8::quotable("a\xff", 4), "a\xef\xbf\xbd");
  EXPECT_EQ(utf8::quotable("abcd", 4), "abcd");
}

}  // namespace
}  // namespace rawabit
