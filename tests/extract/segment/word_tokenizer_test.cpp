// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/word_tokenizer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "extract/text/normalizer.hpp"

namespace rawabit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> texts(const std::string& folded) {
  std::vector<std::string> all;
  for (const Token& token : tokenize(folded)) all.push_back(folded.substr(token.begin, token.end - token.begin));
  return all;
}

TEST(WordTokenizer, WordsNumbersAndSignsAreTokens) {
  const std::string text = "\u0642\u0627\u0644, 12 x!";
  EXPECT_THAT(texts(text), ElementsAre("\u0642\u0627\u0644", ",", "12", "x", "!"));
  const auto tokens = tokenize(text);
  EXPECT_EQ(tokens[0].kind, TokenKind::word);
  EXPECT_EQ(tokens[0].sign, 0);
  EXPECT_EQ(tokens[1].kind, TokenKind::punctuation);
  EXPECT_EQ(tokens[1].sign, ',');
  EXPECT_EQ(tokens[2].kind, TokenKind::number);
  EXPECT_EQ(tokens[4].sign, '!');
}

TEST(WordTokenizer, APointOrCommaBetweenDigitsBelongsToTheNumber) {
  EXPECT_THAT(texts("3.5"), ElementsAre("3.5"));
  EXPECT_THAT(texts("1,250,000.5 "), ElementsAre("1,250,000.5"));
  EXPECT_THAT(texts("3."), ElementsAre("3", "."));
  EXPECT_THAT(texts("3, 5"), ElementsAre("3", ",", "5"));
  EXPECT_THAT(texts("x.5"), ElementsAre("x", ".", "5"));
  EXPECT_EQ(tokenize("3.5").front().kind, TokenKind::number);
}

TEST(WordTokenizer, AHyphenInsideAWordSeparatesItsPartsAndYieldsNoToken) {
  EXPECT_THAT(texts("al-shabaab"), ElementsAre("al", "shabaab"));
  EXPECT_THAT(texts("al - shabaab"), ElementsAre("al", "-", "shabaab"));
  EXPECT_THAT(texts("- x"), ElementsAre("-", "x"));
}

TEST(WordTokenizer, LineFeedsAreTokensOfTheirOwn) {
  EXPECT_THAT(texts("a\n\nb"), ElementsAre("a", "\n", "\n", "b"));
  EXPECT_EQ(tokenize("a\nb")[1].sign, '\n');
}

TEST(WordTokenizer, WordsBetweenQuotationMarksKnowIt) {
  const auto tokens = tokenize("a \"b c\" d");
  std::vector<bool> quoted;
  for (const Token& token : tokens) quoted.push_back(token.in_quotes);
  EXPECT_THAT(quoted, ElementsAre(false, false, true, true, false, false));
}

TEST(WordTokenizer, AnUnclosedQuotationEndsWithItsLine) {
  const auto tokens = tokenize("\"a\nb");
  ASSERT_EQ(tokens.size(), 4U);
  EXPECT_TRUE(tokens[1].in_quotes);
  EXPECT_FALSE(tokens[3].in_quotes);
}

TEST(WordTokenizer, ATokenWithoutBlankBeforeItIsJoined) {
  const auto tokens = tokenize("a, b (c)\nd");
  std::vector<bool> joined;
  for (const Token& token : tokens) joined.push_back(token.joined);
  EXPECT_THAT(joined, ElementsAre(false, true, false, false, true, true, true, false));
}

TEST(WordTokenizer, SymbolsSeparateWords) {
  EXPECT_EQ(texts("a\u2022b").size(), 3U);
  EXPECT_EQ(tokenize("\u2022").front().kind, TokenKind::punctuation);
}

TEST(WordTokenizer, NothingHasNoTokens) {
  EXPECT_THAT(texts(""), IsEmpty());
  EXPECT_THAT(texts("  "), IsEmpty());
}

TEST(WordTokenizer, TokensFollowEachOtherAndLeaveOnlyBlanksAndHyphensOut) {
  const std::vector<std::string> pieces = {"\u0645", "a", "7", ".", ",", "-", "\"", " ", "\n", "(", "\u2022", "\xFF", "\u00AB"};
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 25; ++i) text += pieces[random() % pieces.size()];
    const std::string folded = fold(text);
    std::size_t at = 0;
    for (const Token& token : tokenize(folded)) {
      ASSERT_LE(at, token.begin);
      ASSERT_LT(token.begin, token.end);
      ASSERT_EQ(folded.substr(at, token.begin - at).find_first_not_of(" -"), std::string::npos) << folded;
      at = token.end;
    }
    ASSERT_LE(at, folded.size());
    ASSERT_EQ(folded.substr(at).find_first_not_of(" -"), std::string::npos) << folded;
  }
}

}  // namespace
}  // namespace rawabit
