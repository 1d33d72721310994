// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_verb.hpp"

#include <algorithm>
#include <utility>

#include "extract/lexicon/arabic_participle.hpp"
#include "extract/lexicon/arabic_sound.hpp"
#include "extract/lexicon/arabic_stem.hpp"
#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {

using Gender::feminine;
using Gender::masculine;
using Number::dual;
using Number::plural;
using Number::singular;
using Person::first;
using Person::second;
using Person::third;

// Endings in the notation of Sounds; those before a pronoun suffix stand apart where their spelling differs.

struct PerfectEndings {
  std::string_view he;
  std::string_view he_before_suffix;
  std::string_view she;
  std::string_view two;
  std::string_view two_feminine;
  std::string_view they;
  std::string_view they_before_suffix;
  std::string_view link;  // between the stem and an ending in a consonant
};

constexpr PerfectEndings perfect_endings(StemEnd end) {
  switch (end) {
    case StemEnd::a_of_waw:
      return {"A", "A", "at", "awA", "atA", "awO", "aw", "aw"};
    case StemEnd::a_of_yeh:
      return {"Y", "A", "at", "ayA", "atA", "awO", "aw", "ay"};
    case StemEnd::iy:
      return {"iy", "iya", "iyat", "iyA", "iyatA", "UO", "U", "I"};
    default:
      return {"", "a", "at", "A", "atA", "UO", "U", ""};
  }
}

struct ImperfectEndings {
  std::string_view alone;
  std::string_view alone_before_suffix;
  std::string_view two;  // without noon
  std::string_view they;
  std::string_view you_feminine;
  std::string_view link;
  std::string_view shortened;  // singular of the jussive
};

constexpr ImperfectEndings imperfect_endings(StemEnd end) {
  switch (end) {
    case StemEnd::u:
      return {"U", "U", "uwA", "U", "I", "U", "u"};
    case StemEnd::i:
      return {"I", "I", "iyA", "U", "I", "I", "i"};
    case StemEnd::a_of_yeh:
      return {"Y", "A", "ayA", "aw", "ay", "ay", "a"};
    default:
      return {"", "u", "A", "U", "I", "", ""};
  }
}

struct Ending {
  std::string_view text;
  std::string_view noon = {};  // what follows it, in the text and before suffixes
  std::string_view before_suffix = {};
  bool differs = false;  // before_suffix counts
};

struct Agent {
  Person person;
  Number number;
  Gender gender;
};

struct Features {
  Tense tense;
  Voice voice;
  Agent agent;
};

struct ConsonantEnding {
  std::string_view text;
  std::string_view before_suffix;
  Agent agent;
};

constexpr std::array<ConsonantEnding, 8> perfect_consonant_endings{{
    {"n", "n", {third, plural, feminine}},
    {"t", "t", {second, singular, masculine}},
    {"t", "t", {second, singular, feminine}},
    {"tumA", "tumA", {second, dual, Gender::any}},
    {"tum", "tumU", {second, plural, masculine}},
    {"tunn", "tunn", {second, plural, feminine}},
    {"t", "t", {first, singular, Gender::any}},
    {"nA", "nA", {first, plural, Gender::any}},
}};

enum class ImperfectSlot : std::uint8_t { alone, two, they, you_feminine, women };

struct ImperfectRow {
  std::string_view prefix;
  ImperfectSlot slot;
  Agent agent;
};

constexpr std::array<ImperfectRow, 13> imperfect_rows{{
    {"y", ImperfectSlot::alone, {third, singular, masculine}},
    {"t", ImperfectSlot::alone, {third, singular, feminine}},
    {"y", ImperfectSlot::two, {third, dual, masculine}},
    {"t", ImperfectSlot::two, {third, dual, feminine}},
    {"y", ImperfectSlot::they, {third, plural, masculine}},
    {"y", ImperfectSlot::women, {third, plural, feminine}},
    {"t", ImperfectSlot::alone, {second, singular, masculine}},
    {"t", ImperfectSlot::you_feminine, {second, singular, feminine}},
    {"t", ImperfectSlot::two, {second, dual, Gender::any}},
    {"t", ImperfectSlot::they, {second, plural, masculine}},
    {"t", ImperfectSlot::women, {second, plural, feminine}},
    {"'", ImperfectSlot::alone, {first, singular, Gender::any}},
    {"n", ImperfectSlot::alone, {first, plural, Gender::any}},
}};

