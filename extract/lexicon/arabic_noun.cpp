// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_noun.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "extract/lexicon/arabic_sound.hpp"
#include "extract/text/arabic_letters.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

using namespace arabic;
using Letters = std::u32string;
using LettersView = std::u32string_view;

constexpr std::array<char32_t, 2> dual_nominative{alef, noon};
constexpr std::array<char32_t, 2> oblique_ending{yeh, noon};
constexpr std::array<char32_t, 2> plural_nominative{waw, noon};
constexpr std::array<char32_t, 2> feminine_plural{alef, teh};

LettersView view(const std::array<char32_t, 2>& ending) { return {ending.data(), ending.size()}; }

Letters decoded(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    letters.push_back(point.value);
    at += point.length;
  }
  return letters;
}

std::string folded(LettersView letters) {
  std::string text;
  for (const char32_t letter : letters) utf8::append(text, folded_letter(letter));
  return text;
}

bool ends_in(LettersView word, char32_t letter) { return !word.empty() && word.back() == letter; }
bool ends_in_long_a_and_hamza(LettersView word) { return word.size() >= 2 && ends_in(word, hamza) && word[word.size() - 2] == alef; }

Letters without_last(LettersView word) { return Letters(word.substr(0, word.size() - 1)); }
Letters with_last(LettersView word, char32_t letter) { return without_last(word) + letter; }

// The word with its final hamza on the seats it may take before `vowel`, the usual seat first.
std::vector<Letters> before_vowel(LettersView word, char vowel) {
  const char32_t last = word.back();
  const bool has_hamza = last == hamza || last == alef_hamza_above || last == waw_hamza;
  if (!has_hamza) return {Letters(word)};  // a hamza on yeh stays there
  const char32_t previous = word.size() >= 2 ? word[word.size() - 2] : 0;
  if (vowel == 'i' || (last == hamza && previous == yeh)) return {with_last(word, yeh_hamza)};
  if (vowel == 'u') return {with_last(word, waw_hamza)};
  const bool after_sukun = last == hamza && previous != alef && previous != waw;
  if (!after_sukun) return {Letters(word)};
  return {joins_next_letter(previous) ? with_last(word, yeh_hamza) : Letters(word), with_last(word, alef_hamza_above)};
}

Letters joined(LettersView stem, LettersView ending) {
  const bool alef_meets_hamza = ends_in(stem, alef_hamza_above) && ending.front() == alef;
  if (!alef_meets_hamza) return Letters(stem).append(ending);
  return with_last(stem, alef_madda).append(ending.substr(1));
}

bool takes_accusative_alef(LettersView word) {
  const char32_t last = word.back();
  return last != teh_marbuta && last != alef_maksura && last != alef && last != alef_hamza_above && !ends_in_long_a_and_hamza(word);
}

// Receives the forms of one number and gender.
template <typename Add>
class Decliner {
 public:
  explicit Decliner(Add add) : add_(std::move(add)) {}

  void singular(LettersView word) {
    add_(word, Case::any, NounState::free);
    if (takes_accusative_alef(word)) add_(before_vowel(word, 'a').front() + alef, Case::accusative, NounState::indefinite);
    before_suffix(word);
  }

  void before_suffix(LettersView word) {
    if (ends_in(word, teh_marbuta)) return add_(with_last(word, teh), Case::any, NounState::before_suffix);
    if (ends_in(word, alef_maksura)) return add_(with_last(word, alef), Case::any, NounState::before_suffix);
    std::vector<Letters> stems;
    for (const char vowel : {'a', 'u', 'i'}) {
      for (Letters& stem : before_vowel(word, vowel)) {
        if (std::find(stems.begin(), stems.end(), stem) == stems.end()) stems.push_back(std::move(stem));
      }
    }
    for (const Letters& stem : stems) add_(stem, Case::any, NounState::before_suffix);
  }

  void dual(LettersView word) {
    for (const Letters& stem : dual_stems(word)) {
      with_noon(stem, view(dual_nominative), Case::nominative);
      with_noon(stem, view(oblique_ending), Case::oblique);
    }
  }

  void sound_masculine(LettersView stem) {
    with_noon(before_vowel(stem, 'u').front(), view(plural_nominative), Case::nominative);
    with_noon(before_vowel(stem, 'i').front(), view(oblique_ending), Case::oblique);
  }

