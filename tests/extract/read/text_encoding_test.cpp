// SPDX-License-Identifier: Apache-2.0
#include "extract/read/text_encoding.hpp"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <random>
#include <string>
#include <vector>

#include "extract/record/error.hpp"

namespace rawabit {
namespace {

// "The ministers of foreign affairs of Mali and Russia met in Moscow."
const std::u16string sentence =
    u"\u0627\u0644\u062A\u0642\u0649 \u0648\u0632\u064A\u0631\u0627 \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629 "
    u"\u0627\u0644\u0645\u0627\u0644\u064A \u0648\u0627\u0644\u0631\u0648\u0633\u064A \u0641\u064A \u0645\u0648\u0633\u0643\u0648. ";

std::string in_encoding(const std::u16string& text, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(encoding, &status);
  const icu::UnicodeString unicode(text.data(), static_cast<std::int32_t>(text.size()));
  std::string bytes(text.size() * 4 + 16, '\0');
  const std::int32_t length = unicode.extract(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter, status);
  ucnv_close(converter);
  EXPECT_TRUE(U_SUCCESS(status)) << encoding;
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::string error_of(const std::string& bytes) {
  try {
    decode_text(bytes, "news.txt");
  } catch (const InputError& error) {
    return error.what();
  }
  return "no error";
}

TEST(TextEncoding, TellsTheEncodingsOfArabicNewsApart) {
  for (const int repeats : {1, 3, 40}) {
    std::u16string text;
    for (int i = 0; i < repeats; ++i) text += sentence;
    const std::string expected = in_encoding(text, "UTF-8");
    for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"}) {
      EXPECT_EQ(decode_text(in_encoding(text, encoding), "news.txt"), expected) << encoding << " x " << repeats;
    }
  }
}

TEST(TextEncoding, DropsByteOrderMarks) {
  const std::string expected = in_encoding(sentence, "UTF-8");
  EXPECT_EQ(decode_text("\xEF\xBB\xBF" + expected, "news.txt"), expected);
  EXPECT_EQ(decode_text("\xFF\xFE" + in_encoding(sentence, "UTF-16LE"), "news.txt"), expected);
  EXPECT_EQ(decode_text("\xFE\xFF" + in_encoding(sentence, "UTF-16BE"), "news.txt"), expected);
}

TEST(TextEncoding, OneDamagedByteDoesNotMakeUtf8AnotherEncoding) {
  const std::string text = in_encoding(sentence + sentence, "UTF-8");
  EXPECT_EQ(decode_text(text + "\xFF" + text, "news.txt"), text + "\xEF\xBF\xBD" + text);
}

TEST(TextEncoding, RefusesNulBytesWhereverTheyAre) {
  const std::string text(10'000, 'a');
  EXPECT_EQ(error_of(std::string("a\0b c", 5)), "news.txt: binary data, expected text");
  EXPECT_EQ(error_of(text + '\0' + text), "news.txt: binary data, expected text");
  EXPECT_EQ(error_of(std::string(100, '\0')), "news.txt: binary data, expected text");
}

TEST(TextEncoding, RefusesImagesAndRandomBytes) {
  EXPECT_EQ(error_of(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)), "news.txt: binary data, expected text");
  std::mt19937 random(1);
  for (int round = 0; round < 50; ++round) {
    std::string bytes;
    for (int i = 0; i < 3000; ++i) bytes.push_back(static_cast<char>(random() & 0xFFU));
    EXPECT_EQ(error_of(bytes), "news.txt: binary data, expected text") << "round " << round;
  }
}

}  // namespace
}  // namespace rawabit
