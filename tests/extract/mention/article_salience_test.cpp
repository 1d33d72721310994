// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_salience.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rawabit {
namespace {

Mention mention(const std::string& code, std::uint32_t sentence) {
  Mention result;
  result.code = code;
  result.sentence = sentence;
  return result;
}

TEST(ArticleSalience, CountsTheMentionsOfEachCode) {
  std::vector<Mention> mentions = {mention("RUS", 0), mention("MLI", 0), mention("RUS", 1), mention("RUS", 2), mention("FRA", 2), mention("MLI", 2)};
  const ArticleSalience salience(mentions);
  EXPECT_EQ(salience.mentions_of(mentions[0]), 3U);
  EXPECT_EQ(salience.mentions_of(mentions[1]), 2U);
  EXPECT_EQ(salience.mentions_of(mentions[4]), 1U);
}

TEST(ArticleSalience, MentionsOfOneCodeShareANumber) {
  std::vector<Mention> mentions = {mention("RUS", 0), mention("MLI", 0), mention("RUS", 1)};
  const ArticleSalience salience(mentions);
  EXPECT_EQ(mentions[0].code_number, mentions[2].code_number);
  EXPECT_NE(mentions[0].code_number, mentions[1].code_number);
}

TEST(ArticleSalience, CountsSentencesNotMentionsForPairs) {
  std::vector<Mention> mentions = {mention("RUS", 0), mention("MLI", 0), mention("RUS", 0), mention("RUS", 1),
                                   mention("FRA", 1), mention("MLI", 2), mention("RUS", 2)};
  const ArticleSalience salience(mentions);
  EXPECT_EQ(salience.sentences_with(mentions[0], mentions[1]), 2U);
  EXPECT_EQ(salience.sentences_with(mentions[1], mentions[0]), 2U);
  EXPECT_EQ(salience.sentences_with(mentions[0], mentions[4]), 1U);
  EXPECT_EQ(salience.sentences_with(mentions[1], mentions[4]), 0U);
}

TEST(ArticleSalience, TheCodeMentionedMostHasRankZero) {
  std::vector<Mention> mentions = {mention("FRA", 0), mention("MLI", 0), mention("RUS", 0), mention("RUS", 1), mention("MLI", 1), mention("RUS", 2)};
  const ArticleSalience salience(mentions);
  EXPECT_EQ(salience.rank(mentions[2]), 0U);
  EXPECT_EQ(salience.rank(mentions[1]), 1U);
  EXPECT_EQ(salience.rank(mentions[0]), 2U);
}

TEST(ArticleSalience, AnArticleWithoutMentionsIsNoProblem) {
  std::vector<Mention> none;
  EXPECT_NO_THROW(ArticleSalience{none});
}

}  // namespace
}  // namespace rawabit
