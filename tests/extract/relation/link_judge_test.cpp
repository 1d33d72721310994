// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_judge.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rawabit {
namespace {

// Proposals between a few actors; the lexicon has one trigger and no weights unless a test sets them.
class Judged {
 public:
  Judged() {
    lexicon.triggers.resize(1);
    for (const std::string code : {"RUS", "UKR", "MLI"}) {
      Mention mention;
      mention.id = mention.code = code;
      mention.code_number = static_cast<std::uint32_t>(actors.size());
      actors.push_back(mention);
    }
  }

  LinkProposal& add(std::size_t subject, const std::string& name, std::size_t object, std::uint32_t token, double confidence,
                    std::uint32_t sentence = 0) {
    LinkProposal proposal;
    proposal.use.trigger = &lexicon.triggers.front();
    proposal.use.relation = find_relation(name).value();
    proposal.use.subject = &actors.at(subject);
    proposal.use.object = &actors.at(object);
    proposal.use.trigger_first = token;
    proposal.use.trigger_last = token + 1;
    proposal.ruled = confidence > 0;
    proposal.rule_confidence = confidence;
    proposal.sentence = sentence;
    proposals.push_back(proposal);
    return proposals.back();
  }

  [[nodiscard]] std::vector<std::string> run(std::size_t sentences = 1) const {
    const LinkModel model(lexicon);
    std::vector<std::string> all;
    for (const LinkProposal& chosen : judge_links(proposals, model, LinkReview(lexicon), sentences)) {
      std::string text = chosen.use.subject->code;
      text.append(" ").append(relation(chosen.use.relation).name).append(" ").append(chosen.use.object == nullptr ? "-" : chosen.use.object->code);
      all.push_back(text);
    }
    return all;
  }

  Lexicon lexicon;
  std::vector<Mention> actors;
  std::vector<LinkProposal> proposals;
};

constexpr std::size_t rus = 0;
constexpr std::size_t ukr = 1;
constexpr std::size_t mli = 2;
using Texts = std::vector<std::string>;

TEST(LinkJudge, WithoutATrainedModelWhatGrammarFoundIsTaken) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.9);
  judged.add(rus, "attacks", mli, 1, 0);
  EXPECT_EQ(judged.run(), Texts{"RUS attacks UKR"});
  EXPECT_EQ(judged.run(20), Texts{"RUS attacks UKR"});
}

TEST(LinkJudge, ShortArticlesAreReadByGrammarAlone) {
  Judged judged;
  judged.lexicon.link_weights = {{"bias", -50.0}};
  judged.add(rus, "attacks", ukr, 1, 0.9).score = -50;
  EXPECT_EQ(judged.run(fewest_sentences_for_model - 1), Texts{"RUS attacks UKR"});
  EXPECT_EQ(judged.run(fewest_sentences_for_model), Texts{});
}

TEST(LinkJudge, TheModelTakesWhatItFindsProbable) {
  Judged judged;
  judged.lexicon.link_weights = {{"bias", -20.0}, {"threshold", 0.2}};
  judged.add(rus, "attacks", ukr, 1, 0.9).score = -20;
  judged.add(rus, "attacks", mli, 1, 0).score = 20;
  EXPECT_EQ(judged.run(10), Texts{"RUS attacks MLI"});
}

TEST(LinkJudge, ConfidenceIsThatOfGrammarOrTheProbability) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.81);
  EXPECT_DOUBLE_EQ(judge_links(judged.proposals, LinkModel(judged.lexicon), LinkReview(judged.lexicon), 1).at(0).use.confidence, 0.81);
  judged.lexicon.link_weights = {{"bias", 0.0}, {"threshold", 0.1}};
  EXPECT_DOUBLE_EQ(judge_links(judged.proposals, LinkModel(judged.lexicon), LinkReview(judged.lexicon), 10).at(0).use.confidence, 0.5);
}

TEST(LinkJudge, ProposalsKeepTheirOrder) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 7, 0.6);
  judged.add(mli, "meets-with", rus, 1, 0.9);
  judged.add(ukr, "condemns", mli, 3, 0.7, 1);
  EXPECT_EQ(judged.run(), (Texts{"RUS attacks UKR", "MLI meets-with RUS", "UKR condemns MLI"}));
}

TEST(LinkJudge, OneTripleOfASentenceIsStatedOnceByItsMostCertainReading) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.6);
  judged.add(rus, "attacks", ukr, 9, 0.9);
  const auto chosen = judge_links(judged.proposals, LinkModel(judged.lexicon), LinkReview(judged.lexicon), 1);
  ASSERT_EQ(chosen.size(), 1U);
  EXPECT_EQ(chosen[0].use.trigger_first, 9U);
}

TEST(LinkJudge, TheSameTripleInTwoSentencesIsStatedTwice) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.6, 0);
  judged.add(rus, "attacks", ukr, 9, 0.9, 1);
  EXPECT_EQ(judged.run().size(), 2U);
}

TEST(LinkJudge, DifferentModalitiesAreDifferentTriples) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.6);
  judged.add(rus, "attacks", ukr, 9, 0.9).use.modality = Modality::negated;
  EXPECT_EQ(judged.run().size(), 2U);
}

