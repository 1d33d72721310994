// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/clitic_analyzer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {
namespace {

const Lexicon& lexicon() {
  static const std::shared_ptr<const Lexicon> built = build_lexicon({});
  return *built;
}

template <typename Enum, std::size_t Size>
Enum named(const std::array<std::string_view, Size>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  EXPECT_NE(found, names.end()) << name;
  return static_cast<Enum>(found - names.begin());
}

constexpr std::array<std::string_view, 3> conjunctions = {"-", "waw", "feh"};
constexpr std::array<std::string_view, 5> proclitics = {"-", "beh", "lam", "kaf", "seen"};
constexpr std::array<std::string_view, 8> suffixes = {"-", "his", "her", "their", "dual", "feminine", "our", "other"};
constexpr std::array<std::string_view, 9> kinds = {"actor_name",     "nisba",         "role",     "verb",     "noun",
                                                   "trigger_phrase", "function_word", "modifier", "name_word"};

bool offers(const WordAnalysis& analysis, const std::array<std::string, 8>& cells) {
  return std::any_of(analysis.readings.begin(), analysis.readings.end(), [&](const WordReading& reading) {
    if (reading.conjunction != named<Conjunction>(conjunctions, cells[1]) || reading.proclitic != named<Proclitic>(proclitics, cells[2]))
      return false;
    if (reading.article != (cells[3] == "al") || reading.suffix != named<PronounSuffix>(suffixes, cells[4])) return false;
    if (cells[5] != "-" && lexicon().phrases.word_text(reading.stem) != fold(cells[5])) return false;
    if (cells[6] == "-") return true;
    return std::any_of(reading.senses.begin(), reading.senses.end(),
                       [&](const Sense& sense) { return sense.kind == named<SenseKind>(kinds, cells[6]); });
  });
}

TEST(CliticAnalyzer, OffersTheReadingsOfTheTableAndNoOthers) {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/segment/clitics.tsv");
  CliticAnalyzer analyzer(lexicon());
  int rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#') || line.starts_with("word\t")) continue;
    std::array<std::string, 8> cells;
    std::size_t begin = 0;
    for (std::string& cell : cells) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cell = line.substr(begin, end - begin);
      begin = std::min(end + 1, line.size());
    }
    EXPECT_EQ(offers(analyzer.analyze(fold(cells[0])), cells), cells[7] == "yes") << line;
    ++rows;
  }
  EXPECT_EQ(rows, 54);
}

TEST(CliticAnalyzer, ReadingsComeWithFewestCliticsFirstAndCountThem) {
  CliticAnalyzer analyzer(lexicon());
  for (const std::string word : {"\u0648\u0644\u0644\u062C\u064A\u0634", "\u0628\u0627\u0644\u0639\u0631\u0627\u0642",
                                 "\u0648\u0632\u064A\u0631\u0647\u0645", "\u0633\u064A\u0632\u0648\u0631\u0647\u0627"}) {
    const WordAnalysis& analysis = analyzer.analyze(word);
    ASSERT_FALSE(analysis.readings.empty()) << word;
    int before = 0;
    for (const WordReading& reading : analysis.readings) {
      const int cut = (reading.conjunction != Conjunction::none ? 1 : 0) + (reading.proclitic != Proclitic::none ? 1 : 0) +
                      (reading.article ? 1 : 0) + (reading.suffix != PronounSuffix::none ? 1 : 0);
      EXPECT_EQ(reading.clitics, cut) << word;
      EXPECT_LE(before, cut) << word;
      before = cut;
    }
  }
}

TEST(CliticAnalyzer, EveryReadingMeansSomething) {
  CliticAnalyzer analyzer(lexicon());
  for (const std::string word :
       {"\u0648\u0644\u0644\u062C\u064A\u0634", "\u0645\u0627\u0644\u064A", "\u0648\u0632\u064A\u0631", "\u0644\u0644\u0627\u0645\u0645"}) {
    for (const WordReading& reading : analyzer.analyze(word).readings) {
      EXPECT_TRUE(!reading.senses.empty() || (reading.node != 0 && lexicon().phrases.has_children(reading.node))) << word;
    }
  }
}

TEST(CliticAnalyzer, AnUnknownWordHasNoReadings) {
  CliticAnalyzer analyzer(lexicon());
  const WordAnalysis& analysis = analyzer.analyze("\u0636\u0638\u0636\u0638\u0636");
  EXPECT_FALSE(analysis.known_word);
  EXPECT_TRUE(analysis.readings.empty());
  EXPECT_FALSE(analysis.has_article);
  EXPECT_FALSE(analysis.imperfect_like);
}

TEST(CliticAnalyzer, AnUnknownWordMayLookLikeAnImperfectVerb) {
  CliticAnalyzer analyzer(lexicon());
  EXPECT_TRUE(analyzer.analyze("\u064A\u062A\u0638\u0636\u0638\u0636").imperfect_like);
  EXPECT_TRUE(analyzer.analyze("\u0648\u064A\u062A\u0638\u0636\u0638\u0636").imperfect_like);
  EXPECT_FALSE(analyzer.analyze("\u0633\u064A\u0632\u0648\u0631").imperfect_like);
}

TEST(CliticAnalyzer, TheArticleIsSeenAfterOtherClitics) {
  CliticAnalyzer analyzer(lexicon());
  EXPECT_TRUE(analyzer.analyze("\u0627\u0644\u0636\u0638\u0636\u0638").has_article);
  EXPECT_TRUE(analyzer.analyze("\u0648\u0627\u0644\u0636\u0638\u0636\u0638").has_article);
  EXPECT_TRUE(analyzer.analyze("\u0648\u0628\u0627\u0644\u0636\u0638\u0636\u0638").has_article);
  EXPECT_TRUE(analyzer.analyze("\u0644\u0644\u0636\u0638\u0636\u0638").has_article);
  EXPECT_FALSE(analyzer.analyze("\u0636\u0627\u0644\u0636\u0638").has_article);
}

TEST(CliticAnalyzer, RemembersWithoutChangingItsAnswer) {
  CliticAnalyzer analyzer(lexicon());
  const std::string word = "\u0648\u0644\u0644\u062C\u064A\u0634";
  const WordAnalysis& first = analyzer.analyze(word);
  const std::vector<WordReading> readings = first.readings;
  for (int i = 0; i < 2000; ++i) analyzer.analyze(word + std::to_string(i));
  EXPECT_EQ(&analyzer.analyze(word), &first);
  EXPECT_EQ(first.readings, readings);
  analyzer.forget_if_large();
  EXPECT_EQ(analyzer.analyze(word).readings, readings);
}

TEST(CliticAnalyzer, ShortAndEmptyWordsAreHarmless) {
  CliticAnalyzer analyzer(lexicon());
  for (const std::string word : {"", "\u0648", "\u0627\u0644", "\u0644\u0644", "a", "7"}) {
    for (const WordReading& reading : analyzer.analyze(word).readings) EXPECT_FALSE(reading.article) << word;
  }
}

}  // namespace
}  // namespace rawabit
