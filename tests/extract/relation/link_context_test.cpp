// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_context.hpp"

#include <gtest/gtest.h>

#include "../mention/cells.hpp"
#include "small_sentence.hpp"

namespace rawabit {
namespace {

LinkContext context_of(const std::string& text, const std::string& trigger, bool is_verb) {
  const SmallSentence sentence(text);
  const ArgumentFinder arguments(sentence.structure(), nullptr);
  return LinkContexts(sentence.structure(), arguments).of(sentence.token(trigger), is_verb);
}

// Each row of contexts.tsv: what two triggers have in common, or not: text, trigger, verb or noun, the same of another, figure, same or other.
TEST(LinkContext, TellsTriggersApartByTheGrammarAroundThem) {
  for (const auto& cells : read_cells("extract/relation/contexts.tsv")) {
    const LinkContext a = context_of(cells.at(0), cells.at(1), cells.at(2) == "verb");
    const LinkContext b = context_of(cells.at(3), cells.at(4), cells.at(5) == "verb");
    const std::string& figure = cells.at(6);
    const bool same = figure == "before"     ? a.before == b.before
                      : figure == "after"    ? a.after == b.after
                      : figure == "form"     ? a.form == b.form
                      : figure == "governor" ? a.governor == b.governor
                      : figure == "opening"  ? a.opening == b.opening
                      : figure == "clause"   ? a.clause == b.clause
                                             : a.quoted == b.quoted;
    EXPECT_EQ(same, cells.at(7) == "same") << figure << ": " << cells.at(0) << " | " << cells.at(3);
  }
}

TEST(LinkContext, FiguresStayBelowTheirCounts) {
  for (const auto& cells : read_cells("extract/relation/contexts.tsv")) {
    const LinkContext context = context_of(cells.at(0), cells.at(1), cells.at(2) == "verb");
    EXPECT_LT(context.before, LinkContext::neighbours);
    EXPECT_LT(context.after, LinkContext::neighbours);
    EXPECT_LT(context.form, LinkContext::forms);
    EXPECT_LT(context.governor, LinkContext::governors);
    EXPECT_LT(context.governor_distance, LinkContext::distances);
    EXPECT_LT(context.opening, LinkContext::neighbours);
  }
}

}  // namespace
}  // namespace rawabit
