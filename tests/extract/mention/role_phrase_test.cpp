// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/role_phrase.hpp"

#include <gtest/gtest.h>

#include <string>

#include "cells.hpp"
#include "small_article.hpp"

namespace rawabit {
namespace {

std::string described(SmallArticle& article) {
  std::string all;
  for (const Mention& mention : article.mentions()) {
    if (!all.empty()) all.push_back('|');
    all.append(article.words(mention.first, mention.last))
        .append("=")
        .append(mention.code)
        .append("=")
        .append(mention.id)
        .append("=")
        .append(mention.office);
  }
  return all;
}

// The sentence of the table that contains the words.
std::string sentence_with(const std::string& id) {
  for (const auto& cells : read_cells("extract/mention/role_phrases.tsv")) {
    if (cells.at(1).find(id) != std::string::npos) return cells.at(0);
  }
  ADD_FAILURE() << id;
  return {};
}

TEST(RolePhrase, ReadsThePhrasesOfTheTable) {
  const auto rows = read_cells("extract/mention/role_phrases.tsv");
  EXPECT_EQ(rows.size(), 16U);
  for (const auto& cells : rows) {
    SmallArticle article(cells.at(0));
    EXPECT_EQ(described(article), cells.at(1));
  }
}

TEST(RolePhrase, AnOfficeKnowsWhatItIsAnOfficeOf) {
  SmallArticle article(sentence_with("person:antonio-guterres"));
  ASSERT_EQ(article.mentions().size(), 1U);
  EXPECT_EQ(article.mentions()[0].office, "secretary-general");
  EXPECT_EQ(article.mentions()[0].office_of, "UN");
  EXPECT_TRUE(article.mentions()[0].named_person());
}

TEST(RolePhrase, AFormerOfficialHoldsNoOffice) {
  SmallArticle article(sentence_with("person:francois-hollande"));
  ASSERT_EQ(article.mentions().size(), 1U);
  EXPECT_TRUE(article.mentions()[0].former);
  EXPECT_EQ(article.mentions()[0].sector, Sector::eli);
  EXPECT_EQ(article.mentions()[0].office, "");
}

TEST(RolePhrase, TheNameStandsInsideThePhrase) {
  SmallArticle article(sentence_with("person:abdoulaye-diop"));
  ASSERT_EQ(article.mentions().size(), 2U);
  const Mention& minister = article.mentions()[0];
  EXPECT_EQ(article.words(minister.name_first, minister.name_last), "\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u062F\u064A\u0648\u0628");
  EXPECT_LT(minister.head, minister.name_first);
  EXPECT_EQ(minister.name_last, minister.last);
}

TEST(RolePhrase, AnOfficeWithoutNameIsNoNamedPerson) {
  SmallArticle article(sentence_with("JOR/foreign-minister"));
  ASSERT_EQ(article.mentions().size(), 4U);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_FALSE(article.mentions()[i].named_person());
    EXPECT_EQ(article.mentions()[i].group, article.mentions()[0].group);
  }
}

TEST(RolePhrase, AStateTakenFromTheContextIsMarkedAsGuessed) {
  SmallArticle article(sentence_with("USA/president=|\u0627\u0644\u0631\u0626\u064A\u0633"));
  ASSERT_EQ(article.mentions().size(), 3U);
  EXPECT_FALSE(article.mentions()[0].guessed);
  EXPECT_TRUE(article.mentions()[1].guessed);
}

}  // namespace
}  // namespace rawabit
