// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_stem.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {

using namespace arabic;
using Root = std::array<char32_t, 4>;

// One pattern: the stems up to the vowel before the last radical, that vowel and the last radical. `hollow` rows end before
// the middle radical, which the vowel swallows.
struct PatternRow {
  std::string_view perfect;
  std::string_view imperfect;
  std::string_view perfect_passive;
  char prefix_vowel;
  char imperfect_vowel;
  char last;
};

constexpr std::array<PatternRow, 13> pattern_rows{{
    {"1a2", "12", "1u2", 'a', '-', '3'},
    {"1a22", "1a22", "1u22", 'u', 'i', '3'},
    {"1A2", "1A2", "1U2", 'u', 'i', '3'},
    {"'a12", "12", "'u12", 'u', 'i', '3'},
    {"ta1a22", "ta1a22", "tu1u22", 'a', 'a', '3'},
    {"ta1A2", "ta1A2", "tu1U2", 'a', 'a', '3'},
    {"in1a2", "n1a2", "un1u2", 'a', 'i', '3'},
    {"i1Ta2", "1Ta2", "u1Tu2", 'a', 'i', '3'},
    {"i12a3", "12a3", "u12u3", 'a', 'i', '3'},
    {"ista12", "sta12", "ustu12", 'a', 'i', '3'},
    {"1a23", "1a23", "1u23", 'u', 'i', '4'},
    {"ta1a23", "ta1a23", "tu1u23", 'a', 'a', '4'},
    {"i12a34", "12a34", "u12u34", 'a', 'i', '4'},
}};

struct HollowRow {
  VerbPattern pattern;
  std::string_view perfect;
  std::string_view imperfect;
  std::string_view perfect_passive;
  char imperfect_vowel;
};

constexpr std::array<HollowRow, 5> hollow_rows{{
    {VerbPattern::i, "1", "1", "1", '-'},
    {VerbPattern::iv, "'a1", "1", "'u1", 'i'},
    {VerbPattern::vii, "in1", "n1", "un1", 'a'},
    {VerbPattern::viii, "i1T", "1T", "u1T", 'a'},
    {VerbPattern::x, "ista1", "sta1", "ustu1", 'i'},
}};

char vowel_letter(StemVowel vowel) {
  switch (vowel) {
    case StemVowel::u:
      return 'u';
    case StemVowel::i:
      return 'i';
    default:
      return 'a';
  }
}

char32_t lengthened(char vowel) { return static_cast<char32_t>(static_cast<unsigned char>(vowel)) - U'a' + U'A'; }

bool is_guttural(char32_t letter) { return letter == hamza || letter == heh || letter == ain || letter == hah || letter == ghain || letter == khah; }

bool is_root(const Root& root, std::initializer_list<Root> list) { return std::find(list.begin(), list.end(), root) != list.end(); }

bool is_see(const Root& root) { return root == Root{reh, hamza, yeh}; }

bool has_weak_end(const VerbInflection& verb) { return is_weak(verb.root[3] != 0 ? verb.root[3] : verb.root[2]); }

// Defective I-a verbs are of the type laqiya yalqa, but those with a guttural middle of the type sa'a yas'a; waliya yali
// is alone with i in both tenses.
char defective_perfect_vowel(const VerbInflection& verb) {
  if (verb.root == Root{waw, lam, yeh}) return 'i';
  if (verb.vowel != StemVowel::a || verb.root == Root{hamza, beh, yeh}) return 'a';
  return is_guttural(verb.root[1]) ? 'a' : 'i';
}

// Matters for spelling only next to hamza.
char sound_perfect_vowel(const VerbInflection& verb) {
  const Root& root = verb.root;
  if (root[1] != hamza && root[2] != hamza) return 'a';
  if (verb.vowel == StemVowel::u) return 'u';
  const bool takes_i = is_root(root, {{beh, reh, hamza},
                                      {khah, tah, hamza},
                                      {zah, meem, hamza},
                                      {sad, dal, hamza},
                                      {dal, feh, hamza},
                                      {feh, teh, hamza},
                                      {waw, tah, hamza},
                                      {seen, hamza, meem},
                                      {yeh, hamza, seen},
                                      {beh, hamza, seen}});
  return takes_i ? 'i' : 'a';
}

// Verbs with initial waw lose it in the imperfect: I-i always, I-a next to a guttural.
bool loses_initial_waw(const VerbInflection& verb, RootKind kind) {
  const Root& root = verb.root;
  if (root[0] != waw || kind == RootKind::geminate) return false;
  if (verb.vowel == StemVowel::i) return true;
  if (verb.vowel != StemVowel::a || is_root(root, {{waw, jeem, ain}, {waw, seen, khah}, {waw, hah, lam}, {waw, qaf, hah}})) return false;
  return is_guttural(root[1]) || is_guttural(root[2]);
}

