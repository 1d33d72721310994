// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/confidence.hpp"

#include <gtest/gtest.h>

namespace rawabit {
namespace {

double confidence(ArgumentEvidence subject, ArgumentEvidence object, bool guessed = false, Modality modality = Modality::asserted) {
  Argument one;
  one.evidence = subject;
  Argument other;
  other.evidence = object;
  Mention mention;
  Mention other_mention;
  mention.guessed = guessed;
  return confidence_of(Trigger{}, one, other, mention, other_mention, modality);
}

constexpr auto direct = ArgumentEvidence::direct;
constexpr auto inherited = ArgumentEvidence::inherited;
constexpr auto distant = ArgumentEvidence::distant;

TEST(Confidence, FallsWithTheDistanceOfEachArgument) {
  EXPECT_GT(confidence(direct, direct), confidence(inherited, direct));
  EXPECT_GT(confidence(inherited, direct), confidence(distant, direct));
  EXPECT_GT(confidence(direct, inherited), confidence(inherited, inherited));
  EXPECT_GT(confidence(direct, distant), confidence(distant, distant));
  EXPECT_DOUBLE_EQ(confidence(direct, distant), confidence(distant, direct));
}

TEST(Confidence, FallsWithAGuessedActorAndWithModality) {
  EXPECT_GT(confidence(direct, direct), confidence(direct, direct, true));
  EXPECT_GT(confidence(direct, direct), confidence(direct, direct, false, Modality::intended));
  EXPECT_GT(confidence(direct, direct), confidence(direct, direct, false, Modality::negated));
}

TEST(Confidence, LiesBetweenItsBounds) {
  for (const auto subject : {direct, inherited, distant}) {
    for (const auto object : {direct, inherited, distant}) {
      for (const bool guessed : {false, true}) {
        for (const auto modality : {Modality::asserted, Modality::intended, Modality::negated}) {
          const double value = confidence(subject, object, guessed, modality);
          EXPECT_GE(value, 0.05);
          EXPECT_LE(value, 0.95);
        }
      }
    }
  }
}

}  // namespace
}  // namespace rawabit