  void sound_feminine(LettersView word) {
    add_(word, Case::any, NounState::free);
    add_(word, Case::any, NounState::before_suffix);
  }

 private:
  static std::vector<Letters> dual_stems(LettersView word) {
    constexpr std::size_t root_length = 3;
    switch (word.back()) {
      case teh_marbuta:
        return {with_last(word, teh)};
      case alef_maksura:
        return {with_last(word, yeh)};
      case alef:  // loan words in -a have no usual dual
        if (word.size() != root_length) return {};
        return {with_last(word, waw)};
      default:
        return before_vowel(word, 'a');
    }
  }

  void with_noon(LettersView stem, LettersView ending, Case grammatical_case) {
    add_(joined(stem, ending), grammatical_case, NounState::absolute);
    add_(joined(stem, ending.substr(0, 1)), grammatical_case, NounState::construct);
  }

  Add add_;
};

// Patterns mafa'il and mafa'il with long i take no accusative alef.
bool is_diptote(LettersView plural) {
  constexpr std::size_t short_pattern = 5;
  constexpr std::size_t long_pattern = 6;
  if (plural.size() < short_pattern || plural[2] != alef) return false;
  return plural.size() == short_pattern || (plural.size() == long_pattern && plural[long_pattern - 2] == yeh);
}

// Plural-only nouns such as talks, sanctions. Verbal nouns whose last radical is t (ithbat, iltifat) are short.
bool is_plural_only(LettersView lemma) {
  constexpr std::size_t shortest = 4;
  if (!lemma.ends_with(view(feminine_plural)) || lemma.size() < shortest) return false;
  if (lemma.front() == alef_hamza_below) return lemma.size() > shortest + 1;
  if (lemma.front() == alef) return lemma.size() > shortest + 2;
  if (lemma.size() > shortest) return true;
  constexpr std::array<std::array<char32_t, 2>, 8> singulars{
      {{theh, beh}, {seen, beh}, {feh, reh}, {sheen, teh}, {noon, beh}, {reh, feh}, {feh, teh}, {meem, meem}}};
  return std::find(singulars.begin(), singulars.end(), std::array<char32_t, 2>{lemma[0], lemma[1]}) == singulars.end();
}

// Defective nouns lose their yeh where they are indefinite: qadin, tahaddin, muhamin (plural muhamun), ma'ani.
bool singular_loses_yeh(LettersView lemma, LettersView plural) {
  constexpr std::size_t shortest = 4;
  if (!ends_in(lemma, yeh)) return false;
  const bool verbal_noun = lemma.front() == teh && lemma.size() >= shortest && plural != Letters(lemma).append(view(plural_nominative));
  const bool agent = plural == without_last(lemma).append(view(plural_nominative));
  const bool agent_of_i = lemma.size() == shortest && lemma[1] == alef;
  return verbal_noun || agent || agent_of_i;
}

bool plural_loses_yeh(LettersView plural) {
  constexpr std::size_t length = 5;
  return plural.size() == length && ends_in(plural, yeh) && plural[2] == alef;
}

bool is_sound_plural(LettersView lemma, LettersView plural, const std::array<char32_t, 2>& ending) {
  if (!plural.ends_with(view(ending)) || plural.size() <= ending.size() + 1) return false;
  // shu'un, aswat: the last letter belongs to the root
  return !ends_in(lemma, ending[1]) || plural == Letters(lemma).append(view(ending));
}

template <typename AddFor>
void decline_plural(LettersView lemma, LettersView plural, const AddFor& add_for) {
  Decliner decliner(add_for(Number::plural));
  if (is_sound_plural(lemma, plural, plural_nominative)) {
    decliner.sound_masculine(plural.substr(0, plural.size() - plural_nominative.size()));
  } else if (is_sound_plural(lemma, plural, feminine_plural)) {
    decliner.sound_feminine(plural);
  } else if (is_diptote(plural)) {
    const auto add = add_for(Number::plural);
    add(plural, Case::any, NounState::free);
    if (plural_loses_yeh(plural)) {
      add(without_last(plural), Case::any, NounState::indefinite);
      add(Letters(plural) + alef, Case::accusative, NounState::indefinite);
    }
    decliner.before_suffix(plural);
  } else {
    decliner.singular(plural);
  }
}