RootKind kind_of(const VerbInflection& verb) {
  using enum VerbPattern;
  const VerbPattern pattern = verb.pattern;
  if (pattern == ix || pattern == q4) return RootKind::geminate;
  if (has_weak_end(verb)) return RootKind::defective;
  if (verb.root[3] != 0 || pattern == ii || pattern == v) return RootKind::sound;
  if (verb.root[1] == verb.root[2]) return RootKind::geminate;
  const bool contracts_middle = pattern != iii && pattern != vi;
  return contracts_middle && is_weak(verb.root[1]) && !verb.sound_middle ? RootKind::hollow : RootKind::sound;
}

void assimilate_infix(VerbFrame& frame, bool keeps_thal) {
  Root& root = frame.verb.root;
  const bool hamza_turns = is_root(root, {{hamza, khah, thal}, {hamza, zain, reh}});
  if (is_weak(root[0]) || hamza_turns) root[0] = teh;
  switch (root[0]) {
    case dal:
    case zain:
      frame.infix = dal;
      break;
    case thal:
      frame.infix = dal;
      if (!keeps_thal) root[0] = dal;
      break;
    case sad:
    case dad:
    case tah:
      frame.infix = tah;
      break;
    case zah:
    case theh:
      frame.infix = root[0];
      break;
    default:
      frame.infix = teh;
  }
}

class StemBuilder {
 public:
  explicit StemBuilder(const VerbFrame& frame) : frame_(frame) {}

  [[nodiscard]] VerbStem regular(std::string_view base, char vowel, char last, StemEnd defective_end) const {
    VerbStem stem;
    stem.before_consonant.append(base, frame_.verb.root, frame_.infix);
    if (frame_.kind == RootKind::defective) {
      stem.before_vowel = stem.before_consonant;
      stem.end = defective_end;
      return stem;
    }
    const std::array<char, 2> end{vowel, last};
    stem.before_consonant.append({end.data(), end.size()}, frame_.verb.root);
    stem.before_vowel = frame_.kind == RootKind::geminate ? contracted(base, vowel, last) : stem.before_consonant;
    return stem;
  }

  [[nodiscard]] VerbStem hollow(std::string_view base, char long_vowel, char short_vowel) const {
    VerbStem stem;
    stem.before_vowel.append(base, frame_.verb.root, frame_.infix);
    stem.before_consonant = stem.before_vowel;
    stem.before_vowel.push(lengthened(long_vowel));
    stem.before_vowel.append("3", frame_.verb.root);
    stem.before_consonant.push(static_cast<unsigned char>(short_vowel));
    stem.before_consonant.append("3", frame_.verb.root);
    return stem;
  }

 private:
  // The last radical doubles: -rada-d- becomes -radd-, -rdi-d- becomes -ridd-.
  [[nodiscard]] Sounds contracted(std::string_view base, char vowel, char last) const {
    Sounds whole;
    const char32_t before = static_cast<unsigned char>(base[base.size() - 2]);
    whole.append(base.substr(0, base.size() - 1), frame_.verb.root, frame_.infix);
    // A base of two radicals is the imperfect of pattern I, whose personal prefix ends in a vowel: -12- needs the stem vowel.
    if (!is_vowel(before)) whole.push(static_cast<unsigned char>(vowel));
    const std::array<char, 2> end{base.back(), last};
    whole.append({end.data(), end.size()}, frame_.verb.root, frame_.infix);
    return whole;
  }

  const VerbFrame& frame_;
};

StemEnd perfect_end(const VerbInflection& verb) {
  if (verb.pattern != VerbPattern::i) return StemEnd::a_of_yeh;
  if (defective_perfect_vowel(verb) == 'i') return StemEnd::iy;
  return verb.root[2] == waw ? StemEnd::a_of_waw : StemEnd::a_of_yeh;
}

StemEnd imperfect_end(char vowel) {
  switch (vowel) {
    case 'u':
      return StemEnd::u;
    case 'i':
      return StemEnd::i;
    default:
      return StemEnd::a_of_yeh;
  }
}

Sounds with_prefix(std::string_view prefix, const Sounds& stem) {
  Sounds word;
  word.append(prefix);
  word.append(stem);
  return word;
}

VerbStem participle(VerbStem stem) {
  stem.before_vowel = with_prefix("mu", stem.before_vowel);
  stem.before_consonant = stem.before_vowel;
  return stem;
}

