// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_model.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "../mention/cells.hpp"
#include "extract/relation/relation_finder.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

Lexicon with_weights(std::initializer_list<std::pair<const std::string, double>> weights) {
  Lexicon lexicon;
  for (const auto& [name, weight] : weights) lexicon.link_weights[name] = weight;
  return lexicon;
}

TEST(LinkModel, WithoutWeightsItIsNotTrained) {
  const Lexicon lexicon;
  EXPECT_FALSE(LinkModel(lexicon).trained());
  EXPECT_TRUE(LinkModel(embedded_lexicon()).trained());
}

TEST(LinkModel, TheProbabilityIsTheLogisticFunctionOfTheWeights) {
  const Lexicon lexicon = with_weights({{"bias", 1.0}, {"relation:0", 2.0}, {"relation:1", -4.0}});
  const LinkModel model(lexicon);
  EXPECT_NEAR(model.probability({}), 1 / (1 + std::exp(-1.0)), 1e-12);
  const std::vector<std::uint32_t> both = {0, 1};
  ASSERT_EQ(model.feature_name(0), "relation:0");
  ASSERT_EQ(model.feature_name(1), "relation:1");
  EXPECT_NEAR(model.probability(both), 1 / (1 + std::exp(1.0)), 1e-12);
}

TEST(LinkModel, TheThresholdComesFromTheTable) {
  const Lexicon lexicon = with_weights({{"threshold", 0.55}});
  EXPECT_DOUBLE_EQ(LinkModel(lexicon).threshold(), 0.55);
  const double shipped = LinkModel(embedded_lexicon()).threshold();
  EXPECT_GT(shipped, 0);
  EXPECT_LT(shipped, 1);
}

TEST(LinkModel, FeaturesHaveNamesOfTheirOwn) {
  const Lexicon lexicon;
  const LinkModel model(lexicon);
  std::set<std::string> names;
  for (std::uint32_t feature = 0; feature < 500; ++feature)
    EXPECT_TRUE(names.insert(model.feature_name(feature)).second) << model.feature_name(feature);
}

TEST(LinkModel, WeightsOfTheTableNameFeatures) {
  const LinkModel model(embedded_lexicon());
  const SmallSentence sentence(read_cells("extract/relation/relations.tsv").at(0).at(0));
  const Mention* topic = nullptr;
  const auto proposals = propose_relations(sentence.place(), model, true, topic, nullptr);
  ASSERT_FALSE(proposals.empty());
  std::size_t weighted = 0;
  for (const std::uint32_t feature : proposals.front().features) weighted += embedded_lexicon().link_weights.count(model.feature_name(feature));
  EXPECT_GE(weighted, 10U);
}

TEST(LinkModel, FeaturesTellTitleFromTextAndSubjectFromObject) {
  const LinkModel model(embedded_lexicon());
  const SmallSentence sentence(read_cells("extract/relation/relations.tsv").at(0).at(0));
  const auto& triggers = embedded_lexicon().triggers;
  LinkCandidate candidate;
  candidate.trigger = &triggers.front();
  candidate.is_verb = true;
  candidate.subject = &sentence.mentions().at(0);
  candidate.object = &sentence.mentions().at(1);
  candidate.subject_index = 0;
  candidate.object_index = 1;
  const auto features = [&](bool title) {
    std::vector<std::uint32_t> out = {99999};
    model.features(sentence.place(title), candidate, out);
    return out;
  };
  const auto text = features(false);
  EXPECT_EQ(text, features(false));
  EXPECT_NE(text, features(true));
  EXPECT_EQ(std::count(text.begin(), text.end(), 99999U), 0);
  std::swap(candidate.subject, candidate.object);
  std::swap(candidate.subject_index, candidate.object_index);
  EXPECT_NE(text, features(false));
}

}  // namespace
}  // namespace rawabit
