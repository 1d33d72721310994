// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_sound.hpp"
#include "extract/lexicon/arabic_stem.hpp"
#include "extract/lexicon/arabic_verb.hpp"
#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {

using Patterns = std::vector<std::string_view>;

// The verbal nouns of a pattern in the notation of Sounds. A defective noun in -i is listed with the yeh that it has after
// the article; `shortens` says that the indefinite lacks it.
struct VerbalNouns {
  Patterns patterns;
  bool shortens = false;
};

Patterns of_ii(const VerbFrame& frame) {
  const auto& root = frame.verb.root;
  if (frame.kind == RootKind::defective) return {root[1] == arabic::yeh ? "ta1i22aH" : "ta12iyaH"};
  if (root[2] == arabic::hamza) return {"ta12i3aH"};
  return {"ta12I3"};
}

Patterns of_iii(const VerbFrame& frame) {
  switch (frame.kind) {
    case RootKind::defective:
      return {"mu1A2AH", "1i2A'"};
    case RootKind::geminate:
      return {"mu1A23aH", "1i2A3"};
    default:
      return {"mu1A2a3aH", "1i2A3"};
  }
}

Patterns of_iv(const VerbFrame& frame) {
  const auto& root = frame.verb.root;
  const bool see = root[0] == arabic::reh && root[1] == arabic::hamza && root[2] == arabic::yeh;
  if (see) return {"'i1A'aH"};
  switch (frame.kind) {
    case RootKind::defective:
      return {"'i12A'"};
    case RootKind::hollow:
      return {"'i1A3aH"};
    default:
      return {"'i12A3"};
  }
}

Patterns of_x(const VerbFrame& frame) {
  switch (frame.kind) {
    case RootKind::defective:
      return {"isti12A'"};
    case RootKind::hollow:
      return {"isti1A3aH"};
    default:
      return {"isti12A3"};
  }
}

std::string_view of_vi(RootKind kind) {
  switch (kind) {
    case RootKind::defective:
      return "ta1A2I";
    case RootKind::geminate:
      return "ta1A23";
    default:
      return "ta1A2u3";
  }
}

std::string_view by_kind(RootKind kind, std::string_view regular, std::string_view defective, std::string_view hollow) {
  if (kind == RootKind::defective) return defective;
  return kind == RootKind::hollow ? hollow : regular;
}

Patterns of_q(const VerbFrame& frame) {
  const auto& root = frame.verb.root;
  if (frame.kind == RootKind::defective) return {"1a23AH"};
  if (root[0] == root[2] && root[1] == root[3]) return {"1a23a4aH", "1i23A4"};
  return {"1a23a4aH"};
}

VerbalNouns nouns_of(const VerbFrame& frame) {
  const RootKind kind = frame.kind;
  const bool defective = kind == RootKind::defective;
  switch (frame.verb.pattern) {
    case VerbPattern::i:
      return {};
    case VerbPattern::ii:
      return {of_ii(frame)};
    case VerbPattern::iii:
      return {of_iii(frame)};
    case VerbPattern::iv:
      return {of_iv(frame)};
    case VerbPattern::v:
      return {{defective ? "ta1a22I" : "ta1a22u3"}, defective};
    case VerbPattern::vi:
      return {{of_vi(kind)}, defective};
    case VerbPattern::vii:
      return {{by_kind(kind, "in1i2A3", "in1i2A'", "in1iyA3")}};
    case VerbPattern::viii:
      return {{by_kind(kind, "i1Ti2A3", "i1Ti2A'", "i1TiyA3")}};
    case VerbPattern::ix:
      return {{"i12i3A3"}};
    case VerbPattern::x:
      return {of_x(frame)};
    case VerbPattern::q:
      return {of_q(frame)};
    case VerbPattern::q2:
      return {{defective ? "ta1a23I" : "ta1a23u4"}, defective};
    case VerbPattern::q4:
      return {{"i12i34A4"}};
  }
  return {};
}

void append_nouns(const VerbFrame& frame, Spelling spelling, std::vector<std::string>& texts) {
  const VerbalNouns nouns = nouns_of(frame);
  for (const std::string_view pattern : nouns.patterns) {
    const auto spelled = [&](std::string_view part) {
      Sounds word;
      word.append(part, frame.verb.root, frame.infix);
      word.merge_initial_hamzas();
      return spell(word, spelling);
    };
    texts.push_back(spelled(pattern));
    if (nouns.shortens && spelling == Spelling::folded) texts.push_back(spelled(pattern.substr(0, pattern.size() - 1)));
  }
}

std::vector<std::string> spelled_nouns(const VerbInflection& verb, Spelling spelling) {
  std::vector<std::string> texts;
  append_nouns(frame_of(verb), spelling, texts);
  const bool has_thal_variant = verb.pattern == VerbPattern::viii && verb.root[0] == arabic::thal;
  if (has_thal_variant) append_nouns(frame_of(verb, true), spelling, texts);
  return texts;
}

}  // namespace

std::vector<std::string> verbal_nouns(const VerbInflection& verb) { return spelled_nouns(verb, Spelling::folded); }

std::vector<std::string> verbal_noun_lemmas(const VerbInflection& verb) { return spelled_nouns(verb, Spelling::newspaper); }

}  // namespace rawabit
