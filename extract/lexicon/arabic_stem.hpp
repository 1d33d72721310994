// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "extract/lexicon/arabic_sound.hpp"
#include "extract/lexicon/arabic_verb.hpp"

namespace rawabit {

/// How the last radical behaves: it stays, or melts with the ending into the vowel of the name (W. Wright, A Grammar of
/// the Arabic Language, 3rd ed., part 1, paragraphs 116 to 190, for this and for all weak roots).
enum class StemEnd : std::uint8_t {
  consonant,
  a_of_waw,  // da'a, da'awtu
  a_of_yeh,  // rama, ramaytu; yalqa
  iy,        // laqiya, laqitu
  i,         // yarmi
  u,         // yad'u
};

/// A stem before endings that begin with a vowel and before those that begin with a consonant: qal-, qul-.
struct VerbStem {
  Sounds before_vowel;
  Sounds before_consonant;
  StemEnd end = StemEnd::consonant;
};

enum class RootKind : std::uint8_t { sound, defective, hollow, geminate };

/// A verb prepared for conjugation: root with the assimilations of pattern VIII carried out, and its weakness.
struct VerbFrame {
  VerbInflection verb;
  char32_t infix = 0;  // the t of pattern VIII as it sounds after the first radical
  RootKind kind = RootKind::sound;
};

struct VerbStems {
  VerbStem perfect;
  VerbStem perfect_passive;
  VerbStem imperfect;
  VerbStem imperfect_passive;
  char imperfect_prefix_vowel = 'a';
  VerbStem active_participle;   // its ends: consonant, i
  VerbStem passive_participle;  // its ends: consonant, a_of_yeh
};

bool is_weak(char32_t letter);
/// `keeps_thal` writes pattern VIII of roots in thal as idhdakara instead of iddakara.
VerbFrame frame_of(const VerbInflection& verb, bool keeps_thal = false);
VerbStems stems_of(const VerbFrame& frame);

}  // namespace rawabit
