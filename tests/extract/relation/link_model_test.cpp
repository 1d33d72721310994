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

TEST(LinkModel, TheProbabilityIsTheLogisticFunctionOfTheScore) {
  EXPECT_NEAR(LinkModel::probability(1), 1 / (1 + std::exp(-1.0)), 1e-12);
  EXPECT_NEAR(LinkModel::probability(-3) + LinkModel::probability(3), 1, 1e-12);
}

TEST(LinkModel, TheScoreIsTheSumOfTheWeightsOfTheFeatures) {
  const Lexicon& lexicon = embedded_lexicon();
  const LinkModel model(lexicon);
  for (const auto& cells : read_cells("extract/relation/relations.tsv")) {
    const SmallSentence sentence(cells.at(0));
    const Mention* topic = nullptr;
    std::vector<LinkProposal> proposals;
    propose_relations(sentence.place_with_features(), model, true, topic, nullptr, proposals);
    for (const LinkProposal& proposal : proposals) {
      if (proposal.use.object == nullptr) continue;
      double sum = lexicon.link_weights.at("bias");
      for (const std::uint32_t feature : proposal.features) {
        const auto found = lexicon.link_weights.find(model.feature_name(feature));
        if (found != lexicon.link_weights.end()) sum += found->second;
      }
      EXPECT_NEAR(proposal.score, sum, 1e-9) << cells.at(0);
    }
  }
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
  std::vector<LinkProposal> proposals;
  propose_relations(sentence.place_with_features(), model, true, topic, nullptr, proposals);
  ASSERT_FALSE(proposals.empty());
  std::size_t weighted = 0;
  for (const std::uint32_t feature : proposals.front().features) weighted += embedded_lexicon().link_weights.count(model.feature_name(feature));
  EXPECT_GE(weighted, 10U);
}

TEST(LinkModel, FeaturesTellTitleFromTextAndSubjectFromObject) {
  const LinkModel model(embedded_lexicon());
  const SmallSentence sentence(read_cells("extract/relation/relations.tsv").at(0).at(0));
  const auto& triggers = embedded_lexicon().triggers;
  LinkTrigger trigger;
  trigger.trigger = &triggers.front();
  trigger.is_verb = true;
  LinkParty subject{&sentence.mentions().at(0), 0};
  LinkParty object{&sentence.mentions().at(1), 1};
  const auto features = [&](bool title) {
    std::vector<std::uint32_t> out = {99999};
    model.list_features(sentence.place(title), trigger, subject, object, out);
    return out;
  };
  const auto text = features(false);
  EXPECT_EQ(text, features(false));
  EXPECT_NE(text, features(true));
  EXPECT_EQ(std::count(text.begin(), text.end(), 99999U), 0);
  std::swap(subject, object);
  EXPECT_NE(text, features(false));
}

}  // namespace
}  // namespace rawabit
