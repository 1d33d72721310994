// SPDX-License-Identifier: Apache-2.0
#include "cli/evidence_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace rawabit {
namespace {

// A sentence with the places of its words in the article.
EvidenceRow evidence(std::string text, std::pair<std::uint32_t, std::string> subject, std::pair<std::uint32_t, std::string> trigger,
                     std::pair<std::uint32_t, std::string> object) {
  const auto span = [](const std::pair<std::uint32_t, std::string>& words) {
    return Span{words.first, words.first + static_cast<std::uint32_t>(words.second.size())};
  };
  EvidenceRow row;
  row.subject = span(subject);
  row.trigger = span(trigger);
  row.object = span(object);
  row.subject_surface = std::move(subject.second);
  row.trigger_text = std::move(trigger.second);
  row.object_surface = std::move(object.second);
  row.text = std::move(text);
  return row;
}

TEST(EvidenceText, MarksActorsAndTriggerWhereverTheSentenceBegins) {
  EXPECT_EQ(marked_sentence(evidence("A helps B.", {100, "A"}, {102, "helps"}, {108, "B"})), "[A] [helps] [B].");
  EXPECT_EQ(marked_sentence(evidence("A helps B.", {0, "A"}, {2, "helps"}, {8, "B"})), "[A] [helps] [B].");
}

TEST(EvidenceText, TellsRepeatedWordsApartByTheirPlaces) {
  EXPECT_EQ(marked_sentence(evidence("A met A met B", {56, "A"}, {58, "met"}, {62, "B"})), "A met [A] [met] [B]");
}

TEST(EvidenceText, LeavesOutActorsOfOtherSentences) {
  EXPECT_EQ(marked_sentence(evidence("He met B", {3, "A"}, {53, "met"}, {57, "B"})), "He [met] [B]");
}

TEST(EvidenceText, NestsMarks) {
  EXPECT_EQ(marked_sentence(evidence("Russian talks", {0, "Russian"}, {0, "Russian talks"}, {0, "Russian"})), "[[Russian] talks]");
}

TEST(EvidenceText, ShowsASentenceThatFitsNoSpanAsItIs) {
  EXPECT_EQ(marked_sentence(evidence("nothing\nhere", {0, "A"}, {2, "helps"}, {8, "B"})), "nothing here");
}

}  // namespace
}  // namespace rawabit