class Conjugator {
 public:
  Conjugator(const VerbFrame& frame, HamzaStyle style, std::vector<VerbForm>& forms)
      : frame_(frame), stems_(stems_of(frame)), style_(style), forms_(forms) {}

  void run() {
    perfect(stems_.perfect, Voice::active);
    imperfect(stems_.imperfect, Voice::active, stems_.imperfect_prefix_vowel, Tense::imperfect);
    imperfect(stems_.imperfect, Voice::active, stems_.imperfect_prefix_vowel, Tense::jussive);
    imperative();
    perfect(stems_.perfect_passive, Voice::passive);
    imperfect(stems_.imperfect_passive, Voice::passive, 'u', Tense::imperfect);
    imperfect(stems_.imperfect_passive, Voice::passive, 'u', Tense::jussive);
    append_participle(stems_.active_participle, Tense::active_participle, style_, forms_);
    append_participle(stems_.passive_participle, Tense::passive_participle, style_, forms_);
  }

 private:
  void add(const Sounds& prefix, const Sounds& stem, const Ending& ending, const Features& features) {
    const auto spelled = [&](std::string_view end) {
      Sounds word = prefix;
      word.append(stem);
      word.append(end);
      word.append(ending.noon);
      word.merge_initial_hamzas();
      return spell(word, Spelling::folded, style_);
    };
    VerbForm& form = forms_.emplace_back();
    form.text = spelled(ending.text);
    form.text_before_suffix = ending.differs ? spelled(ending.before_suffix) : form.text;
    form.tense = features.tense;
    form.voice = features.voice;
    form.person = features.agent.person;
    form.number = features.agent.number;
    form.gender = features.agent.gender;
  }

  // A vowel that only a suffix brings out is written where the stem ends in hamza or in a vowel.
  static bool end_shows_suffix(const VerbStem& stem) {
    const Sounds& sounds = stem.before_vowel;
    return stem.end != StemEnd::consonant || sounds[sounds.size() - 1] == arabic::hamza;
  }

  void perfect(const VerbStem& stem, Voice voice) {
    const PerfectEndings endings = perfect_endings(stem.end);
    const Sounds no_prefix;
    const auto third_person = [&](const Ending& ending, Number number, Gender gender) {
      add(no_prefix, stem.before_vowel, ending, {Tense::perfect, voice, {third, number, gender}});
    };
    third_person({endings.he, {}, endings.he_before_suffix, end_shows_suffix(stem)}, singular, masculine);
    third_person({endings.she}, singular, feminine);
    third_person({endings.two}, dual, masculine);
    third_person({endings.two_feminine}, dual, feminine);
    third_person({endings.they, {}, endings.they_before_suffix, true}, plural, masculine);
    Sounds linked = stem.before_consonant;
    linked.append(endings.link);
    for (const ConsonantEnding& row : perfect_consonant_endings) {
      const bool differs = row.text != row.before_suffix;
      add(no_prefix, linked, {row.text, {}, row.before_suffix, differs}, {Tense::perfect, voice, row.agent});
    }
  }

  // The jussive keeps the full stem of geminates: yarudd(a).
  [[nodiscard]] const Sounds& jussive_stem(const VerbStem& stem) const {
    return frame_.kind == RootKind::geminate ? stem.before_vowel : stem.before_consonant;
  }

  static Ending plural_ending(std::string_view they, Tense tense) {
    if (tense == Tense::imperfect) return {they, "n"};
    return they == "U" ? Ending{"UO", {}, "U", true} : Ending{"awO", {}, "aw", true};
  }

