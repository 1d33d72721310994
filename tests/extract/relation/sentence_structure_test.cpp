// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/sentence_structure.hpp"

#include <gtest/gtest.h>

#include <string>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

std::string row(std::size_t number) { return read_cells("extract/relation/structures.tsv").at(number).at(1); }

TEST(SentenceStructure, KnowsVerbsNounsFunctionWordsAndMentions) {
  const SmallSentence sentence(row(0));  // The EU condemned the attack on Ukraine.
  const SentenceStructure& structure = sentence.structure();
  ASSERT_EQ(sentence.article().size(), 7U);
  EXPECT_EQ(structure.role(0), TokenRole::verb);
  EXPECT_EQ(structure.role(1), TokenRole::mention);
  EXPECT_EQ(structure.role(2), TokenRole::mention);
  EXPECT_EQ(structure.role(3), TokenRole::noun);
  EXPECT_EQ(structure.role(4), TokenRole::function);
  EXPECT_EQ(structure.role(5), TokenRole::mention);
  EXPECT_EQ(structure.role(6), TokenRole::punctuation);
  ASSERT_EQ(structure.verbs().size(), 1U);
  EXPECT_TRUE(structure.verbs()[0].finite);
  EXPECT_FALSE(structure.verbs()[0].passive);
}

TEST(SentenceStructure, TokensBelongToTheMentionThatCoversThem) {
  const SmallSentence sentence(row(0));
  EXPECT_FALSE(sentence.structure().mention_at(0));
  EXPECT_EQ(sentence.structure().mention_at(1), 0U);
  EXPECT_EQ(sentence.structure().mention_at(2), 0U);
  EXPECT_EQ(sentence.structure().mention_at(5), 1U);
  EXPECT_FALSE(sentence.structure().mention_at(99));
}

TEST(SentenceStructure, ClausesCoverTheSentenceInOrder) {
  for (std::size_t i = 0; i < 5; ++i) {
    const SmallSentence sentence(row(i));
    const SentenceStructure& structure = sentence.structure();
    std::uint32_t before = 0;
    EXPECT_EQ(structure.clause(structure.first()), 0U);
    for (std::uint32_t token = structure.first(); token < structure.last(); ++token) {
      const std::uint32_t clause = structure.clause(token);
      EXPECT_GE(clause, before);
      EXPECT_LE(clause, before + 1);
      EXPECT_LE(structure.clause_first(clause), token);
      EXPECT_LT(token, structure.clause_last(clause));
      before = clause;
    }
  }
}

TEST(SentenceStructure, AComplementizerStartsAClause) {
  const SmallSentence sentence(row(1));  // Russia said that France attacked Niger.
  const SentenceStructure& structure = sentence.structure();
  ASSERT_EQ(sentence.mentions().size(), 3U);
  const std::uint32_t speaker = structure.clause(sentence.mentions()[0].head);
  const std::uint32_t attacker = structure.clause(sentence.mentions()[1].head);
  EXPECT_NE(speaker, attacker);
  EXPECT_EQ(attacker, structure.clause(sentence.mentions()[2].head));
}

TEST(SentenceStructure, AVerbAfterAConjunctionStartsAClause) {
  const SmallSentence sentence(row(2));  // France attacked Niger and supported Egypt.
  ASSERT_EQ(sentence.structure().verbs().size(), 2U);
  EXPECT_TRUE(sentence.structure().verbs()[1].after_conjunction);
  EXPECT_NE(sentence.structure().clause(sentence.structure().verbs()[0].token), sentence.structure().clause(sentence.structure().verbs()[1].token));
}

TEST(SentenceStructure, MentionsKnowTheirPreposition) {
  const SmallSentence sentence(row(0));
  const MentionPlace& ukraine = sentence.structure().place(1);
  EXPECT_TRUE(ukraine.prepositional);
  EXPECT_EQ(ukraine.preposition, 4U);
  EXPECT_EQ(embedded_lexicon().phrases.word_text(ukraine.preposition_word), fold("\u0639\u0644\u0649"));
  EXPECT_FALSE(sentence.structure().place(0).prepositional);
}

TEST(SentenceStructure, AnAttachedPrepositionIsThePhrasesFirstToken) {
  const SmallSentence sentence(row(3));  // The army sent weapons to Niger (li-).
  const std::size_t niger = sentence.mention("NER");
  ASSERT_LT(niger, sentence.mentions().size());
  const MentionPlace& place = sentence.structure().place(niger);
  EXPECT_TRUE(place.prepositional);
  EXPECT_EQ(place.preposition, sentence.mentions()[niger].first);
  EXPECT_EQ(embedded_lexicon().phrases.word_text(place.preposition_word), "\u0644");
}

TEST(SentenceStructure, ASourceIsAnAttribution) {
  const SmallSentence sentence(row(4));  // Russia attacked Ukraine according to France.
  const std::size_t source = sentence.mention("FRA");
  ASSERT_LT(source, sentence.mentions().size());
  EXPECT_TRUE(sentence.structure().place(source).attribution);
  EXPECT_FALSE(sentence.structure().place(sentence.mention("RUS")).attribution);
}

TEST(SentenceStructure, AnAdjectiveOfOriginBelongsToItsNoun) {
  const SmallSentence sentence(row(5));  // The EU condemned the Russian attack.
  const std::size_t russian = sentence.mention("RUS");
  ASSERT_LT(russian, sentence.mentions().size());
  EXPECT_TRUE(sentence.mentions()[russian].adjective);
  EXPECT_EQ(sentence.structure().place(russian).governing_noun, 3U);
}

TEST(SentenceStructure, TheAgentOfAPassiveIsMarked) {
  const SmallSentence sentence(row(6));  // Ukraine was attacked on the part of Russia.
  const std::size_t russia = sentence.mention("RUS");
  ASSERT_LT(russia, sentence.mentions().size());
  EXPECT_TRUE(sentence.structure().place(russia).agentive);
}

TEST(SentenceStructure, JoinedMentionsKnowTheOneBefore) {
  const SmallSentence sentence(row(7));  // Russia, France and Egypt attacked Niger. (verb first)
  ASSERT_GE(sentence.mentions().size(), 4U);
  EXPECT_EQ(sentence.structure().place(0).coordinated_with, no_token);
  EXPECT_EQ(sentence.structure().place(1).coordinated_with, 0U);
  EXPECT_EQ(sentence.structure().place(2).coordinated_with, 1U);
  EXPECT_EQ(sentence.structure().place(3).coordinated_with, no_token);
}

TEST(SentenceStructure, KnowsHeadlines) {
  EXPECT_FALSE(SmallSentence(row(0)).structure().headline());
  std::string headline = row(0);
  headline.pop_back();
  EXPECT_TRUE(SmallSentence(headline).structure().headline());
}

}  // namespace
}  // namespace rawabit
