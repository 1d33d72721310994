// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_review.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace rawabit {
namespace {

// Proposals with probabilities; each test weighs one figure of the review alone.
class Reviewed {
 public:
  explicit Reviewed(const std::string& figure) {
    lexicon.triggers.resize(1);
    lexicon.link_weights = {{"review:" + figure, 4.0}, {"review:bias", -2.0}};
    actors.resize(4);
    for (std::uint32_t i = 0; i < actors.size(); ++i) actors[i].code_number = i;
  }

  void add(std::size_t subject, const std::string& relation, std::size_t object, std::uint32_t token, std::uint32_t sentence, double probability) {
    LinkProposal proposal;
    proposal.use.trigger = &lexicon.triggers.front();
    proposal.use.relation = find_relation(relation).value();
    proposal.use.subject = &actors.at(subject);
    proposal.use.object = &actors.at(object);
    proposal.use.trigger_first = token;
    proposal.sentence = sentence;
    proposals.push_back(proposal);
    probabilities.push_back(probability);
  }

  [[nodiscard]] std::vector<double> run() const { return LinkReview(lexicon).review(proposals, probabilities); }

  Lexicon lexicon;
  std::vector<Mention> actors;
  std::vector<LinkProposal> proposals;
  std::vector<double> probabilities;
};

const double high = 1 / (1 + std::exp(-2.0));
const double low = 1 - high;

TEST(LinkReview, WithoutWeightsItIsNotTrained) {
  EXPECT_FALSE(LinkReview(Lexicon()).trained());
  EXPECT_TRUE(LinkReview(Reviewed("own").lexicon).trained());
}

TEST(LinkReview, TheStrongestCandidateOfATriggerComesFirst) {
  Reviewed reviewed("first-of-trigger");
  reviewed.add(0, "attacks", 1, 3, 0, 0.6);
  reviewed.add(0, "attacks", 2, 3, 0, 0.4);
  reviewed.add(0, "attacks", 3, 9, 0, 0.1);  // alone at its trigger
  const auto result = reviewed.run();
  EXPECT_NEAR(result[0], high, 1e-12);
  EXPECT_NEAR(result[1], low, 1e-12);
  EXPECT_NEAR(result[2], high, 1e-12);
}

TEST(LinkReview, ATripleThatOtherSentencesStateIsRepeated) {
  Reviewed reviewed("repeated");
  reviewed.add(0, "attacks", 1, 3, 0, 0.6);
  reviewed.add(0, "attacks", 1, 40, 5, 0.6);
  reviewed.add(1, "attacks", 0, 3, 0, 0.6);
  const auto result = reviewed.run();
  EXPECT_NEAR(result[0], high, 1e-12);
  EXPECT_NEAR(result[1], high, 1e-12);
  EXPECT_NEAR(result[2], low, 1e-12);  // the reverse is another triple
}

TEST(LinkReview, TypesWithoutDirectionAreOneTripleEitherWayRound) {
  Reviewed reviewed("repeated");
  reviewed.add(0, "meets-with", 1, 3, 0, 0.6);
  reviewed.add(1, "visits", 0, 40, 5, 0.6);
  for (const double probability : reviewed.run()) EXPECT_NEAR(probability, high, 1e-12);
}

TEST(LinkReview, OfSeveralTypesBetweenTwoActorsTheLikeliestComesFirst) {
  Reviewed reviewed("first-type");
  reviewed.add(0, "attacks", 1, 3, 0, 0.8);
  reviewed.add(1, "condemns", 0, 40, 5, 0.3);
  const auto result = reviewed.run();
  EXPECT_NEAR(result[0], high, 1e-12);
  EXPECT_NEAR(result[1], low, 1e-12);
}

TEST(LinkReview, DenialsAndTriplesWithoutObjectStayAsTheyAre) {
  Reviewed reviewed("own");
  reviewed.add(0, "attacks", 1, 3, 0, 0.8);
  reviewed.add(0, "attacks", 1, 3, 0, 0.8);
  reviewed.proposals[0].use.modality = Modality::negated;
  reviewed.proposals[1].use.object = nullptr;
  EXPECT_EQ(reviewed.run(), reviewed.probabilities);
}

}  // namespace
}  // namespace rawabit
