// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <stdexcept>

#include "extract/lexicon/arabic_stem.hpp"
#include "extract/lexicon/arabic_verb.hpp"
#include "extract/text/arabic_letters.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

struct PatternName {
  std::string_view name;
  VerbPattern pattern;
  StemVowel vowel;
};

constexpr std::array<PatternName, 15> pattern_names{{
    {"I-a", VerbPattern::i, StemVowel::a},
    {"I-i", VerbPattern::i, StemVowel::i},
    {"I-u", VerbPattern::i, StemVowel::u},
    {"II", VerbPattern::ii, StemVowel::none},
    {"III", VerbPattern::iii, StemVowel::none},
    {"IV", VerbPattern::iv, StemVowel::none},
    {"V", VerbPattern::v, StemVowel::none},
    {"VI", VerbPattern::vi, StemVowel::none},
    {"VII", VerbPattern::vii, StemVowel::none},
    {"VIII", VerbPattern::viii, StemVowel::none},
    {"IX", VerbPattern::ix, StemVowel::none},
    {"X", VerbPattern::x, StemVowel::none},
    {"Q", VerbPattern::q, StemVowel::none},
    {"Q2", VerbPattern::q2, StemVowel::none},
    {"Q4", VerbPattern::q4, StemVowel::none},
}};

[[noreturn]] void reject(std::string_view cell, std::string_view problem) {
  std::string message = "verb inflection '";
  message.append(cell).append("': ").append(problem);
  throw std::invalid_argument(message);
}

bool is_radical(char32_t letter) {
  using namespace arabic;
  const bool listed = letter == hamza || (letter >= beh && letter <= ghain) || (letter >= feh && letter <= yeh);
  return listed && letter != teh_marbuta && letter != alef_maksura;
}

std::array<char32_t, 4> parse_root(std::string_view cell, std::string_view letters, std::size_t expected) {
  std::array<char32_t, 4> root{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < letters.size(); ++count) {
    const utf8::CodePoint point = utf8::decode(letters, at);
    if (!is_radical(point.value)) {
      reject(cell, "the root contains a letter that is no radical; expected consonants, waw or yeh, with hamza written as U+0621");
    }
    if (count < root.size()) root.at(count) = point.value;
    at += point.length;
  }
  if (count != expected) {
    reject(cell, "found " + std::to_string(count) + " root letters, expected " + std::to_string(expected) + " for this pattern");
  }
  return root;
}

}  // namespace

VerbInflection parse_verb_inflection(std::string_view cell) {
  using enum VerbPattern;
  constexpr std::string_view sound_mark = "-sound";
  const std::size_t blank = cell.find(' ');
  if (blank == std::string_view::npos) reject(cell, "found no blank, expected root letters, one blank and a pattern such as VIII or I-u");
  std::string_view name = cell.substr(blank + 1);
  const bool sound_middle = name.ends_with(sound_mark);
  if (sound_middle) name.remove_suffix(sound_mark.size());
  const auto found =
      std::find_if(pattern_names.begin(), pattern_names.end(), [name](const PatternName& candidate) { return candidate.name == name; });
  if (found == pattern_names.end()) {
    std::string problem = "found pattern '";
    reject(cell, problem.append(name).append("', expected I-a I-i I-u II III IV V VI VII VIII IX X Q Q2 or Q4"));
  }
  const bool four_letters = found->pattern == q || found->pattern == q2 || found->pattern == q4;
  VerbInflection verb;
  verb.root = parse_root(cell, cell.substr(0, blank), four_letters ? 4 : 3);
  verb.pattern = found->pattern;
  verb.vowel = found->vowel;
  verb.sound_middle = sound_middle;
  const bool may_be_hollow = verb.pattern == iv || verb.pattern == vii || verb.pattern == viii || verb.pattern == x;
  if (sound_middle && !(may_be_hollow && is_weak(verb.root[1]))) {
    reject(cell, "found -sound, expected it only after IV, VII, VIII or X of a root with weak middle letter");
  }
  const bool doubles_last = verb.pattern == ix || verb.pattern == q4;
  if (doubles_last && is_weak(four_letters ? verb.root[3] : verb.root[2])) reject(cell, "found a weak last letter, expected a strong one");
  return verb;
}

}  // namespace rawabit
