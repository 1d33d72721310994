// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_verb.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <utility>

#include "extract/lexicon/arabic_sound.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {
namespace {

struct Row {
  std::string inflection;
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
  std::ifstream file(std::string(RAWABIT_TEST_DIR) + "/extract/lexicon/arabic_verbs.tsv");
  std::vector<Row> rows;
  bool header = true;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    if (std::exchange(header, false)) continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    rows.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), folded(line.substr(second + 1))});
  }
  return rows;
}

std::string tense_name(Tense tense) {
  switch (tense) {
    case Tense::perfect:
      return "perfect";
    case Tense::imperfect:
      return "imperfect";
    case Tense::jussive:
      return "jussive";
    case Tense::imperative:
      return "imperative";
    case Tense::active_participle:
      return "active_participle";
    case Tense::passive_participle:
      return "passive_participle";
    default:
      return "none";
  }
}

std::string feature_of(const VerbForm& form) {
  std::string feature;
  const bool participle = form.tense == Tense::active_participle || form.tense == Tense::passive_participle;
  if (form.voice == Voice::passive && !participle) feature += "passive ";
  feature += tense_name(form.tense) + " ";
  if (form.person != Person::none) feature += form.person == Person::first ? "1" : form.person == Person::second ? "2" : "3";
  if (form.gender != Gender::any) feature += form.gender == Gender::masculine ? "m" : "f";
  feature += form.number == Number::singular ? "s" : form.number == Number::dual ? "d" : "p";
  return feature;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) result += text + " ";
  return result;
}

// The texts that the generator gives for the feature of a row.
std::vector<std::string> generated(const Row& row) {
  const VerbInflection verb = parse_verb_inflection(row.inflection);
  if (row.feature == "verbal_noun") return verbal_nouns(verb);
  const std::string mark = "before_suffix ";
  const bool before_suffix = row.feature.starts_with(mark);
  const std::string feature = before_suffix ? row.feature.substr(mark.size()) : row.feature;
  std::vector<std::string> texts;
  for (const VerbForm& form : conjugate(verb)) {
    if (feature_of(form) == feature) texts.push_back(before_suffix ? form.text_before_suffix : form.text);
  }
  return texts;
}

// Checks the rows whose feature is accepted; there must be some.
void expect_rows(const std::function<bool(const std::string&)>& accepts) {
  std::size_t checked = 0;
  for (const Row& row : read_rows()) {
    if (!accepts(row.feature)) continue;
    ++checked;
    const std::vector<std::string> texts = generated(row);
    EXPECT_NE(std::find(texts.begin(), texts.end(), row.expected), texts.end())
        << row.inflection << ", " << row.feature << ": expected " << row.expected << ", found " << joined(texts);
  }
  EXPECT_GT(checked, 0U);
}

std::function<bool(const std::string&)> starting(const std::string& prefix) {
  return [prefix](const std::string& feature) { return feature.starts_with(prefix); };
}

TEST(ArabicVerb, ConjugatesThePerfect) { expect_rows(starting("perfect")); }
TEST(ArabicVerb, ConjugatesTheImperfect) { expect_rows(starting("imperfect")); }
TEST(ArabicVerb, ShortensTheJussiveOfHollowAndDefectiveRoots) { expect_rows(starting("jussive")); }
TEST(ArabicVerb, FormsTheImperative) { expect_rows(starting("imperative")); }
TEST(ArabicVerb, FormsThePassive) { expect_rows(starting("passive ")); }
TEST(ArabicVerb, DeclinesTheActiveParticiple) { expect_rows(starting("active_participle")); }
TEST(ArabicVerb, DeclinesThePassiveParticiple) { expect_rows(starting("passive_participle")); }
TEST(ArabicVerb, ChangesTheStemBeforeAnObjectSuffix) { expect_rows(starting("before_suffix")); }
TEST(ArabicVerb, FormsVerbalNounsOfDerivedPatterns) { expect_rows(starting("verbal_noun")); }

TEST(ArabicVerb, ReturnsTheCitationFormFirst) {
  for (const Row& row : read_rows()) {
    const VerbForm first = conjugate(parse_verb_inflection(row.inflection)).front();
    EXPECT_EQ(feature_of(first), "perfect 3ms") << row.inflection;
  }
}

TEST(ArabicVerb, MarksThePassiveEvenWhereItIsSpelledLikeTheActive) {
  const auto forms = conjugate(parse_verb_inflection("\u0642\u062A\u0644 I-u"));
  const auto count = std::count_if(forms.begin(), forms.end(), [&](const VerbForm& form) {
    return form.text == forms.front().text && form.tense == Tense::perfect && form.number == Number::singular && form.person == Person::third;
  });
  EXPECT_EQ(count, 2);
}

TEST(ArabicVerb, GivesOnlyConstructParticiplesAStemBeforeSuffixes) {
  for (const VerbForm& form : conjugate(parse_verb_inflection("\u0642\u062A\u0644 I-u"))) {
    const bool closed = form.state == NounState::absolute || form.state == NounState::indefinite;
    EXPECT_EQ(form.text_before_suffix.empty(), closed) << form.text;
  }
}

TEST(ArabicVerb, HasNoVerbalNounForPatternOne) { EXPECT_TRUE(verbal_nouns(parse_verb_inflection("\u0642\u062A\u0644 I-u")).empty()); }

TEST(ArabicVerb, SpellsVerbalNounLemmasAsNewspapersDo) {
  const auto lemmas = verbal_noun_lemmas(parse_verb_inflection("\u062F\u064A\u0646 IV"));
  ASSERT_EQ(lemmas.size(), 1U);
  EXPECT_EQ(lemmas.front(), "\u0625\u062F\u0627\u0646\u0629");
}

TEST(ArabicVerb, OmitsImperativesOfOneRadical) {
  const auto forms = conjugate(parse_verb_inflection("\u0648\u0641\u064A I-i"));
  EXPECT_TRUE(std::none_of(forms.begin(), forms.end(), [](const VerbForm& form) { return form.tense == Tense::imperative; }));
}

TEST(ArabicVerb, RejectsInvalidCells) {
  const auto cells = {"",
                      "\u0642\u062A\u0644",
                      "\u0642\u062A\u0644 XI",
                      "\u0642\u062A\u0644 I",
                      "\u0642\u062A\u0644  II",
                      "\u0642\u062A VIII",
                      "\u0642\u062A\u0644 Q",
                      "\u0642\u0627\u0644 I-u",
                      "\u0642\u062A\u0644 X-sound",
                      "\u0639\u0645\u064A IX",
                      "abc II"};
  for (const char* cell : cells) {
    EXPECT_THROW(parse_verb_inflection(cell), std::invalid_argument) << cell;
  }
}

TEST(ArabicVerb, SaysWhatIsWrongWithACell) {
  try {
    parse_verb_inflection("\u0642\u062A II");
    FAIL() << "accepted a root of two letters";
  } catch (const std::invalid_argument& error) {
    EXPECT_EQ(std::string(error.what()), "verb inflection '\u0642\u062A II': found 2 root letters, expected 3 for this pattern");
  }
}

}  // namespace
}  // namespace rawabit
