// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/mention_finder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "cells.hpp"
#include "small_article.hpp"

namespace rawabit {
namespace {

std::string described(SmallArticle& article) {
  std::string all;
  for (const Mention& mention : article.mentions()) {
    if (!all.empty()) all.push_back('|');
    all.append(article.words(mention.first, mention.last)).append("=").append(mention.code).append("=").append(to_string(mention.kind));
  }
  return all;
}

const Mention* mention_of(SmallArticle& article, const std::string& code) {
  for (const Mention& mention : article.mentions()) {
    if (mention.code == code) return &mention;
  }
  return nullptr;
}

TEST(MentionFinder, FindsTheActorsOfTheTable) {
  const auto rows = read_cells("extract/mention/mentions.tsv");
  EXPECT_EQ(rows.size(), 14U);
  for (const auto& cells : rows) {
    SmallArticle article(cells.at(0));
    EXPECT_EQ(described(article), cells.at(1));
  }
}

TEST(MentionFinder, MentionsStandInOrderInsideTheirSentences) {
  for (const std::string table : {"extract/mention/mentions.tsv", "extract/mention/role_phrases.tsv"}) {
    std::string text;
    for (const auto& cells : read_cells(table)) text.append(cells.at(0)).append("\n");
    SmallArticle article(text);
    ASSERT_GE(article.mentions().size(), 25U);
    std::uint32_t before = 0;
    for (const Mention& mention : article.mentions()) {
      EXPECT_LT(mention.first, mention.last);
      EXPECT_LE(before, mention.first);
      EXPECT_LE(mention.first, mention.head);
      EXPECT_LT(mention.head, mention.last);
      EXPECT_LE(mention.name_first, mention.name_last);
      ASSERT_LT(mention.sentence, article.segmented().sentences.size());
      const Sentence& sentence = article.segmented().sentences[mention.sentence];
      EXPECT_LE(sentence.first, mention.first);
      EXPECT_LE(mention.last, sentence.last);
      before = mention.first;
    }
  }
}

TEST(MentionFinder, CapitalsAreKnownAsSuchAndMediaAsMedia) {
  const auto rows = read_cells("extract/mention/mentions.tsv");
  SmallArticle capital(rows.at(5).at(0));
  ASSERT_NE(mention_of(capital, "MLI"), nullptr);
  EXPECT_TRUE(mention_of(capital, "MLI")->capital);
  EXPECT_FALSE(mention_of(capital, "FRA")->capital);
  SmallArticle media(rows.at(8).at(0));
  ASSERT_NE(mention_of(media, "NAME:Reuters"), nullptr);
  EXPECT_TRUE(mention_of(media, "NAME:Reuters")->media);
  EXPECT_FALSE(mention_of(media, "USA")->media);
}

TEST(MentionFinder, TheLettersBeforeANameAreKept) {
  SmallArticle article("\u0632\u0627\u0631 \u0644\u0631\u0648\u0633\u064A\u0627 \u0648\u0641\u0631\u0646\u0633\u0627.");  // ... to Russia and France
  const Mention* russia = mention_of(article, "RUS");
  const Mention* france = mention_of(article, "FRA");
  ASSERT_TRUE(russia != nullptr && france != nullptr);
  EXPECT_EQ(russia->proclitic, Proclitic::lam);
  EXPECT_EQ(russia->conjunction, Conjunction::none);
  EXPECT_EQ(france->conjunction, Conjunction::waw);
  EXPECT_EQ(france->proclitic, Proclitic::none);
}

TEST(MentionFinder, AnAdjectiveThatIsAnOrdinaryWordTooNeedsTheState) {
  const auto rows = read_cells("extract/mention/mentions.tsv");
  SmallArticle alone(rows.at(12).at(0));  // the financial company
  EXPECT_EQ(mention_of(alone, "MLI"), nullptr);
  const auto roles = read_cells("extract/mention/role_phrases.tsv");
  SmallArticle with_state(roles.at(13).at(0));
  EXPECT_NE(mention_of(with_state, "MLI"), nullptr);
}

TEST(MentionFinder, TextWithoutActorsHasNoMentions) {
  SmallArticle empty("");
  EXPECT_TRUE(empty.mentions().empty());
  SmallArticle latin("It rained all day, 3.5 mm.");
  EXPECT_TRUE(latin.mentions().empty());
}

}  // namespace
}  // namespace rawabit