  void imperfect(const VerbStem& stem, Voice voice, char vowel, Tense tense) {
    const ImperfectEndings endings = imperfect_endings(stem.end);
    const bool indicative = tense == Tense::imperfect;
    const std::string_view noon = indicative ? "n" : "";
    for (const ImperfectRow& row : imperfect_rows) {
      Sounds prefix;
      prefix.append(row.prefix);
      prefix.push(static_cast<unsigned char>(vowel));
      const Features features{tense, voice, row.agent};
      switch (row.slot) {
        case ImperfectSlot::alone:
          if (indicative) {
            add(prefix, stem.before_vowel, {endings.alone, {}, endings.alone_before_suffix, end_shows_suffix(stem)}, features);
          } else {
            add(prefix, jussive_stem(stem), {endings.shortened}, features);
          }
          break;
        case ImperfectSlot::two:
          add(prefix, stem.before_vowel, {endings.two, noon}, features);
          break;
        case ImperfectSlot::they:
          add(prefix, stem.before_vowel, plural_ending(endings.they, tense), features);
          break;
        case ImperfectSlot::you_feminine:
          add(prefix, stem.before_vowel, {endings.you_feminine, noon}, features);
          break;
        case ImperfectSlot::women:
          add(prefix, stem.before_consonant, {endings.link, "n"}, features);
          break;
      }
    }
  }

  [[nodiscard]] Sounds imperative_stem(const Sounds& stem) const {
    using namespace arabic;
    Sounds lead;
    const VerbInflection& verb = frame_.verb;
    const bool first = verb.pattern == VerbPattern::i;
    Sounds rest = stem;
    const bool take_eat_command = first && verb.vowel == StemVowel::u && verb.root[0] == hamza &&
                                  ((verb.root[1] == khah && verb.root[2] == thal) || (verb.root[1] == kaf && verb.root[2] == lam) ||
                                   (verb.root[1] == meem && verb.root[2] == reh));
    if (verb.pattern == VerbPattern::iv) {
      lead.append("'a");
    } else if (take_eat_command) {
      rest.drop_first();
    } else if (!is_vowel(stem[1]) && stem[1] != 0) {
      lead.append(first && verb.vowel == StemVowel::u ? "u" : "i");
    }
    lead.append(rest);
    return lead;
  }

  void imperative() {
    const VerbStem& stem = stems_.imperfect;
    // Imperatives of one radical (fi, ra) are spelled like clitics and prepositions.
    if (stem.before_consonant.size() <= 1 && frame_.verb.pattern == VerbPattern::i) return;
    const ImperfectEndings endings = imperfect_endings(stem.end);
    const Sounds no_prefix;
    const Sounds before_vowel = imperative_stem(stem.before_vowel);
    const auto features = [](Number number, Gender gender) { return Features{Tense::imperative, Voice::active, {second, number, gender}}; };
    add(no_prefix, imperative_stem(jussive_stem(stem)), {endings.shortened}, features(singular, masculine));
    add(no_prefix, before_vowel, {endings.you_feminine}, features(singular, feminine));
    add(no_prefix, before_vowel, plural_ending(endings.they, Tense::imperative), features(plural, masculine));
  }

  const VerbFrame& frame_;
  VerbStems stems_;
  HamzaStyle style_;
  std::vector<VerbForm>& forms_;
};

// Appends the forms that another way of spelling makes different.
void append_variants(const VerbFrame& frame, HamzaStyle style, std::vector<VerbForm>& forms, std::size_t standard_count) {
  std::vector<VerbForm> variants;
  variants.reserve(standard_count);
  Conjugator(frame, style, variants).run();
  for (std::size_t at = 0; at < variants.size(); ++at) {
    const VerbForm& standard = forms[at];
    VerbForm& variant = variants[at];
    const bool same = variant.text == standard.text && variant.text_before_suffix == standard.text_before_suffix;
    if (!same) forms.push_back(std::move(variant));
  }
}

}  // namespace

std::vector<VerbForm> conjugate(const VerbInflection& verb) {
  constexpr std::size_t usual_count = 120;
  const VerbFrame frame = frame_of(verb);
  std::vector<VerbForm> forms;
  forms.reserve(usual_count);
  Conjugator(frame, HamzaStyle::on_waw, forms).run();
  const std::size_t standard_count = forms.size();
  const bool has_hamza = std::find(verb.root.begin(), verb.root.end(), arabic::hamza) != verb.root.end();
  if (has_hamza) append_variants(frame, HamzaStyle::by_preceding, forms, standard_count);
  const bool has_thal_variant = verb.pattern == VerbPattern::viii && verb.root[0] == arabic::thal;
  if (has_thal_variant) append_variants(frame_of(verb, true), HamzaStyle::on_waw, forms, standard_count);
  return forms;
}

}  // namespace rawabit
