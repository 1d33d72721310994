// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/person_name.hpp"

#include <gtest/gtest.h>

#include <string>

#include "cells.hpp"
#include "small_article.hpp"

namespace rawabit {
namespace {

// The row's words as the unit reads them: words=id, with ? for an unknown person, ! for one introduced before; - for no name.
std::string described(SmallArticle& article, std::uint32_t token, bool titled) {
  const auto name = person_name_at(article.matches(), article.actors(), token, article.size(), titled);
  if (!name) return "-";
  std::string text = article.words(name->first, name->last);
  if (name->known != nullptr) return text.append("=").append(name->known->id);
  return text.append(name->introduced != nullptr ? "=!" : "=?");
}

TEST(PersonName, ReadsTheNamesOfTheTable) {
  const auto rows = read_cells("extract/mention/person_names.tsv");
  EXPECT_EQ(rows.size(), 18U);
  for (const auto& cells : rows) {
    SmallArticle article(cells.at(0));
    EXPECT_EQ(described(article, 0, cells.at(1) == "yes"), cells.at(2)) << cells.at(0);
  }
}

TEST(PersonName, CliticsBeforeANameAreKept) {
  SmallArticle article("\u0648\u0644\u0633\u064A\u0631\u063A\u064A \u0644\u0627\u0641\u0631\u0648\u0641");  // and to Sergei Lavrov
  const auto name = person_name_at(article.matches(), article.actors(), 0, article.size(), false);
  ASSERT_TRUE(name);
  ASSERT_NE(name->known, nullptr);
  EXPECT_EQ(name->known->id, "person:sergei-lavrov");
  EXPECT_EQ(name->conjunction, Conjunction::waw);
  EXPECT_EQ(name->proclitic, Proclitic::lam);
}

TEST(PersonName, APersonNamedInFullBeforeIsFoundByTheLastWord) {
  const std::string word = "\u0636\u0638\u0638\u0636\u0648\u0641";
  SmallArticle article("\u0648" + word);
  EXPECT_FALSE(person_name_at(article.matches(), article.actors(), 0, article.size(), false));
  Mention before;
  article.actors().assign_unknown_person(before, "\u0623\u062D\u0645\u062F " + word, "MLI", Sector::gov);
  before.name_last = 2;
  article.actors().remember(before);
  const auto name = person_name_at(article.matches(), article.actors(), 0, article.size(), false);
  ASSERT_TRUE(name);
  EXPECT_EQ(name->known, nullptr);
  ASSERT_NE(name->introduced, nullptr);
  EXPECT_EQ(name->introduced->id, before.id);
  EXPECT_EQ(name->conjunction, Conjunction::waw);
}

TEST(PersonName, ANameDoesNotGoBeyondTheLastToken) {
  SmallArticle article("\u0633\u064A\u0631\u063A\u064A \u0644\u0627\u0641\u0631\u0648\u0641");
  EXPECT_FALSE(person_name_at(article.matches(), article.actors(), 2, 2, true));
  EXPECT_EQ(described(article, 0, false), "\u0633\u064A\u0631\u063A\u064A \u0644\u0627\u0641\u0631\u0648\u0641=person:sergei-lavrov");
}

TEST(PersonName, HonorificsAndInitialsOfTitlesAreSkipped) {
  for (const auto& cells : read_cells("extract/mention/honorifics.tsv")) {
    SmallArticle article(cells.at(0));
    const std::uint32_t start = skip_honorifics(article.matches(), 0, article.size());
    EXPECT_EQ(article.words(start, article.size()), cells.at(1));
  }
}

}  // namespace
}  // namespace rawabit
