// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/modality.hpp"

#include <algorithm>
#include <optional>

namespace rawabit {

namespace {

Modality by_verb_class(const VerbUse& verb, Modality current) {
  if (verb.verb == nullptr) return current;
  switch (verb.verb->kind) {
    case VerbClass::intend:
    case VerbClass::must:
    case VerbClass::possible:
      return current == Modality::negated ? current : Modality::intended;
    case VerbClass::deny:
      return Modality::negated;
    default:
      return current;
  }
}

// What the words right before a word say of it.
Modality by_words_before(const SentenceStructure& sentence, std::uint32_t token, bool is_verb) {
  const PhraseMatches& matches = sentence.matches();
  constexpr std::uint32_t window = 3;
  for (std::uint32_t back = 1; back <= window && token >= sentence.first() + back; ++back) {
    const std::uint32_t before = token - back;
    if (matches.function_word(before, FunctionClass::negator) != nullptr) return Modality::negated;
    if (matches.function_word(before, FunctionClass::future) != nullptr) return Modality::intended;
    if (matches.function_word(before, FunctionClass::purpose) != nullptr || matches.function_word(before, FunctionClass::conditional) != nullptr) {
      return Modality::intended;
    }
    if (sentence.role(before) == TokenRole::mention || sentence.role(before) == TokenRole::punctuation) break;
    if (const VerbUse* verb = sentence.verb_at(before); verb != nullptr && verb->finite) {
      if (is_verb && verb->verb != nullptr && verb->verb->kind == VerbClass::copula) continue;
      break;
    }
  }
  return Modality::asserted;
}

Modality by_nouns_before(const SentenceStructure& sentence, std::uint32_t token) {
  constexpr std::uint32_t window = 4;
  for (const NounUse& noun : sentence.nouns()) {
    if (noun.token >= token || token - noun.token > window || (noun.noun->cue != NounCue::deny && noun.noun->cue != NounCue::intend)) continue;
    if (sentence.clause(noun.token) != sentence.clause(token) && sentence.clause(noun.token) + 1 != sentence.clause(token)) continue;
    return noun.noun->cue == NounCue::deny ? Modality::negated : Modality::intended;
  }
  return Modality::asserted;
}

}  // namespace

Modality modality_of(const SentenceStructure& sentence, const ArgumentFinder& arguments, std::uint32_t token, bool is_verb) {
  const PhraseMatches& matches = sentence.matches();
  const VerbUse* self = is_verb ? sentence.verb_at(token) : nullptr;
  if (self != nullptr && self->match != nullptr) {
    if (self->match->proclitic == Proclitic::seen) return Modality::intended;
    const Modality near = by_words_before(sentence, token, true);
    if (near != Modality::asserted) return near;
    // li- with an imperfect verb: in order to.
    if (self->match->proclitic == Proclitic::lam) return Modality::intended;
  } else {
    const Modality near = by_words_before(sentence, token, false);
    if (near != Modality::asserted) return near;
  }
  Modality modality = by_nouns_before(sentence, token);
  if (modality != Modality::asserted) return modality;
  std::optional<std::size_t> governor;
  if (is_verb) {
    // "intends to send": the verb before the complementizer.
    const std::uint32_t clause = sentence.clause(token);
    const std::uint32_t start = sentence.clause_first(clause);
    const bool complement = matches.function_word(start, FunctionClass::complementizer) != nullptr && token - start <= 2;
    if (complement && start > sentence.first()) governor = arguments.governing_verb(start);
    if (complement && !governor && start > sentence.first()) {
      for (std::size_t i = 0; i < sentence.verbs().size(); ++i) {
        const VerbUse& verb = sentence.verbs()[i];
        if (verb.token < start && sentence.clause(verb.token) + 1 == clause) governor = i;
      }
    }
  } else {
    governor = arguments.governing_verb(token);
  }
  if (!governor) return modality;
  const VerbUse& verb = sentence.verbs()[*governor];
  modality = by_verb_class(verb, modality);
  // "does not rule out a meeting": it may come.
  const bool denies = verb.verb != nullptr && verb.verb->kind == VerbClass::deny;
  if (denies && modality == Modality::negated && by_words_before(sentence, verb.token, true) == Modality::negated) return Modality::intended;
  if (!is_verb) {
    // A noun shares the tense and negation of the verb that carries it.
    const bool carries = verb.verb != nullptr &&
                         (verb.verb->kind == VerbClass::light || verb.verb->kind == VerbClass::aspect || verb.verb->kind == VerbClass::passive_light);
    if (carries) {
      const Modality carried = modality_of(sentence, arguments, verb.token, true);
      if (carried != Modality::asserted) modality = carried;
    }
  }
  return modality;
}

}  // namespace rawabit
