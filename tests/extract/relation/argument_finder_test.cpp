// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/argument_finder.hpp"

#include <gtest/gtest.h>

#include <string>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

const std::string attacked = "\u0647\u0627\u062C\u0645\u062A";
const std::string russia = "\u0631\u0648\u0633\u064A\u0627";
const std::string ukraine = "\u0623\u0648\u0643\u0631\u0627\u0646\u064A\u0627";
const std::string china = "\u0627\u0644\u0635\u064A\u0646";

std::string sentence_of(std::initializer_list<std::string> words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text.append(".");
}

Slot preposition(const std::string& word) {
  Slot slot;
  slot.kind = SlotKind::preposition;
  slot.preposition = embedded_lexicon().phrases.word(fold(word)).value();
  return slot;
}

TEST(ArgumentFinder, FindsSubjectAndObjectOfTheVerbsOfTheTable) {
  const auto rows = read_cells("extract/relation/arguments.tsv");
  EXPECT_EQ(rows.size(), 11U);
  for (const auto& cells : rows) {
    const SmallSentence sentence(cells.at(0));
    const auto verb = sentence.verb(cells.at(1));
    ASSERT_TRUE(verb) << cells.at(0);
    const ArgumentFinder finder(sentence.structure(), nullptr);
    const Argument agent = finder.agent(*verb);
    EXPECT_EQ(sentence.codes(agent), cells.at(2)) << cells.at(0);
    const Argument patient = finder.find({{SlotKind::patient, 0}}, sentence.token(cells.at(1)), verb, nullptr, nullptr, agent);
    EXPECT_EQ(sentence.codes(patient), cells.at(3)) << cells.at(0);
    if (patient.found()) {
      EXPECT_EQ(patient.slot, SlotKind::patient);
    }
  }
}

TEST(ArgumentFinder, TheFirstSlotThatHasAFillerCounts) {
  const SmallSentence sentence(sentence_of({attacked, russia, ukraine}));
  const ArgumentFinder finder(sentence.structure(), nullptr);
  const auto verb = sentence.verb(attacked);
  ASSERT_TRUE(verb);
  const Argument found = finder.find({preposition("\u0645\u0639"), {SlotKind::agent, 0}, {SlotKind::patient, 0}}, 0, verb, nullptr, nullptr, {});
  EXPECT_EQ(found.slot, SlotKind::agent);
  EXPECT_EQ(sentence.codes(found), "RUS");
  EXPECT_FALSE(finder.find({preposition("\u0645\u0639")}, 0, verb, nullptr, nullptr, {}).found());
  EXPECT_FALSE(finder.find({}, 0, verb, nullptr, nullptr, {}).found());
}

TEST(ArgumentFinder, AnArgumentIsNotTakenTwice) {
  const SmallSentence sentence(sentence_of({attacked, russia, ukraine}));
  const ArgumentFinder finder(sentence.structure(), nullptr);
  const auto verb = sentence.verb(attacked);
  const Argument agent = finder.agent(*verb);
  EXPECT_EQ(sentence.codes(finder.find({{SlotKind::agent, 0}, {SlotKind::patient, 0}}, 0, verb, nullptr, nullptr, agent)), "UKR");
}

TEST(ArgumentFinder, FindsTheActorAfterAPreposition) {
  // "The French forces withdrew from Niger."
  const auto rows = read_cells("extract/relation/arguments.tsv");
  const SmallSentence sentence(rows.at(9).at(0));
  const ArgumentFinder finder(sentence.structure(), nullptr);
  const Argument found = finder.find({preposition("\u0645\u0646")}, 0, sentence.verb(rows.at(9).at(1)), nullptr, nullptr, {});
  EXPECT_EQ(sentence.codes(found), "NER");
  EXPECT_EQ(found.slot, SlotKind::preposition);
  EXPECT_EQ(found.evidence, ArgumentEvidence::direct);
}

TEST(ArgumentFinder, FindsBothPartiesOfBetween) {
  const std::string talks = "\u0645\u062D\u0627\u062F\u062B\u0627\u062A";
  const std::string between = "\u0628\u064A\u0646";
  const SmallSentence pair(sentence_of({"\u062C\u0631\u062A", talks, between, russia, "\u0648" + china}));
  EXPECT_EQ(pair.codes(ArgumentFinder(pair.structure(), nullptr).between(pair.token(talks))), "RUS+CHN");
  const SmallSentence twice(sentence_of({"\u062C\u0631\u062A", talks, between, russia, "\u0648" + between, china}));
  EXPECT_EQ(twice.codes(ArgumentFinder(twice.structure(), nullptr).between(twice.token(talks))), "RUS+CHN");
  const SmallSentence none(sentence_of({attacked, russia, ukraine}));
  EXPECT_LT(ArgumentFinder(none.structure(), nullptr).between(0).size(), 2U);
}

TEST(ArgumentFinder, ActorsJoinedByAndBelongTogether) {
  const auto rows = read_cells("extract/relation/arguments.tsv");
  const SmallSentence sentence(rows.at(3).at(0));
  const ArgumentFinder finder(sentence.structure(), nullptr);
  EXPECT_EQ(sentence.codes(finder.coordinated(sentence.mention("RUS"))), "RUS+FRA");
  EXPECT_EQ(sentence.codes(finder.coordinated(sentence.mention("UKR"))), "UKR");
}

TEST(ArgumentFinder, TheGoverningVerbStandsBeforeTheWord) {
  const SmallSentence sentence(sentence_of({attacked, russia, ukraine}));
  const ArgumentFinder finder(sentence.structure(), nullptr);
  EXPECT_EQ(finder.governing_verb(2), sentence.verb(attacked));
  EXPECT_FALSE(finder.governing_verb(0));
}

TEST(ArgumentFinder, AVerbWithoutSubjectTakesTheTopicOfTheSentencesBefore) {
  Mention topic;
  topic.code = topic.id = topic.country = "MLI";
  topic.kind = ActorKind::country;
  topic.gender = Gender::feminine;
  // "It condemned the attack."
  const std::string condemned = "\u0623\u062F\u0627\u0646\u062A";
  const SmallSentence sentence(sentence_of({condemned, "\u0630\u0644\u0643", "\u0627\u0644\u0647\u062C\u0648\u0645"}));
  const auto verb = sentence.verb(condemned);
  ASSERT_TRUE(verb);
  const Argument with_topic = ArgumentFinder(sentence.structure(), &topic).agent(*verb);
  EXPECT_EQ(with_topic.earlier, &topic);
  EXPECT_EQ(with_topic.evidence, ArgumentEvidence::distant);
  EXPECT_FALSE(ArgumentFinder(sentence.structure(), nullptr).agent(*verb).found());
}

TEST(ArgumentFinder, TheOwnerOfANounIsItsAdjectiveOrGenitive) {
  const std::string attack = "\u0627\u0644\u0647\u062C\u0648\u0645";
  // "The EU condemned the Russian attack on Ukraine."
  const SmallSentence sentence(read_cells("extract/relation/modalities.tsv").at(12).at(0));
  const NounUse* noun = sentence.noun(attack);
  ASSERT_NE(noun, nullptr);
  EXPECT_EQ(sentence.codes(ArgumentFinder(sentence.structure(), nullptr).owner(*noun, {})), "RUS");
}

}  // namespace
}  // namespace rawabit
