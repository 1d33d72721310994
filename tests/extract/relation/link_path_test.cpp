// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_path.hpp"

#include <gtest/gtest.h>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

// Each row of paths.tsv: text, trigger, code of the actor, finite verbs, event nouns, openings of clauses, "," or "q" where one stands between.
TEST(LinkPath, CountsWhatStandsBetweenTriggerAndActor) {
  for (const auto& cells : read_cells("extract/relation/paths.tsv")) {
    const SmallSentence sentence(cells.at(0));
    const std::size_t mention = sentence.mention(cells.at(2));
    ASSERT_LT(mention, sentence.mentions().size()) << cells.at(0);
    const LinkPath path = sentence.paths().between(sentence.token(cells.at(1)), mention);
    EXPECT_EQ(std::to_string(path.verbs), cells.at(3)) << cells.at(0);
    EXPECT_EQ(std::to_string(path.nouns), cells.at(4)) << cells.at(0);
    EXPECT_EQ(std::to_string(path.breaks), cells.at(5)) << cells.at(0);
    EXPECT_EQ(path.comma, cells.at(6).find(',') != std::string::npos) << cells.at(0);
    EXPECT_EQ(path.quote, cells.at(6).find('q') != std::string::npos) << cells.at(0);
  }
}

TEST(LinkPath, EqualSequencesOfKindsHaveEqualShapes) {
  const auto rows = read_cells("extract/relation/paths.tsv");
  const SmallSentence one(rows.at(0).at(0));
  const SmallSentence other(rows.at(1).at(0));
  const auto shape = [](const SmallSentence& sentence, const std::vector<std::string>& cells) {
    return sentence.paths().between(sentence.token(cells.at(1)), sentence.mention(cells.at(2))).shape;
  };
  EXPECT_EQ(shape(one, rows.at(0)), shape(other, rows.at(1)));
  EXPECT_NE(shape(one, rows.at(0)), shape(SmallSentence(rows.at(2).at(0)), rows.at(2)));
  EXPECT_LT(shape(one, rows.at(0)), LinkPaths::shapes);
}

TEST(LinkPath, BeforeAndAfterTheTriggerAreUnlike) {
  const auto rows = read_cells("extract/relation/paths.tsv");
  const SmallSentence sentence(rows.at(3).at(0));
  const std::uint32_t trigger = sentence.token(rows.at(3).at(1));
  EXPECT_NE(sentence.paths().between(trigger, 0).shape, sentence.paths().between(trigger, 1).shape);
}

}  // namespace
}  // namespace rawabit
