// SPDX-License-Identifier: Apache-2.0
#include "extract/text/normalizer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "extract/text/utf8.hpp"

namespace rawabit {
namespace {

std::string utf8_of(char32_t point) {
  std::string text;
  utf8::append(text, point);
  return text;
}

std::string between_letters(std::string_view inner) {
  std::string text(1, 'x');
  text.append(inner).push_back('y');
  return text;
}

void expect_all_fold_to(const std::vector<char32_t>& points, std::string_view expected) {
  for (const char32_t point : points) {
    EXPECT_EQ(fold(utf8_of(point)), expected) << std::hex << "U+" << static_cast<std::uint32_t>(point);
    EXPECT_EQ(fold(between_letters(utf8_of(point))), between_letters(expected)) << std::hex << "U+" << static_cast<std::uint32_t>(point);
  }
}

std::string original_of(const std::string& text, std::size_t begin, std::size_t end) {
  const Span span = FoldedText(text).original(begin, end);
  return text.substr(span.start, span.size());
}

std::string original_of_all(const std::string& text) { return original_of(text, 0, FoldedText(text).text().size()); }

TEST(Normalizer, AlefWithHamzaMaddaOrWaslaBecomesBareAlef) { expect_all_fold_to({0x0622, 0x0623, 0x0625, 0x0671, 0x0627}, "\u0627"); }

TEST(Normalizer, WawAndYehLoseTheirHamzaAndAlefMaksuraBecomesYeh) {
  expect_all_fold_to({0x0624, 0x0648}, "\u0648");
  expect_all_fold_to({0x0626, 0x0649, 0x064A}, "\u064A");
}

TEST(Normalizer, TehMarbutaBecomesHehAndTehStays) {
  expect_all_fold_to({0x0629, 0x0647}, "\u0647");
  expect_all_fold_to({0x062A}, "\u062A");
}

TEST(Normalizer, HamzaAloneStays) { expect_all_fold_to({0x0621}, "\u0621"); }

TEST(Normalizer, PersianAndMaghrebiLettersBecomeTheirArabicNeighbours) {
  expect_all_fold_to({0x06A9, 0x06AF, 0x06AD}, "\u0643");
  expect_all_fold_to({0x067E}, "\u0628");
  expect_all_fold_to({0x0686}, "\u062C");
  expect_all_fold_to({0x0698}, "\u0632");
  expect_all_fold_to({0x06A4}, "\u0641");
  expect_all_fold_to({0x06A8}, "\u0642");
  expect_all_fold_to({0x06CC, 0x06D2}, "\u064A");
  expect_all_fold_to({0x06C0, 0x06C1, 0x06BE, 0x06D5}, "\u0647");
}

TEST(Normalizer, VowelSignsTatweelAndOtherMarksDisappear) {
  expect_all_fold_to({0x064B, 0x064C, 0x064D, 0x064E, 0x064F, 0x0650, 0x0651, 0x0652, 0x0670, 0x0640, 0x0653, 0x0654, 0x0655, 0x0301, 0x06D6}, "");
}

TEST(Normalizer, BidiControlsAndInvisibleJoinersDisappear) {
  expect_all_fold_to({0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200C, 0x200D, 0xFEFF, 0x00AD},
                     "");
}

TEST(Normalizer, DigitsOfAllScriptsBecomeAscii) {
  EXPECT_EQ(fold("\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"), "0123456789");
  EXPECT_EQ(fold("\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9"), "0123456789");
  EXPECT_EQ(fold("\u0967\uFF12"), "12");
  EXPECT_EQ(fold("\u0663\u066B\u0665"), "3.5");
}

TEST(Normalizer, LatinLettersBecomeLowerCaseWithoutAccents) {
  EXPECT_EQ(fold("NATO"), "nato");
  EXPECT_EQ(fold("S\u00E3o Tom\u00E9"), "sao tome");
  EXPECT_EQ(fold("\u00C9LYS\u00C9E"), "elysee");
  EXPECT_EQ(fold("\u0130zmir"), "izmir");
  EXPECT_EQ(fold("Dvo\u0159\u00E1k"), "dvorak");
  EXPECT_EQ(fold("E\u0301"), "e");
}

TEST(Normalizer, QuotationMarksAndDashesBecomeAscii) {
  expect_all_fold_to({0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E, 0x201F, 0x0022}, "\"");
  expect_all_fold_to({0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x002D}, "-");
}

TEST(Normalizer, ArabicPunctuationBecomesAscii) {
  expect_all_fold_to({0x060C}, ",");
  expect_all_fold_to({0x061B}, ";");
  expect_all_fold_to({0x061F}, "?");
}

TEST(Normalizer, WhiteSpaceOtherThanLineFeedBecomesABlank) {
  expect_all_fold_to({0x0009, 0x000D, 0x000B, 0x000C, 0x00A0, 0x2003, 0x2009, 0x202F, 0x3000, 0x2028, 0x2029}, " ");
  EXPECT_EQ(fold("a\nb"), "a\nb");
}

TEST(Normalizer, PresentationFormsAreResolved) {
  EXPECT_EQ(fold("\uFEE3\uFE8E\uFEDF\uFEF2"), "\u0645\u0627\u0644\u064A");  // Mali in shaped letters
  expect_all_fold_to({0xFE93, 0xFE94}, "\u0647");
  expect_all_fold_to({0xFEEF, 0xFEF0}, "\u064A");
  expect_all_fold_to({0xFB56}, "\u0628");  // peh
}

TEST(Normalizer, LigaturesAreResolved) {
  expect_all_fold_to({0xFEFB, 0xFEFC, 0xFEF5, 0xFEF7, 0xFEF9}, "\u0644\u0627");
  EXPECT_EQ(fold("\uFB01"), "fi");
  EXPECT_EQ(fold("\u2026"), "...");
}

TEST(Normalizer, InvalidUtf8FoldsToSpaces) {
  EXPECT_EQ(fold("a\xFF"
                 "b"),
            "a b");
  EXPECT_EQ(fold("\xE2\x80"), "  ");
  EXPECT_EQ(fold("\u0645\xD9"), "\u0645 ");
}

TEST(Normalizer, SpellingsOfOneWordCompareEqual) {
  EXPECT_EQ(fold("\u0623\u0645\u0631\u064A\u0643\u0627"), fold("\u0627\u0645\u0631\u064A\u0643\u0627"));
  EXPECT_EQ(fold("\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F"), fold("\u0645\u062D\u0645\u0640\u0640\u062F"));
  EXPECT_EQ(fold("\u0639\u0644\u0649"), fold("\u0639\u0644\u06CC"));
}

TEST(Normalizer, CliticsStay) {
  EXPECT_EQ(fold("\u0648\u0628\u0627\u0644\u0639\u0631\u0627\u0642"), "\u0648\u0628\u0627\u0644\u0639\u0631\u0627\u0642");
}

TEST(Normalizer, FoldingTwiceChangesNothing) {
  for (char32_t point = 1; point < 0x3100; ++point) {
    const std::string once = fold(utf8_of(point));
    EXPECT_EQ(fold(once), once) << std::hex << "U+" << static_cast<std::uint32_t>(point);
  }
}

TEST(Normalizer, VowelSignsBelongToTheLetterBeforeThem) {
  const std::string text = "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F \u0645";
  EXPECT_EQ(original_of(text, 0, 2), "\u0645\u064F");
  EXPECT_EQ(original_of(text, 4, 6), "\u0645\u0651\u064E");
  EXPECT_EQ(original_of(text, 0, 8), "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F");
  EXPECT_EQ(original_of(text, 6, 8), "\u062F");
}

TEST(Normalizer, TatweelInsideAWordIsPartOfItsOriginal) {
  const std::string text = "(\u0645\u0640\u0640\u0627\u0644\u064A)";
  EXPECT_EQ(FoldedText(text).text(), "(\u0645\u0627\u0644\u064A)");
  EXPECT_EQ(original_of(text, 1, 9), "\u0645\u0640\u0640\u0627\u0644\u064A");
}

TEST(Normalizer, ControlsBeforeAWordAreNotPartOfItsOriginal) {
  const std::string text = "\u200F\u0645\u0627\u0644\u064A";
  EXPECT_EQ(FoldedText(text).original(0, 8), (Span{3, 11}));
}

TEST(Normalizer, ControlsInsideAWordArePartOfItsOriginal) {
  EXPECT_EQ(original_of_all("\u0645\u200F\u0627\u0644\u064A"), "\u0645\u200F\u0627\u0644\u064A");
}

TEST(Normalizer, EveryLetterOfALigatureMapsToTheWholeLigature) {
  const std::string text = "a\uFEFBb";
  const FoldedText folded(text);
  ASSERT_EQ(folded.text(), "a\u0644\u0627b");
  EXPECT_EQ(folded.original(1, 3), (Span{1, 4}));
  EXPECT_EQ(folded.original(3, 5), (Span{1, 4}));
  EXPECT_EQ(folded.original(5, 6), (Span{4, 5}));
}

TEST(Normalizer, PresentationFormsMapToTheirOwnBytes) {
  const std::string text = "\uFEE3\uFE8E\uFEDF\uFEF2";
  EXPECT_EQ(FoldedText(text).original(0, 2), (Span{0, 3}));
  EXPECT_EQ(FoldedText(text).original(0, 8), (Span{0, 12}));
}

TEST(Normalizer, AnEmptyOrImpossibleRangeHasAnEmptyOriginal) {
  const FoldedText folded("abc");
  EXPECT_TRUE(folded.original(1, 1).empty());
  EXPECT_TRUE(folded.original(2, 1).empty());
  EXPECT_TRUE(folded.original(0, 4).empty());
  EXPECT_TRUE(FoldedText("").original(0, 0).empty());
  EXPECT_EQ(FoldedText("").text(), "");
}

TEST(Normalizer, TheOriginalOfAnyWordFoldsToThatWord) {
  const std::vector<std::string> pieces = {"\u0645", "\u064F", "\u0640", "\u0623", "\u0629", "\uFEFB", "\uFEE3", "\u200F",
                                           " ",      "\n",     "x",      "\u00C9", "\u0663", "\xFF",   "\u00AB"};
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += pieces[random() % pieces.size()];
    const FoldedText folded(text);
    const std::string_view all = folded.text();
    for (std::size_t begin = 0; begin < all.size();) {
      if (all[begin] == ' ' || all[begin] == '\n') {
        ++begin;
        continue;
      }
      const std::size_t end = std::min(all.find_first_of(" \n", begin), all.size());
      const Span span = folded.original(begin, end);
      ASSERT_LE(span.end, text.size());
      ASSERT_EQ(fold(text.substr(span.start, span.size())), all.substr(begin, end - begin)) << ::testing::PrintToString(text);
      begin = end;
    }
  }
}

TEST(Normalizer, TheFoldedTextOutlivesTheOriginal) {
  std::string text = "\u0623\u0628";
  const FoldedText folded(text);
  text.assign(100, 'x');
  EXPECT_EQ(folded.text(), "\u0627\u0628");
  EXPECT_EQ(folded.original(2, 4), (Span{2, 4}));
}

}  // namespace
}  // namespace rawabit