VerbStem active_participle_of_i(const VerbFrame& frame) {
  VerbStem stem;
  const Root& root = frame.verb.root;
  std::string_view pattern = "1A2i3";
  if (frame.kind == RootKind::defective) {
    pattern = "1A2";
    stem.end = StemEnd::i;
  } else if (frame.kind == RootKind::hollow) {
    pattern = root[2] == hamza ? "1A'" : "1A'i3";
    if (root[2] == hamza) stem.end = StemEnd::i;
  } else if (frame.kind == RootKind::geminate) {
    pattern = "1A23";
  }
  stem.before_vowel.append(pattern, root);
  return stem;
}

VerbStem passive_participle_of_i(const VerbFrame& frame) {
  VerbStem stem;
  const Root& root = frame.verb.root;
  std::string_view pattern = "ma12U3";
  if (frame.kind == RootKind::defective) {
    pattern = root[2] == waw && defective_perfect_vowel(frame.verb) == 'a' ? "ma12uww" : "ma12iyy";
  } else if (frame.kind == RootKind::hollow) {
    pattern = root[1] == waw && frame.verb.vowel != StemVowel::i ? "ma1U3" : "ma1I3";
  }
  stem.before_vowel.append(pattern, root);
  return stem;
}

VerbStems hollow_stems(const VerbFrame& frame) {
  const StemBuilder builder(frame);
  const HollowRow& row =
      *std::find_if(hollow_rows.begin(), hollow_rows.end(), [&frame](const HollowRow& candidate) { return candidate.pattern == frame.verb.pattern; });
  const bool first = frame.verb.pattern == VerbPattern::i;
  const char vowel = first ? vowel_letter(frame.verb.vowel) : row.imperfect_vowel;
  const char perfect_short = first ? (vowel == 'u' ? 'u' : 'i') : 'a';
  VerbStems stems;
  stems.perfect = builder.hollow(row.perfect, 'a', perfect_short);
  stems.perfect_passive = builder.hollow(row.perfect_passive, 'i', 'i');
  stems.imperfect = builder.hollow(row.imperfect, vowel, vowel);
  stems.imperfect_passive = builder.hollow(row.imperfect, 'a', 'a');
  return stems;
}

VerbStems regular_stems(const VerbFrame& frame) {
  const StemBuilder builder(frame);
  const VerbInflection& verb = frame.verb;
  PatternRow row = pattern_rows.at(static_cast<std::size_t>(verb.pattern));
  const bool first = verb.pattern == VerbPattern::i;
  std::string_view imperfect = row.imperfect;
  if (first) row.imperfect_vowel = vowel_letter(verb.vowel);
  if (first && loses_initial_waw(verb, frame.kind)) imperfect = "2";
  if (is_see(verb.root) && first) imperfect = row.imperfect = "1";
  if (is_see(verb.root) && verb.pattern == VerbPattern::iv) {
    row.perfect = "'a1";
    row.perfect_passive = "'u1";
    imperfect = row.imperfect = "1";
  }
  VerbStems stems;
  stems.perfect = builder.regular(row.perfect, first ? sound_perfect_vowel(verb) : 'a', row.last, perfect_end(verb));
  stems.perfect_passive = builder.regular(row.perfect_passive, 'i', row.last, StemEnd::iy);
  stems.imperfect = builder.regular(imperfect, row.imperfect_vowel, row.last, imperfect_end(row.imperfect_vowel));
  stems.imperfect_passive = builder.regular(row.imperfect, 'a', row.last, StemEnd::a_of_yeh);
  return stems;
}

}  // namespace

bool is_weak(char32_t letter) { return letter == waw || letter == yeh; }

VerbFrame frame_of(const VerbInflection& verb, bool keeps_thal) {
  VerbFrame frame{verb, 0, kind_of(verb)};
  if (verb.pattern == VerbPattern::viii) assimilate_infix(frame, keeps_thal);
  return frame;
}

VerbStems stems_of(const VerbFrame& frame) {
  const bool hollow = frame.kind == RootKind::hollow;
  VerbStems stems = hollow ? hollow_stems(frame) : regular_stems(frame);
  const PatternRow& row = pattern_rows.at(static_cast<std::size_t>(frame.verb.pattern));
  stems.imperfect_prefix_vowel = row.prefix_vowel;
  if (frame.verb.pattern == VerbPattern::i) {
    stems.active_participle = active_participle_of_i(frame);
    stems.passive_participle = passive_participle_of_i(frame);
    return stems;
  }
  const bool ends_in_a = row.imperfect_vowel == 'a' && !hollow;  // patterns V, VI, Q2: the participle has i all the same
  stems.active_participle = participle(ends_in_a ? StemBuilder(frame).regular(row.imperfect, 'i', row.last, StemEnd::i) : stems.imperfect);
  stems.passive_participle = participle(stems.imperfect_passive);
  return stems;
}

}  // namespace rawabit
