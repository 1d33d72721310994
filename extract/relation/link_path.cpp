// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_path.hpp"

#include <algorithm>
#include <array>

namespace rawabit {

namespace {

enum Kind : std::uint8_t {
  kind_none,
  kind_trigger_verb,
  kind_speech_verb,
  kind_verb,
  kind_participle,
  kind_event_noun,
  kind_preposition,
  kind_complementizer,
  kind_relative,
  kind_conjunction,
  kind_comma,
  kind_quote,
  kind_mention,
  kind_definite,
  kind_word,
  kind_break
};

std::uint8_t kind_of(const SentenceStructure& sentence, std::uint32_t token) {
  const PhraseMatches& matches = sentence.matches();
  switch (sentence.role(token)) {
    case TokenRole::mention:
      return kind_mention;
    case TokenRole::punctuation: {
      const char sign = matches.token(token).sign;
      return sign == '"' ? kind_quote : sign == ';' || sign == ':' ? kind_break : kind_comma;
    }
    case TokenRole::noun:
      return kind_event_noun;
    case TokenRole::function:
      if (matches.function_word(token, FunctionClass::complementizer) != nullptr) return kind_complementizer;
      if (matches.function_word(token, FunctionClass::relative) != nullptr) return kind_relative;
      if (matches.function_word(token, FunctionClass::clause_break) != nullptr) return kind_break;
      if (matches.function_word(token, FunctionClass::conjunction) != nullptr) return kind_conjunction;
      if (matches.function_word(token, FunctionClass::preposition) != nullptr) return kind_preposition;
      return kind_none;
    default:
      break;
  }
  if (!matches.is_word(token)) return kind_none;
  return matches.analysis(token).has_article ? kind_definite : kind_word;
}

}  // namespace

LinkPaths::LinkPaths(const SentenceStructure& sentence) : sentence_(sentence) {
  kinds_.reserve(sentence.last() - sentence.first());
  for (std::uint32_t token = sentence.first(); token < sentence.last(); ++token) kinds_.push_back(kind_of(sentence, token));
  for (const VerbUse& verb : sentence.verbs()) {
    std::uint8_t& kind = kinds_[verb.token - sentence.first()];
    if (!verb.finite) {
      if (kind == kind_definite || kind == kind_word) kind = kind_participle;
    } else if (verb.verb == nullptr) {
      kind = kind_verb;
    } else {
      kind = !verb.verb->triggers.empty() ? kind_trigger_verb : verb.verb->kind == VerbClass::speech ? kind_speech_verb : kind_verb;
    }
  }
}

LinkPath LinkPaths::between(std::uint32_t trigger, std::size_t mention) const {
  const std::uint32_t head = sentence_.mentions()[mention].first;
  const bool after = head > trigger;
  const std::uint32_t from = after ? trigger + 1 : sentence_.mentions()[mention].last;
  const std::uint32_t to = after ? head : trigger;
  LinkPath path;
  constexpr std::uint32_t half = 3;
  constexpr std::uint32_t longest = 2 * half;
  std::array<std::uint8_t, longest> ends{};  // the first kinds, and the last ones by turns
  std::uint32_t count = 0;
  std::uint8_t previous = kind_none;
  for (std::uint32_t token = from; token < to; ++token) {
    const std::uint8_t kind = kinds_[token - sentence_.first()];
    switch (kind) {
      case kind_trigger_verb:
      case kind_speech_verb:
      case kind_verb:
        ++path.verbs;
        break;
      case kind_event_noun:
        ++path.nouns;
        break;
      case kind_complementizer:
      case kind_relative:
      case kind_break:
        ++path.breaks;
        break;
      case kind_comma:
        path.comma = true;
        break;
      case kind_quote:
        path.quote = true;
        break;
      default:
        break;
    }
    if (kind == kind_none || kind == previous) continue;
    previous = kind;
    ends[count < half ? count : half + count % half] = kind;
    ++count;
  }
  std::uint64_t code = (after ? 1U : 2U) + 4U * std::min<std::uint32_t>(count, longest + 1);
  const std::uint32_t oldest = count > longest ? count % half : 0U;
  for (std::uint32_t i = 0; i < half; ++i) code = code * 16 + ends[i];
  for (std::uint32_t i = 0; i < half; ++i) code = code * 16 + ends[half + (oldest + i) % half];
  // Fibonacci hashing (Knuth, The Art of Computer Programming, section 6.4).
  path.shape = static_cast<std::uint32_t>((code * 11400714819323198485ULL) >> 52U);
  return path;
}

}  // namespace rawabit
