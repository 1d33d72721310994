// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/phrase_trie.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace rawabit {
namespace {

Sense sense(SenseKind kind, std::uint32_t index) {
  Sense result;
  result.kind = kind;
  result.index = index;
  return result;
}

TEST(PhraseTrie, ASingleWordHasItsSenses) {
  PhraseTrie trie;
  trie.add("mali", sense(SenseKind::actor_name, 1));
  trie.add("mali", sense(SenseKind::nisba, 2));
  ASSERT_EQ(trie.senses("mali").size(), 2U);
  EXPECT_EQ(trie.senses("mali")[0], sense(SenseKind::actor_name, 1));
  EXPECT_EQ(trie.senses("mali")[1], sense(SenseKind::nisba, 2));
  EXPECT_TRUE(trie.senses("niger").empty());
}

TEST(PhraseTrie, TheSameSenseTwiceIsKeptOnce) {
  PhraseTrie trie;
  trie.add("mali", sense(SenseKind::actor_name, 1));
  trie.add("mali", sense(SenseKind::actor_name, 1));
  EXPECT_EQ(trie.senses("mali").size(), 1U);
}

TEST(PhraseTrie, APhraseIsFoundWordByWord) {
  PhraseTrie trie;
  constexpr std::array<std::string_view, 3> phrase = {"united", "arab", "emirates"};
  constexpr std::array<std::string_view, 2> shorter = {"united", "nations"};
  trie.add(phrase, sense(SenseKind::actor_name, 7));
  trie.add(shorter, sense(SenseKind::actor_name, 8));
  const auto united = trie.word("united");
  const auto arab = trie.word("arab");
  const auto emirates = trie.word("emirates");
  ASSERT_TRUE(united && arab && emirates);
  const auto first = trie.child(PhraseTrie::root, *united);
  ASSERT_TRUE(first);
  EXPECT_TRUE(trie.senses(*first).empty());
  EXPECT_TRUE(trie.has_children(*first));
  const auto second = trie.child(*first, *arab);
  ASSERT_TRUE(second);
  EXPECT_TRUE(trie.has_children(*second));
  const auto third = trie.child(*second, *emirates);
  ASSERT_TRUE(third);
  ASSERT_EQ(trie.senses(*third).size(), 1U);
  EXPECT_EQ(trie.senses(*third)[0].index, 7U);
  EXPECT_FALSE(trie.has_children(*third));
  EXPECT_FALSE(trie.child(*first, *emirates));
  EXPECT_FALSE(trie.child(*third, *united));
  EXPECT_EQ(trie.senses(*trie.child(*first, *trie.word("nations")))[0].index, 8U);
}

TEST(PhraseTrie, WordsAfterTheFirstContinuePhrases) {
  PhraseTrie trie;
  constexpr std::array<std::string_view, 2> phrase = {"united", "nations"};
  trie.add(phrase, sense(SenseKind::actor_name, 8));
  EXPECT_TRUE(trie.continues(trie.word("nations").value()));
  EXPECT_FALSE(trie.continues(trie.word("united").value()));
}

TEST(PhraseTrie, AWordInsideAPhraseIsNoWordOfItsOwn) {
  PhraseTrie trie;
  constexpr std::array<std::string_view, 2> phrase = {"united", "nations"};
  trie.add(phrase, sense(SenseKind::actor_name, 1));
  EXPECT_TRUE(trie.word("nations"));
  EXPECT_TRUE(trie.senses("nations").empty());
  EXPECT_TRUE(trie.senses("united").empty());
  EXPECT_FALSE(trie.child(PhraseTrie::root, *trie.word("nations")));
}

TEST(PhraseTrie, AnEmptyPhraseAddsNothing) {
  PhraseTrie trie;
  trie.add(std::span<const std::string_view>{}, sense(SenseKind::actor_name, 1));
  EXPECT_EQ(trie.word_count(), 0U);
  EXPECT_TRUE(trie.senses(PhraseTrie::root).empty());
}

TEST(PhraseTrie, WordsKeepTheirNumbersAndTexts) {
  PhraseTrie trie;
  const WordId first = trie.intern("a");
  EXPECT_EQ(trie.intern("a"), first);
  for (int i = 0; i < 1000; ++i) trie.intern(std::to_string(i));
  EXPECT_EQ(trie.word("a"), first);
  EXPECT_EQ(trie.word_text(first), "a");
  EXPECT_EQ(trie.word_text(*trie.word("999")), "999");
  EXPECT_EQ(trie.word_count(), 1001U);
  EXPECT_FALSE(trie.word("1000"));
  EXPECT_FALSE(trie.word(""));
}

TEST(PhraseTrie, ManyPhrasesUnderOneWordStayApart) {
  PhraseTrie trie;
  for (std::uint32_t i = 0; i < 500; ++i) {
    const std::string next = std::to_string(i);
    const std::array<std::string_view, 2> phrase = {"movement", next};
    trie.add(phrase, sense(SenseKind::actor_name, i));
  }
  const auto node = trie.child(PhraseTrie::root, *trie.word("movement"));
  ASSERT_TRUE(node);
  for (std::uint32_t i = 0; i < 500; ++i) {
    const auto end = trie.child(*node, *trie.word(std::to_string(i)));
    ASSERT_TRUE(end);
    ASSERT_EQ(trie.senses(*end).size(), 1U);
    EXPECT_EQ(trie.senses(*end)[0].index, i);
  }
}

}  // namespace
}  // namespace rawabit
