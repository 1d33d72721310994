// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/phrase_matches.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "small_article.hpp"

namespace rawabit {
namespace {

bool is_of(const PhraseMatch& match, FunctionClass kind) {
  return match.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(match.sense.index) == kind;
}

// "The minister of defence said on Tuesday that the movement "Hamas" condemned the attack on Mali, and that Ali Hassan went to it."
constexpr const char* text =
    "\u0642\u0627\u0644 \u0648\u0632\u064A\u0631 \u0627\u0644\u062F\u0641\u0627\u0639 \u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621 \u0625\u0646 "
    "\u062D\u0631\u0643\u0629 \"\u062D\u0645\u0627\u0633\" \u0623\u062F\u0627\u0646\u062A \u0627\u0644\u0647\u062C\u0648\u0645 \u0639\u0644\u0649 "
    "\u0645\u0627\u0644\u064A\u060C \u0648\u0625\u0646 \u0639\u0644\u064A \u062D\u0633\u0646 \u0648\u0635\u0644 \u0625\u0644\u064A\u0647\u0627.";

TEST(PhraseMatches, KindsAndClassesAreThoseOfTheMatches) {
  const SmallArticle article(text);
  const PhraseMatches& matches = article.matches();
  std::size_t found = 0;
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    const auto all = matches.at(token);
    found += all.size();
    for (int kind = 0; kind <= static_cast<int>(SenseKind::name_word); ++kind) {
      const auto wanted = static_cast<SenseKind>(kind);
      const bool any = std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) { return m.sense.kind == wanted; });
      EXPECT_EQ(matches.has(token, wanted), any) << matches.text(token) << ' ' << kind;
      EXPECT_EQ(matches.longest(token, wanted) != nullptr, any) << matches.text(token) << ' ' << kind;
    }
    for (int kind = 0; kind <= static_cast<int>(FunctionClass::example); ++kind) {
      const auto wanted = static_cast<FunctionClass>(kind);
      const bool any = std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) { return is_of(m, wanted); });
      EXPECT_EQ(matches.function_word(token, wanted) != nullptr, any) << matches.text(token) << ' ' << kind;
    }
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const PhraseMatch& a, const PhraseMatch& b) { return a.length > b.length; }));
  }
  EXPECT_GT(found, 20U);
}

TEST(PhraseMatches, TheLastLetterTellsOnFromAli) {
  const SmallArticle article(text);
  const PhraseMatches& matches = article.matches();
  int seen = 0;
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    if (matches.text(token) != "\u0639\u0644\u064A") continue;
    const bool is_preposition = seen++ == 0;
    EXPECT_EQ(matches.function_word(token, FunctionClass::preposition) != nullptr, is_preposition);
    EXPECT_EQ(matches.has(token, SenseKind::name_word), !is_preposition);
  }
  EXPECT_EQ(seen, 2);
}

TEST(PhraseMatches, NamesInQuotationMarksGoOnFromTheirGenericWord) {
  const SmallArticle article(text);
  const PhraseMatches& matches = article.matches();
  std::uint32_t token = 0;
  while (token < matches.size() && matches.text(token) != "\u062D\u0631\u0643\u0647") ++token;
  ASSERT_LT(token, matches.size());
  const PhraseMatch* name = matches.longest(token, SenseKind::actor_name);
  ASSERT_NE(name, nullptr);
  EXPECT_EQ(name->length, 4U) << "with both marks";
}

TEST(PhraseMatches, TokensOfOneWordShareTheirMatches) {
  const SmallArticle article("\u0623\u062F\u0627\u0646\u062A \u0645\u0627\u0644\u064A \u0648\u0623\u062F\u0627\u0646\u062A \u0645\u0627\u0644\u064A");
  const PhraseMatches& matches = article.matches();
  ASSERT_EQ(matches.size(), 4U);
  EXPECT_FALSE(matches.at(1).empty());
  EXPECT_EQ(matches.at(1).data(), matches.at(3).data());
}

}  // namespace
}  // namespace rawabit
