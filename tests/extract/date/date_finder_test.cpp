// SPDX-License-Identifier: Apache-2.0
#include "extract/date/date_finder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "extract/segment/sentence_splitter.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {
namespace {

struct Row {
  std::string article;
  std::string sentence;
  std::string first;
  std::string last;
  std::string words;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = [] {
    std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/date/dates.tsv");
    std::vector<Row> read;
    bool header = true;
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with('#')) continue;
      if (std::exchange(header, false)) continue;
      std::array<std::string, 5> cells;
      std::size_t begin = 0;
      for (std::string& cell : cells) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        cell = line.substr(begin, end - begin);
        begin = std::min(end + 1, line.size());
      }
      read.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
    return read;
  }();
  return all;
}

const DateWords& date_words() {
  static const DateWords words = [] {
    TableSet tables;
    tables.add_embedded();
    TableProblems problems;
    DateWords loaded = load_date_words(tables, problems);
    problems.raise();
    return loaded;
  }();
  return words;
}

struct Found {
  std::string first;
  std::string last;
  std::string words;
};

Found find(const std::string& sentence, const std::string& article) {
  const FoldedText folded(sentence);
  const SegmentedText text = segment(folded.text());
  Found found;
  for (const DateMention& date : find_dates(date_words(), folded.text(), text, article)) {
    const Span span = folded.original(text.tokens[date.first].begin, text.tokens[date.last - 1].end);
    found.first += (found.first.empty() ? "" : " ") + date.day_first;
    found.last += (found.last.empty() ? "" : " ") + date.day_last;
    found.words += (found.words.empty() ? "" : " | ") + sentence.substr(span.start, span.size());
  }
  return found;
}

// What find_dates() promises for any input.
void expect_well_formed(const std::vector<DateMention>& dates, const SegmentedText& text) {
  std::uint32_t last = 0;
  for (const DateMention& date : dates) {
    EXPECT_LE(last, date.first);
    EXPECT_LT(date.first, date.last);
    EXPECT_LE(date.last, text.tokens.size());
    EXPECT_EQ(date.day_first.size(), 10U);
    EXPECT_LE(date.day_first, date.day_last);
    last = date.last;
  }
}

TEST(DateFinder, ReadsTheSentencesOfTheTable) {
  ASSERT_GE(rows().size(), 80U);
  for (const Row& row : rows()) {
    SCOPED_TRACE(row.sentence);
    const Found found = find(row.sentence, row.article);
    EXPECT_EQ(found.first, row.first);
    EXPECT_EQ(found.last, row.last);
    EXPECT_EQ(found.words, row.words);
  }
}

TEST(DateFinder, KnowsWhichDatesOpenAClause) {
  const Row& row = *std::find_if(rows().begin(), rows().end(), [](const Row& other) { return other.first.find(' ') != std::string::npos; });
  const std::string moved = row.sentence + ' ' + row.sentence;
  const FoldedText folded(moved);
  const SegmentedText text = segment(folded.text());
  for (const DateMention& date : find_dates(date_words(), folded.text(), text, row.article)) {
    const bool at_head = date.first == 0 || text.tokens[date.first - 1].kind == TokenKind::punctuation;
    if (at_head) EXPECT_TRUE(date.opens_clause) << date.first;
  }
}

TEST(DateFinder, AnInvalidArticleDateCountsAsUnknown) {
  for (const Row& row : rows()) {
    SCOPED_TRACE(row.sentence);
    const std::string expected = find(row.sentence, "").words;
    for (const char* article : {"2024-13-02", "2024-02-30", "28/2/2024", "yesterday", "2024-2-8", "----------"}) {
      EXPECT_EQ(find(row.sentence, article).words, expected) << article;
    }
  }
}

TEST(DateFinder, DatesBeyondFourDigitsOfTheYearAreLeftOut) {
  for (const Row& row : rows()) {
    SCOPED_TRACE(row.sentence);
    for (const char* article : {"0000-01-01", "9999-12-31"}) {
      const FoldedText folded(row.sentence);
      const SegmentedText text = segment(folded.text());
      expect_well_formed(find_dates(date_words(), folded.text(), text, article), text);
    }
  }
}

TEST(DateFinder, SurvivesAnyOrderOfDateWords) {
  std::vector<std::string> words = {"/", "-", "(", ")", ",", ".", "%", "\n", "0", "1", "29", "30", "31", "99", "1436", "1500", "2024", "9999",
                                    "99999999999999999999", "28.2.2024", "1.1", "1.1.1.1"};
  for (const Row& row : rows()) {
    std::size_t begin = 0;
    while (begin < row.sentence.size()) {
      const std::size_t end = std::min(row.sentence.find(' ', begin), row.sentence.size());
      words.push_back(row.sentence.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  std::mt19937 random(1);  // NOLINT(cert-msc51-cpp): the same words in each run
  for (int i = 0; i < 3000; ++i) {
    std::string sentence;
    for (int word = 0; word < 40; ++word) {
      sentence += words[random() % words.size()];
      if (random() % 4 != 0) sentence += ' ';
    }
    const FoldedText folded(sentence);
    const SegmentedText text = segment(folded.text());
    SCOPED_TRACE(sentence);
    expect_well_formed(find_dates(date_words(), folded.text(), text, i % 5 == 0 ? "" : "2024-02-29"), text);
    if (HasFailure()) return;
  }
}

TEST(DateFinder, SurvivesBytesThatAreNoText) {
  std::mt19937 random(2);  // NOLINT(cert-msc51-cpp)
  for (int i = 0; i < 500; ++i) {
    std::string bytes;
    for (int byte = 0; byte < 200; ++byte) bytes.push_back(static_cast<char>(random() & 0xFFU));
    const FoldedText folded(bytes);
    const SegmentedText text = segment(folded.text());
    expect_well_formed(find_dates(date_words(), folded.text(), text, "2024-02-29"), text);
  }
}

TEST(DateFinder, SurvivesTokensAndSentencesThatDoNotFitTheText) {
  SegmentedText text;
  text.tokens = {{0, 400, TokenKind::number}, {5, 2, TokenKind::word}, {7, 7, TokenKind::number}, {90, 95, TokenKind::word}};
  text.sentences = {{0, 90, false}, {3, 1, false}, {50, 60, false}};
  EXPECT_TRUE(find_dates(date_words(), "2024", text, "2024-02-29").empty());
}

TEST(DateFinder, ALongChainOfRangesIsReadWithoutDepth) {
  const Row& row = *std::find_if(rows().begin(), rows().end(), [](const Row& other) { return other.words.starts_with("2014 "); });
  const std::size_t at = row.sentence.find("2014") - std::string("\u0645\u0646 ").size();
  std::string chain;
  for (int i = 0; i < 20000; ++i) chain += row.sentence.substr(at, row.sentence.find("2016") - at);
  const FoldedText folded(chain);
  const SegmentedText text = segment(folded.text());
  expect_well_formed(find_dates(date_words(), folded.text(), text, "2024-02-29"), text);
}

}  // namespace
}  // namespace rawabit
