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

// Cells of the rows of a table beside this test, the header left out.
std::vector<std::array<std::string, 5>> read_table_file(const std::string& name) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/date/" + name);
  std::vector<std::array<std::string, 5>> read;
  bool header = true;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (std::exchange(header, false)) continue;
    std::array<std::string, 5>& cells = read.emplace_back();
    std::size_t begin = 0;
    for (std::string& cell : cells) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cell = line.substr(begin, end - begin);
      begin = std::min(end + 1, line.size());
    }
  }
  return read;
}

const std::vector<Row>& rows() {
  static const std::vector<Row> all = [] {
    std::vector<Row> read;
    for (const auto& cells : read_table_file("dates.tsv")) read.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
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
    EXPECT_EQ(fold(found.words), fold(row.words));
  }
}

TEST(DateFinder, ADateAtTheHeadOfAClauseOpensIt) {
  const auto cases = read_table_file("clause_dates.tsv");
  ASSERT_FALSE(cases.empty());
  for (const auto& cells : cases) {
    SCOPED_TRACE(cells[0]);
    const FoldedText folded(cells[0]);
    const SegmentedText text = segment(folded.text());
    std::string opens;
    for (const DateMention& date : find_dates(date_words(), folded.text(), text, "2024-02-28")) {
      opens += std::string(opens.empty() ? "" : " ") + (date.opens_clause ? "yes" : "no");
    }
    EXPECT_EQ(opens, cells[1]);
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
  std::vector<std::string> words = {"/", "-", "(", ")", ",", ".", "%", "\n", "0", "1", "29", "30", "31", "99"};
  words.insert(words.end(), {"1436", "1500", "2024", "9999", "99999999999999999999", "28.2.2024", "1.1", "1.1.1.1"});
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