// Hamza on waw before long u has another seat in Egypt: mas'ul, shu'un. The word itself if it has none.
std::string egyptian_spelling(std::string_view text) {
  Letters letters = decoded(text);
  for (std::size_t at = 1; at + 1 < letters.size(); ++at) {
    if (letters[at] != waw_hamza || letters[at + 1] != waw) continue;
    letters[at] = joins_next_letter(letters[at - 1]) ? yeh_hamza : hamza;
  }
  std::string result;
  for (const char32_t letter : letters) utf8::append(result, letter);
  return result;
}

void require_word(std::string_view word, std::string_view function) {
  if (!word.empty()) return;
  throw std::invalid_argument(std::string(function).append(": found an empty word, expected an Arabic noun or adjective"));
}

template <typename Form>
void append_new(std::vector<Form>& forms, std::vector<Form> variants) {
  for (Form& variant : variants) {
    if (std::find(forms.begin(), forms.end(), variant) == forms.end()) forms.push_back(std::move(variant));
  }
}

std::vector<NounForm> inflect_spelling(std::string_view lemma, std::string_view plural) {
  constexpr std::size_t usual_count = 16;
  const Letters word = decoded(lemma);
  const Letters many = decoded(plural);
  std::vector<NounForm> forms;
  forms.reserve(usual_count);
  const auto add_for = [&forms](Number number) {
    return [&forms, number](LettersView letters, Case grammatical_case, NounState state) {
      forms.push_back({folded(letters), number, grammatical_case, state});
    };
  };
  if (many.empty() && is_plural_only(word)) {
    Decliner(add_for(Number::plural)).sound_feminine(word);
    return forms;
  }
  Decliner singular(add_for(Number::singular));
  singular.singular(word);
  Letters dual_word = word;
  const bool shows_lost_yeh = many == word + yeh + Letters(view(feminine_plural));  // tahaddin, plural tahaddiyat
  if (shows_lost_yeh) {
    dual_word += yeh;
    singular.singular(dual_word);
  } else if (singular_loses_yeh(word, many)) {
    add_for(Number::singular)(without_last(word), Case::any, NounState::indefinite);
  }
  Decliner(add_for(Number::dual)).dual(dual_word);
  if (!many.empty()) decline_plural(word, many, add_for);
  return forms;
}

std::vector<NisbaForm> inflect_nisba_spelling(std::string_view masculine_singular) {
  constexpr std::size_t usual_count = 20;
  const Letters masculine = decoded(masculine_singular);
  const Letters stem = before_vowel(masculine, 'a').front();
  const Letters feminine = stem + teh_marbuta;
  std::vector<NisbaForm> forms;
  forms.reserve(usual_count);
  const auto add_for = [&forms](Number number, Gender gender) {
    return [&forms, number, gender](LettersView letters, Case grammatical_case, NounState state) {
      forms.push_back({folded(letters), number, gender, grammatical_case, state});
    };
  };
  Decliner(add_for(Number::singular, Gender::masculine)).singular(masculine);
  Decliner(add_for(Number::singular, Gender::feminine)).singular(feminine);
  Decliner(add_for(Number::dual, Gender::masculine)).dual(masculine);
  Decliner(add_for(Number::dual, Gender::feminine)).dual(feminine);
  Decliner(add_for(Number::plural, Gender::masculine)).sound_masculine(masculine);
  Decliner(add_for(Number::plural, Gender::feminine)).sound_feminine(joined(stem, view(feminine_plural)));
  return forms;
}

}  // namespace

std::vector<NounForm> inflect_noun(std::string_view lemma, std::string_view plural) {
  require_word(lemma, "inflect_noun");
  std::vector<NounForm> forms = inflect_spelling(lemma, plural);
  const std::string other_lemma = egyptian_spelling(lemma);
  const std::string other_plural = egyptian_spelling(plural);
  if (other_lemma != lemma || other_plural != plural) append_new(forms, inflect_spelling(other_lemma, other_plural));
  return forms;
}

std::vector<NisbaForm> inflect_nisba(std::string_view masculine_singular) {
  require_word(masculine_singular, "inflect_nisba");
  std::vector<NisbaForm> forms = inflect_nisba_spelling(masculine_singular);
  const std::string other = egyptian_spelling(masculine_singular);
  if (other != masculine_singular) append_new(forms, inflect_nisba_spelling(other));
  return forms;
}

}  // namespace rawabit
