// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_context.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace rawabit {

namespace {

// Kinds of neighbours; 1 to 11 are the classes of verbs, from `preposition_kind` on the prepositions below.
enum Kind : std::uint32_t {
  kind_edge = 0,
  kind_trigger_verb = 1,
  kind_participle = 12,
  kind_event_noun,
  kind_mention,
  kind_punctuation,
  kind_quote,
  kind_complementizer,
  kind_relative,
  kind_conjunction,
  kind_break,
  kind_definite,
  kind_word,
  kind_negator,
  kind_quantifier,
  kind_demonstrative,
  kind_function,
  kind_agent_marker,
  preposition_kind
};

constexpr std::array<Preposition, 11> told_apart = {Preposition::bi,   Preposition::li,    Preposition::min,  Preposition::ila,
                                                    Preposition::ala,  Preposition::an,    Preposition::fi,   Preposition::maa,
                                                    Preposition::didd, Preposition::bayna, Preposition::baada};

std::uint32_t verb_kind(const VerbUse& verb) {
  if (verb.verb == nullptr) return 2;
  if (!verb.verb->triggers.empty() && verb.verb->kind == VerbClass::other) return kind_trigger_verb;
  return 2U + static_cast<std::uint32_t>(verb.verb->kind);
}

}  // namespace

LinkContexts::LinkContexts(const SentenceStructure& sentence, const ArgumentFinder& arguments) : sentence_(sentence), arguments_(arguments) {}

std::uint32_t LinkContexts::kind_of(std::uint32_t token) const {
  const PhraseMatches& matches = sentence_.matches();
  switch (sentence_.role(token)) {
    case TokenRole::mention:
      return kind_mention;
    case TokenRole::punctuation:
      return matches.token(token).sign == '"' ? kind_quote : kind_punctuation;
    case TokenRole::noun:
      return kind_event_noun;
    case TokenRole::verb:
      if (const VerbUse* verb = sentence_.verb_at(token)) return verb_kind(*verb);
      return 2;
    case TokenRole::function:
      if (matches.function_word(token, FunctionClass::complementizer) != nullptr) return kind_complementizer;
      if (matches.function_word(token, FunctionClass::relative) != nullptr) return kind_relative;
      if (matches.function_word(token, FunctionClass::clause_break) != nullptr) return kind_break;
      if (matches.function_word(token, FunctionClass::negator) != nullptr) return kind_negator;
      if (matches.function_word(token, FunctionClass::agent_marker) != nullptr) return kind_agent_marker;
      if (const PhraseMatch* word = matches.function_word(token, FunctionClass::preposition)) {
        const Lexicon& lexicon = matches.lexicon();
        const auto found =
            std::find_if(told_apart.begin(), told_apart.end(), [&](Preposition which) { return lexicon.preposition(which) == word->stem; });
        return preposition_kind + static_cast<std::uint32_t>(found - told_apart.begin());
      }
      if (matches.function_word(token, FunctionClass::conjunction) != nullptr) return kind_conjunction;
      if (matches.function_word(token, FunctionClass::quantifier) != nullptr) return kind_quantifier;
      if (matches.function_word(token, FunctionClass::demonstrative) != nullptr) return kind_demonstrative;
      return kind_function;
    default:
      break;
  }
  if (!matches.is_word(token)) return kind_word;
  const VerbUse* verb = sentence_.verb_at(token);
  if (verb != nullptr && !verb->finite) return kind_participle;
  return matches.analysis(token).has_article ? kind_definite : kind_word;
}

// 0 to 6: article, pronoun, genitive of an actor, genitive of a definite noun, before an adjective or other word, last word, before an actor.
std::uint32_t LinkContexts::noun_form(std::uint32_t token) const {
  const PhraseMatches& matches = sentence_.matches();
  const auto all = matches.at(token);
  if (matches.analysis(token).has_article) return 0;
  std::uint32_t next = token + 1;
  for (const PhraseMatch& match : all) {
    if (match.sense.kind != SenseKind::noun) continue;
    if (match.suffix != PronounSuffix::none) return 1;
    next = token + match.length;
    break;
  }
  if (next >= sentence_.last()) return 5;
  if (const auto mention = sentence_.mention_at(next)) return sentence_.place(*mention).governing_noun == token ? 2 : 6;
  return matches.is_word(next) && matches.analysis(next).has_article ? 3 : 4;
}

LinkContext LinkContexts::of(std::uint32_t trigger, bool is_verb) const {
  const PhraseMatches& matches = sentence_.matches();
  LinkContext context;
  context.before = trigger > sentence_.first() ? kind_of(trigger - 1) : static_cast<std::uint32_t>(kind_edge);
  context.after = trigger + 1 < sentence_.last() ? kind_of(trigger + 1) : static_cast<std::uint32_t>(kind_edge);
  const std::uint32_t clause = sentence_.clause(trigger);
  context.clause = std::min(clause, 4U);
  context.opening = kind_of(sentence_.clause_first(clause));
  const auto all = matches.at(trigger);
  if (is_verb) {
    if (const VerbUse* verb = sentence_.verb_at(trigger); verb != nullptr && verb->match != nullptr) {
      const Sense& sense = verb->match->sense;
      context.form = 8U + (verb->finite ? std::min(static_cast<std::uint32_t>(sense.tense), 3U) : 4U) + (sense.person == Person::first ? 5U : 0U);
      context.passive = verb->passive;
      context.after_conjunction = verb->after_conjunction;
      if (verb->match->proclitic == Proclitic::lam) context.before = preposition_kind + 1;
    }
  } else {
    context.form = noun_form(trigger);
    for (const PhraseMatch& match : all) {
      if (match.sense.kind != SenseKind::noun) continue;
      context.after_conjunction = match.conjunction != Conjunction::none;
      if (match.proclitic == Proclitic::beh) context.before = preposition_kind;
      if (match.proclitic == Proclitic::lam) context.before = preposition_kind + 1;
      break;
    }
  }
  context.governor = LinkContext::governors - 1;
  std::optional<std::size_t> governor;
  if (is_verb) {
    for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
      if (sentence_.verbs()[i].finite && sentence_.verbs()[i].token < trigger) governor = i;
    }
  } else {
    governor = arguments_.governing_verb(trigger);
  }
  if (governor) {
    const VerbUse& verb = sentence_.verbs()[*governor];
    context.governor = std::min(verb_kind(verb) - 1, LinkContext::governors - 2);
    const std::uint32_t distance = trigger - verb.token;
    context.governor_distance = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : 3;
  }
  std::uint32_t quotes = 0;
  for (std::uint32_t token = sentence_.first(); token < trigger; ++token) {
    if (matches.token(token).sign == '"') ++quotes;
  }
  context.quoted = quotes % 2 == 1;
  return context;
}

}  // namespace rawabit
