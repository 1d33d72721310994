// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/sentence_splitter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "extract/text/normalizer.hpp"

namespace rawabit {
namespace {

// Sentences in the original's own bytes.
std::vector<std::string> sentences_of(const std::string& text) {
  const FoldedText folded(text);
  const SegmentedText segmented = segment(folded.text());
  std::vector<std::string> all;
  for (const Sentence& sentence : segmented.sentences) {
    const Span span = folded.original(segmented.tokens[sentence.first].begin, segmented.tokens[sentence.last - 1].end);
    all.push_back(text.substr(span.start, span.size()));
  }
  return all;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (!all.empty()) all.push_back('|');
    all += part;
  }
  return all;
}

TEST(SentenceSplitter, CutsTheTextsOfTheTable) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/segment/sentences.tsv");
  int rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#') || line.starts_with("what\t")) continue;
    std::array<std::string, 3> cells;
    std::size_t begin = 0;
    for (std::string& cell : cells) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cell = line.substr(begin, end - begin);
      begin = std::min(end + 1, line.size());
    }
    std::replace(cells[1].begin(), cells[1].end(), '/', '\n');
    EXPECT_EQ(joined(sentences_of(cells[1])), cells[2]) << cells[0];
    ++rows;
  }
  EXPECT_EQ(rows, 24);
}

TEST(SentenceSplitter, ListNumbersStartASentence) {
  const auto sentences = sentences_of("1. \u0642\u0627\u0644 \u0630\u0644\u0643\n2. \u062A\u0645 \u0647\u0630\u0627\n");
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_TRUE(sentences[0].ends_with("\u0642\u0627\u0644 \u0630\u0644\u0643")) << sentences[0];
  EXPECT_TRUE(sentences[1].ends_with("\u062A\u0645 \u0647\u0630\u0627")) << sentences[1];
  EXPECT_EQ(sentences[0].find('2'), std::string::npos);
}

TEST(SentenceSplitter, WrappedLinesDoNotEndSentences) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/segment/wrapped.txt");
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  ASSERT_GT(std::count(text.begin(), text.end(), '\n'), 6);
  EXPECT_EQ(sentences_of(text).size(), 3U);
}

TEST(SentenceSplitter, ALineWithoutClosingPunctuationIsAHeadline) {
  const SegmentedText text = segment("\u0645\u0627\u0644\u064A \u062A\u0646\u0633\u062D\u0628\n\u0642\u0627\u0644 \u0630\u0644\u0643.\n");
  ASSERT_EQ(text.sentences.size(), 2U);
  EXPECT_TRUE(text.sentences[0].headline);
  EXPECT_FALSE(text.sentences[1].headline);
}

TEST(SentenceSplitter, TextThatNeverEndsASentenceIsCutAfterAThousandTokens) {
  std::string text;
  for (int i = 0; i < 2500; ++i) text += "\u0645\u0627\u0644\u064A ";
  const SegmentedText segmented = segment(text);
  ASSERT_EQ(segmented.sentences.size(), 3U);
  EXPECT_EQ(segmented.sentences[0].last, 1000U);
  EXPECT_EQ(segmented.sentences[1].last, 2000U);
  EXPECT_EQ(segmented.sentences[2].last, 2500U);
}

TEST(SentenceSplitter, SentencesCoverTheTokensInOrder) {
  const std::vector<std::string> pieces = {"\u0645\u0627", "abc", "x", "7", ".", ".", "?", ",", "-", "\"", " ", " ", "\n", "(", ")", "\u2022"};
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += pieces[random() % pieces.size()];
    const SegmentedText segmented = segment(fold(text));
    std::uint32_t at = 0;
    for (const Sentence& sentence : segmented.sentences) {
      ASSERT_EQ(sentence.first, at) << text;
      ASSERT_LT(sentence.first, sentence.last) << text;
      at = sentence.last;
      const bool has_word = std::any_of(segmented.tokens.begin() + sentence.first, segmented.tokens.begin() + sentence.last,
                                        [](const Token& token) { return token.kind == TokenKind::word; });
      ASSERT_TRUE(has_word) << text;
    }
    ASSERT_EQ(at, segmented.tokens.size()) << text;
  }
}

}  // namespace
}  // namespace rawabit
