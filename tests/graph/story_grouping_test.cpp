// SPDX-License-Identifier: Apache-2.0
#include "graph/story_grouping.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace rawabit::test {

namespace {

using Words = std::vector<std::string>;

Words random_words(std::mt19937& random, std::size_t count) {
  Words words;
  for (std::size_t i = 0; i < count; ++i) words.push_back("w" + std::to_string(random() % 4000));
  return words;
}

std::string text_of(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += word + ' ';
  return text;
}

StoryCandidate candidate(const std::string& id, const std::string& text) { return {.document = id, .sketch = sketch_of(text)}; }

}  // namespace

TEST(StoryGrouping, EditedShortenedAndReorderedCopiesAreOneStory) {
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    const Words original = random_words(random, 250);
    Words edited = original;
    for (std::string& word : edited) {
      if (random() % 20 == 0) word = "other" + std::to_string(random());
    }
    Words half(original.begin(), original.begin() + 130);
    Words reordered(original.begin() + 120, original.end());
    reordered.insert(reordered.end(), original.begin(), original.begin() + 120);
    const std::vector<StoryCandidate> documents = {candidate("d", text_of(original)), candidate("c", "Agency - " + text_of(edited)),
                                                   candidate("b", text_of(half)), candidate("a", text_of(reordered)),
                                                   candidate("e", text_of(random_words(random, 250)))};
    EXPECT_EQ(group_stories(documents), (std::vector<std::uint32_t>{3, 3, 3, 3, 4})) << round;
  }
}

TEST(StoryGrouping, SpellingAndPunctuationDoNotMatter) {
  const std::string text = "The Minister, Jos\u00e9, said on Monday that talks with the Delegation in Cairo went well and would go on";
  const std::string other = "the minister jose said \u2013 on monday \u2013 that talks with the delegation in CAIRO went well, and would go on!";
  EXPECT_EQ(sketch_of(text), sketch_of(other));
}

TEST(StoryGrouping, TextsThatShareAParagraphAreTwoStories) {
  std::mt19937 random(5);
  const Words shared = random_words(random, 60);
  Words one = random_words(random, 240);
  Words two = random_words(random, 240);
  one.insert(one.end(), shared.begin(), shared.end());
  two.insert(two.end(), shared.begin(), shared.end());
  EXPECT_FALSE(are_copies(sketch_of(text_of(one)), sketch_of(text_of(two))));
}

TEST(StoryGrouping, AFewWordsAreCopiesOnlyIfTheyAreTheSame) {
  EXPECT_TRUE(are_copies(sketch_of("one two three"), sketch_of("One, two, three.")));
  EXPECT_FALSE(are_copies(sketch_of("one two three four"), sketch_of("one two three five")));
  EXPECT_FALSE(are_copies(sketch_of(""), sketch_of("")));
}

TEST(StoryGrouping, DoesNotDependOnTheOrderOfTheDocuments) {
  std::mt19937 random(9);
  std::vector<StoryCandidate> documents;
  for (int story = 0; story < 12; ++story) {
    const Words words = random_words(random, 120);
    for (int copy = 0; copy < 4; ++copy) {
      Words edited = words;
      for (std::string& word : edited) {
        if (random() % 12 == 0) word = "x" + std::to_string(random() % 1000);
      }
      documents.push_back(candidate("doc-" + std::to_string(random()), text_of(edited)));
    }
  }
  const auto names = [&](const std::vector<StoryCandidate>& list) {
    std::vector<std::string> pairs;
    const std::vector<std::uint32_t> groups = group_stories(list);
    for (std::size_t i = 0; i < list.size(); ++i) pairs.push_back(list[i].document + ' ' + list[groups[i]].document);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
  };
  const auto expected = names(documents);
  for (int round = 0; round < 5; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    EXPECT_EQ(names(documents), expected);
  }
}

TEST(StoryGrouping, SketchesSurviveTheFile) {
  const TextSketch sketch = sketch_of("some words that are not many but enough for a sketch");
  EXPECT_EQ(sketch_from(sketch.shingles, sketch_bytes(sketch)), sketch);
  EXPECT_TRUE(sketch_from(3, "abc").minima.empty());
}

}  // namespace rawabit::test