TEST(LinkJudge, ASymmetricRelationIsStatedInOneDirection) {
  Judged judged;
  judged.add(rus, "meets-with", ukr, 1, 0.6);
  judged.add(ukr, "meets-with", rus, 5, 0.9);
  EXPECT_EQ(judged.run(), Texts{"UKR meets-with RUS"});
}

TEST(LinkJudge, OfATripleAndItsReverseFromOneWordTheMoreCertainStays) {
  Judged judged;
  judged.add(rus, "attacks", ukr, 1, 0.6);
  judged.add(ukr, "attacks", rus, 1, 0.9);
  EXPECT_EQ(judged.run(), Texts{"UKR attacks RUS"});
  Judged apart;
  apart.add(rus, "attacks", ukr, 1, 0.6);
  apart.add(ukr, "attacks", rus, 8, 0.9);
  EXPECT_EQ(apart.run().size(), 2U);
}

TEST(LinkJudge, WhatOneIsAccusedOfOrAskedForIsNoAct) {
  Judged accused;
  accused.add(rus, "accuses", ukr, 1, 0.9);
  accused.add(ukr, "attacks", mli, 5, 0.9);
  EXPECT_EQ(accused.run(), Texts{"RUS accuses UKR"});
  Judged asked;
  asked.add(rus, "calls-on", ukr, 1, 0.9);
  asked.add(ukr, "withdraws-from", mli, 5, 0.9);
  EXPECT_EQ(asked.run(), Texts{"RUS calls-on UKR"});
  Judged threatened;
  threatened.add(rus, "threatens", ukr, 1, 0.9);
  threatened.add(rus, "attacks", ukr, 5, 0.9);
  EXPECT_EQ(threatened.run(), Texts{"RUS threatens UKR"});
}

TEST(LinkJudge, ActsBeforeTheSpeechOrInOtherSentencesStay) {
  Judged judged;
  judged.add(ukr, "attacks", mli, 1, 0.9);
  judged.add(rus, "accuses", ukr, 5, 0.9);
  judged.add(ukr, "attacks", rus, 9, 0.9, 1);
  EXPECT_EQ(judged.run().size(), 3U);
}

TEST(LinkJudge, SupportTellsWhatTheOtherSentencesSay) {
  Judged judged;
  judged.lexicon.link_weights = {{"bias", 0.0}};
  judged.add(rus, "attacks", ukr, 1, 0.9, 0);
  judged.add(rus, "attacks", ukr, 1, 0.9, 1);
  judged.add(mli, "attacks", ukr, 1, 0.9, 2);
  judged.add(mli, "condemns", rus, 1, 0.9, 3);
  judged.add(rus, "supports", mli, 1, 0.9, 4);
  const LinkModel model(judged.lexicon);
  std::vector<LinkProposal> proposals = judged.proposals;
  for (LinkProposal& proposal : proposals) proposal.features = {0};
  add_support(proposals, model);
  EXPECT_EQ(proposals[0].features, proposals[1].features);  // each supports the other
  EXPECT_NE(proposals[0].features, proposals[2].features);  // alone
  EXPECT_NE(proposals[3].features, proposals[2].features);  // the reverse pair
  for (const LinkProposal& proposal : proposals) {
    ASSERT_EQ(proposal.features.size(), 5U);
    for (std::size_t i = 1; i < proposal.features.size(); ++i)
      EXPECT_TRUE(model.feature_name(proposal.features[i]).starts_with("support")) << model.feature_name(proposal.features[i]);
  }
}

TEST(LinkJudge, OfOneTripleTheActorsThatGrammarFoundAreKept) {
  Judged judged;
  judged.lexicon.link_weights = {{"bias", 0.0}, {"threshold", 0.1}};
  judged.add(rus, "attacks", ukr, 4, 0.9);
  judged.add(rus, "attacks", ukr, 1, 0).score = 3;
  const auto chosen = judge_links(judged.proposals, LinkModel(judged.lexicon), LinkReview(judged.lexicon), 10);
  ASSERT_EQ(chosen.size(), 1U);
  EXPECT_EQ(chosen[0].use.trigger_first, 4U);
  EXPECT_GT(chosen[0].use.confidence, 0.9);
}

TEST(LinkJudge, TheLandStandsInForVictimsOnlyWhereNoneAreNamed) {
  Judged named;
  named.actors.at(ukr).country = "UKR";
  named.add(rus, "attacks", ukr, 1, 0.9);
  named.add(mli, "kills", ukr, 5, 0.9).scene = true;
  EXPECT_EQ(named.run(), Texts{"RUS attacks UKR"});
  Judged alone;
  alone.add(mli, "kills", ukr, 5, 0.9).scene = true;
  EXPECT_EQ(alone.run(), Texts{"MLI kills UKR"});
}

TEST(LinkJudge, OfficesAreNotJudgedByTheModel) {
  Judged judged;
  judged.lexicon.link_weights = {{"bias", -50.0}};
  LinkProposal& office = judged.add(rus, "represents", ukr, 1, 0.9);
  office.use.object = nullptr;
  office.use.trigger = nullptr;
  EXPECT_EQ(judged.run(10), Texts{"RUS represents -"});
}

TEST(LinkJudge, NothingProposedIsNothingChosen) { EXPECT_TRUE(Judged().run(10).empty()); }

}  // namespace
}  // namespace rawabit
