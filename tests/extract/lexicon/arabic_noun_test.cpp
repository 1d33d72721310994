// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_noun.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "extract/lexicon/arabic_sound.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {
namespace {

struct Row {
  std::string lemma;
  std::string plural;
  std::string feature;
  std::string expected;
};

std::string folded(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    utf8::append(result, folded_letter(point.value));
    at += point.length;
  }
  return result;
}

std::vector<Row> read_rows() {
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/lexicon/arabic_nouns.tsv");
  std::vector<Row> rows;
  bool header = true;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (std::exchange(header, false)) continue;
    std::array<std::string, 4> cells;
    std::size_t begin = 0;
    for (std::string& cell : cells) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      cell = line.substr(begin, end - begin);
      begin = std::min(end + 1, line.size());
    }
    rows.push_back({cells[0], cells[1], cells[2], folded(cells[3])});
  }
  return rows;
}

template <typename Form>
std::string feature_of(const Form& form) {
  constexpr std::array<const char*, 4> numbers{"any", "singular", "dual", "plural"};
  constexpr std::array<const char*, 5> states{"free", "indefinite", "absolute", "construct", "before_suffix"};
  constexpr std::array<const char*, 4> cases{"any", "nominative", "accusative", "oblique"};
  return std::string(numbers.at(static_cast<std::size_t>(form.number))) + " " + states.at(static_cast<std::size_t>(form.state)) + " " +
         cases.at(static_cast<std::size_t>(form.grammatical_case));
}

std::vector<std::string> generated(const Row& row) {
  std::vector<std::string> texts;
  if (row.plural == "nisba") {
    for (const NisbaForm& form : inflect_nisba(row.lemma)) {
      const std::string gender = form.gender == Gender::feminine ? " feminine" : " masculine";
      if (feature_of(form) + gender == row.feature) texts.push_back(form.text);
    }
    return texts;
  }
  for (const NounForm& form : inflect_noun(row.lemma, row.plural)) {
    if (feature_of(form) == row.feature) texts.push_back(form.text);
  }
  return texts;
}

void expect_rows(bool nisbas) {
  std::size_t checked = 0;
  for (const Row& row : read_rows()) {
    if ((row.plural == "nisba") != nisbas) continue;
    ++checked;
    const std::vector<std::string> texts = generated(row);
    std::string found;
    for (const std::string& text : texts) found += text + " ";
    EXPECT_NE(std::find(texts.begin(), texts.end(), row.expected), texts.end())
        << row.lemma << ", " << row.feature << ": expected " << row.expected << ", found " << found;
  }
  EXPECT_GT(checked, 0U);
}

const char* const visit = "\u0632\u064A\u0627\u0631\u0629";

TEST(ArabicNoun, DeclinesTheNounsOfTheTable) { expect_rows(false); }
TEST(ArabicNoun, DeclinesRelativeAdjectives) { expect_rows(true); }

TEST(ArabicNoun, ReturnsTheFoldedLemmaFirst) { EXPECT_EQ(inflect_noun(visit, "").front().text, folded(visit)); }

TEST(ArabicNoun, PutsNoAlefAfterTehMarbuta) {
  for (const NounForm& form : inflect_noun(visit, "")) EXPECT_NE(form.state, NounState::indefinite) << form.text;
}

TEST(ArabicNoun, PutsNoAlefAfterHamzaThatFollowsAlef) {
  for (const NounForm& form : inflect_noun("\u0644\u0642\u0627\u0621", "")) EXPECT_NE(form.state, NounState::indefinite) << form.text;
}

TEST(ArabicNoun, HasNoPluralFormsWithoutAPlural) {
  for (const NounForm& form : inflect_noun(visit, "")) EXPECT_NE(form.number, Number::plural) << form.text;
}

TEST(ArabicNoun, TakesAPluralOnlyNounForAPlural) {
  for (const NounForm& form : inflect_noun("\u0639\u0642\u0648\u0628\u0627\u062A", "")) EXPECT_EQ(form.number, Number::plural) << form.text;
}

TEST(ArabicNoun, RejectsAnEmptyWord) {
  EXPECT_THROW(inflect_noun("", ""), std::invalid_argument);
  EXPECT_THROW(inflect_nisba(""), std::invalid_argument);
}

}  // namespace
}  // namespace rawabit
