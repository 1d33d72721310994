// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/relation_finder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

const LinkModel& model() {
  static const LinkModel built(embedded_lexicon());
  return built;
}

struct Proposed {
  std::vector<LinkProposal> all;
  std::vector<TriggerTrace> trace;
  const Mention* topic = nullptr;
};

Proposed propose(const SmallSentence& sentence, bool near, const Mention* topic = nullptr) {
  Proposed result;
  result.topic = topic;
  const SentencePlace place = sentence.place();
  propose_relations(place, model(), near, result.topic, &result.trace, result.all);
  return result;
}

std::string notation(const RelationUse& use) {
  std::string text = use.subject->code;
  text.append(" ").append(relation(use.relation).name).append(" ").append(use.object == nullptr ? "-" : use.object->code);
  if (use.modality != Modality::asserted) text.append(" ").append(to_string(use.modality));
  return text;
}

std::set<std::string> ruled(const std::vector<LinkProposal>& proposals) {
  std::set<std::string> all;
  for (const LinkProposal& proposal : proposals) {
    if (proposal.ruled && proposal.use.object != nullptr) all.insert(notation(proposal.use));
  }
  return all;
}

std::set<std::string> parts(const std::string& cell) {
  std::set<std::string> all;
  for (std::size_t begin = 0; begin < cell.size();) {
    const std::size_t end = std::min(cell.find('|', begin), cell.size());
    all.insert(cell.substr(begin, end - begin));
    begin = end + 1;
  }
  return all;
}

TEST(RelationFinder, FindsTheTriplesOfTheTable) {
  const auto rows = read_cells("extract/relation/relations.tsv");
  EXPECT_EQ(rows.size(), 16U);
  for (const auto& cells : rows) {
    const SmallSentence sentence(cells.at(0));
    EXPECT_EQ(ruled(propose(sentence, false).all), parts(cells.at(1))) << cells.at(0);
  }
}

TEST(RelationFinder, WithoutNearbyActorsEveryProposalComesFromGrammar) {
  for (const auto& cells : read_cells("extract/relation/relations.tsv")) {
    const SmallSentence sentence(cells.at(0));
    for (const LinkProposal& proposal : propose(sentence, false).all) {
      EXPECT_TRUE(proposal.ruled);
      EXPECT_GE(proposal.rule_confidence, 0.05);
      EXPECT_LE(proposal.rule_confidence, 0.95);
      ASSERT_NE(proposal.use.trigger, nullptr);
      EXPECT_EQ(proposal.use.relation, proposal.use.trigger->relation);
      EXPECT_LT(proposal.use.trigger_first, proposal.use.trigger_last);
      EXPECT_NE(proposal.use.subject->code, proposal.use.object->code);
    }
  }
}

TEST(RelationFinder, NearbyActorsAreProposedBesideThoseOfGrammar) {
  const auto rows = read_cells("extract/relation/relations.tsv");
  for (const auto& cells : rows) {
    const SmallSentence sentence(cells.at(0));
    const Proposed near = propose(sentence, true);
    EXPECT_EQ(ruled(near.all), parts(cells.at(1))) << cells.at(0);
    EXPECT_GE(near.all.size(), propose(sentence, false).all.size());
    for (const LinkProposal& proposal : near.all) EXPECT_TRUE(proposal.score != 0 || proposal.use.object == nullptr);
  }
  const Proposed near = propose(SmallSentence(rows.at(7).at(0)), true);
  EXPECT_TRUE(std::any_of(near.all.begin(), near.all.end(), [](const LinkProposal& proposal) { return !proposal.ruled; }));
}

TEST(RelationFinder, TheTraceTellsTheTripleOrTheReason) {
  const auto rows = read_cells("extract/relation/relations.tsv");
  const auto has = [](const Proposed& proposed, const std::string& outcome) {
    return std::any_of(proposed.trace.begin(), proposed.trace.end(), [&](const TriggerTrace& step) { return step.outcome == outcome; });
  };
  EXPECT_TRUE(has(propose(SmallSentence(rows.at(0).at(0)), false), "RUS -attacks-> UKR"));
  EXPECT_TRUE(has(propose(SmallSentence(rows.at(14).at(0)), false), "no object"));
  for (const TriggerTrace& step : propose(SmallSentence(rows.at(14).at(0)), false).trace) {
    EXPECT_NE(step.trigger, nullptr);
    EXPECT_FALSE(step.outcome.empty());
  }
}

TEST(RelationFinder, TheTopicBecomesWhatTheSentenceIsAbout) {
  const SmallSentence sentence(read_cells("extract/relation/relations.tsv").at(0).at(0));
  const Proposed proposed = propose(sentence, false);
  ASSERT_NE(proposed.topic, nullptr);
  EXPECT_EQ(proposed.topic->code, "RUS");
}

TEST(RelationFinder, ASentenceWithoutActorsKeepsTheTopic) {
  Mention topic;
  topic.code = "MLI";
  const SmallSentence sentence("\u0623\u0645\u0637\u0631\u062A \u0627\u0644\u0633\u0645\u0627\u0621 \u0623\u0645\u0633.");
  EXPECT_EQ(propose(sentence, false, &topic).topic, &topic);
}

TEST(RelationFinder, OfficesOfNamedPersonsComeWithoutTrigger) {
  // "The Russian foreign minister Sergei Lavrov ..."
  const SmallSentence sentence(read_cells("extract/relation/offices.tsv").at(0).at(0));
  const Proposed proposed = propose(sentence, false);
  const auto office = std::find_if(proposed.all.begin(), proposed.all.end(), [](const LinkProposal& p) { return p.use.trigger == nullptr; });
  ASSERT_NE(office, proposed.all.end());
  EXPECT_EQ(relation(office->use.relation).name, "represents");
  EXPECT_EQ(office->use.subject->id, "person:sergei-lavrov");
  EXPECT_EQ(office->use.subject->office, "foreign-minister");
  EXPECT_TRUE(office->ruled);
}

TEST(RelationFinder, AFormerOfficialRepresentsNobody) {
  const SmallSentence sentence(read_cells("extract/relation/offices.tsv").at(1).at(0));
  ASSERT_EQ(sentence.mentions().size(), 1U);
  for (const LinkProposal& proposal : propose(sentence, false).all) EXPECT_NE(relation(proposal.use.relation).name, "represents");
}

}  // namespace
}  // namespace rawabit
