// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_participle.hpp"

#include <span>

namespace rawabit {

namespace {

using Gender::feminine;
using Gender::masculine;
using Number::dual;
using Number::plural;
using Number::singular;

// Endings in the notation of Sounds.
struct ParticipleRow {
  std::string_view ending;
  std::string_view before_suffix;
  bool takes_suffix;
  Number number;
  Gender gender;
  Case grammatical_case;
  NounState state;
};

constexpr std::array<ParticipleRow, 16> sound_rows{{
    {"", "a", true, singular, masculine, Case::any, NounState::free},
    {"aN", "", false, singular, masculine, Case::accusative, NounState::indefinite},
    {"An", "", false, dual, masculine, Case::nominative, NounState::absolute},
    {"A", "A", true, dual, masculine, Case::nominative, NounState::construct},
    {"ayn", "", false, dual, masculine, Case::oblique, NounState::absolute},
    {"ay", "ay", true, dual, masculine, Case::oblique, NounState::construct},
    {"Un", "", false, plural, masculine, Case::nominative, NounState::absolute},
    {"U", "U", true, plural, masculine, Case::nominative, NounState::construct},
    {"In", "", false, plural, masculine, Case::oblique, NounState::absolute},
    {"I", "I", true, plural, masculine, Case::oblique, NounState::construct},
    {"aH", "at", true, singular, feminine, Case::any, NounState::free},
    {"atAn", "", false, dual, feminine, Case::nominative, NounState::absolute},
    {"atA", "atA", true, dual, feminine, Case::nominative, NounState::construct},
    {"atayn", "", false, dual, feminine, Case::oblique, NounState::absolute},
    {"atay", "atay", true, dual, feminine, Case::oblique, NounState::construct},
    {"At", "At", true, plural, feminine, Case::any, NounState::free},
}};

// Active participles of defective verbs: multaqin, al-multaqi.
constexpr std::array<ParticipleRow, 17> i_rows{{
    {"I", "I", true, singular, masculine, Case::any, NounState::free},
    {"", "", false, singular, masculine, Case::any, NounState::indefinite},
    {"iyaN", "", false, singular, masculine, Case::accusative, NounState::indefinite},
    {"iyAn", "", false, dual, masculine, Case::nominative, NounState::absolute},
    {"iyA", "iyA", true, dual, masculine, Case::nominative, NounState::construct},
    {"iyayn", "", false, dual, masculine, Case::oblique, NounState::absolute},
    {"iyay", "iyay", true, dual, masculine, Case::oblique, NounState::construct},
    {"Un", "", false, plural, masculine, Case::nominative, NounState::absolute},
    {"U", "U", true, plural, masculine, Case::nominative, NounState::construct},
    {"In", "", false, plural, masculine, Case::oblique, NounState::absolute},
    {"I", "I", true, plural, masculine, Case::oblique, NounState::construct},
    {"iyaH", "iyat", true, singular, feminine, Case::any, NounState::free},
    {"iyatAn", "", false, dual, feminine, Case::nominative, NounState::absolute},
    {"iyatA", "iyatA", true, dual, feminine, Case::nominative, NounState::construct},
    {"iyatayn", "", false, dual, feminine, Case::oblique, NounState::absolute},
    {"iyatay", "iyatay", true, dual, feminine, Case::oblique, NounState::construct},
    {"iyAt", "iyAt", true, plural, feminine, Case::any, NounState::free},
}};

// Passive participles of defective verbs: multaqan, multaqat.
constexpr std::array<ParticipleRow, 15> a_rows{{
    {"Y", "A", true, singular, masculine, Case::any, NounState::free},
    {"ayAn", "", false, dual, masculine, Case::nominative, NounState::absolute},
    {"ayA", "ayA", true, dual, masculine, Case::nominative, NounState::construct},
    {"ayayn", "", false, dual, masculine, Case::oblique, NounState::absolute},
    {"ayay", "ayay", true, dual, masculine, Case::oblique, NounState::construct},
    {"awn", "", false, plural, masculine, Case::nominative, NounState::absolute},
    {"aw", "aw", true, plural, masculine, Case::nominative, NounState::construct},
    {"ayn", "", false, plural, masculine, Case::oblique, NounState::absolute},
    {"ay", "ay", true, plural, masculine, Case::oblique, NounState::construct},
    {"AH", "At", true, singular, feminine, Case::any, NounState::free},
    {"AtAn", "", false, dual, feminine, Case::nominative, NounState::absolute},
    {"AtA", "AtA", true, dual, feminine, Case::nominative, NounState::construct},
    {"Atayn", "", false, dual, feminine, Case::oblique, NounState::absolute},
    {"Atay", "Atay", true, dual, feminine, Case::oblique, NounState::construct},
    {"ayAt", "ayAt", true, plural, feminine, Case::any, NounState::free},
}};

std::span<const ParticipleRow> rows_of(StemEnd end) {
  switch (end) {
    case StemEnd::i:
      return i_rows;
    case StemEnd::a_of_yeh:
      return a_rows;
    default:
      return sound_rows;
  }
}

}  // namespace

void append_participle(const VerbStem& stem, Tense tense, HamzaStyle style, std::vector<VerbForm>& forms) {
  const auto add = [&](const ParticipleRow& row) {
    const auto spelled = [&](std::string_view ending) {
      Sounds word = stem.before_vowel;
      word.append(ending);
      return spell(word, Spelling::folded, style);
    };
    VerbForm& form = forms.emplace_back();
    form.text = spelled(row.ending);
    if (row.takes_suffix) form.text_before_suffix = row.ending == row.before_suffix ? form.text : spelled(row.before_suffix);
    form.tense = tense;
    form.voice = tense == Tense::passive_participle ? Voice::passive : Voice::active;
    form.number = row.number;
    form.gender = row.gender;
    form.grammatical_case = row.grammatical_case;
    form.state = row.state;
  };
  for (const ParticipleRow& row : rows_of(stem.end)) add(row);
}

}  // namespace rawabit
