// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/modality.hpp"

#include <gtest/gtest.h>

#include <string>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

TEST(Modality, EventsHaveTheModalityOfTheTable) {
  const auto rows = read_cells("extract/relation/modalities.tsv");
  EXPECT_EQ(rows.size(), 19U);
  for (const auto& cells : rows) {
    const SmallSentence sentence(cells.at(0));
    const std::uint32_t token = sentence.token(cells.at(1));
    ASSERT_LT(token, sentence.article().size()) << cells.at(0);
    const ArgumentFinder arguments(sentence.structure(), nullptr);
    EXPECT_EQ(to_string(modality_of(sentence.structure(), arguments, token, sentence.verb(cells.at(1)).has_value())), cells.at(2)) << cells.at(0);
  }
}

TEST(Modality, ANegationReachesOnlyItsOwnVerb) {
  const auto rows = read_cells("extract/relation/modalities.tsv");
  // "... attacked ... and did not attack ...": the first act is asserted.
  std::string text = rows.at(0).at(0);
  text.pop_back();
  const SmallSentence sentence(text + " \u0648" + rows.at(2).at(0));
  const ArgumentFinder arguments(sentence.structure(), nullptr);
  EXPECT_EQ(modality_of(sentence.structure(), arguments, sentence.token(rows.at(0).at(1)), true), Modality::asserted);
  EXPECT_EQ(modality_of(sentence.structure(), arguments, sentence.token(rows.at(2).at(1)), true), Modality::negated);
}

}  // namespace
}  // namespace rawabit
