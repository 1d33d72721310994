// SPDX-License-Identifier: Apache-2.0
// ArgumentFinder: grammatical subjects of verbs.
#include "extract/relation/argument_finder.hpp"

#include <algorithm>

namespace rawabit {

bool ArgumentFinder::agrees(const VerbUse& verb, const Mention& mention, bool subject_first) const {
  if (verb.match == nullptr) return true;
  const Sense& form = verb.match->sense;
  if (form.person == Person::first || form.person == Person::second) return false;
  const bool person = mention.kind == ActorKind::person;
  if (form.gender == Gender::feminine && form.number == Number::singular && verb.finite) {
    if (person && mention.gender != Gender::feminine && mention.number != Number::plural) return false;
    if (mention.form == MentionForm::role && mention.role != nullptr && mention.gender == Gender::masculine && mention.number == Number::singular)
      return false;
  }
  if (form.gender == Gender::masculine && form.number == Number::singular && subject_first) {
    // Names of cities and groups may be either; those of states are known.
    if (mention.kind == ActorKind::country && mention.form == MentionForm::name && !mention.capital) return mention.gender == Gender::masculine;
  }
  return true;
}

// A body without a code whose adjective of origin follows as a mention of its own ("a cargo ship, British").
bool ArgumentFinder::stands_for_adjective_after(std::size_t mention) const {
  const auto mentions = sentence_.mentions();
  if (!mentions[mention].code.empty() || mention + 1 >= mentions.size()) return false;
  constexpr std::uint32_t widest = 2;
  return mentions[mention + 1].form == MentionForm::nisba && mentions[mention + 1].first <= mentions[mention].last + widest;
}

// "visited the capital Belgrade yesterday the minister": a place right after the verb, a person later in the clause.
bool ArgumentFinder::is_place_before_person(std::size_t mention, std::uint32_t limit) const {
  const auto mentions = sentence_.mentions();
  const std::uint32_t first = mentions[mention].first;
  const bool place = (mentions[mention].place || mentions[mention].adjective) && first > sentence_.first() &&
                     (sentence_.matches().function_word(first - 1, FunctionClass::place_word) != nullptr ||
                      (mentions[mention].place && mention > 0 && mentions[mention - 1].last == first));
  if (!place) return false;
  for (std::size_t i = mention + 1; i < mentions.size() && mentions[i].first < limit; ++i) {
    if (mentions[i].kind == ActorKind::person && bare(i)) return true;
  }
  return false;
}

Argument ArgumentFinder::subject_after(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  const std::uint32_t limit = reach(verb.token);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= verb.token || mention.first >= limit) continue;
    if (!usable(i)) continue;
    if (!bare(i)) continue;
    if (stands_for_adjective_after(i) || is_place_before_person(i, limit)) continue;
    if (place.governing_noun != no_token && place.governing_noun > verb.token) {
      // The genitive of an event noun is no subject, but its adjective of origin is ("the Russian raids killed").
      if (!place.qualifies_governor) return {};
    }
    if (place.phrase_first > verb.token + 1 && !adverbial_only(verb.token + 1, place.phrase_first)) {
      // Other words stand between: the subject is something else, unless they are a prepositional phrase.
      bool prepositional_gap = false;
      for (std::uint32_t token = verb.token + 1; token < place.phrase_first; ++token) {
        if (sentence_.role(token) == TokenRole::function) prepositional_gap = true;
        if (sentence_.role(token) == TokenRole::verb) return {};
      }
      constexpr std::uint32_t widest_gap = 8;
      if (!prepositional_gap || place.phrase_first - verb.token > widest_gap) return {};
    }
    if (!agrees(verb, mention, false)) return {};
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::agent;
    return argument;
  }
  return {};
}

Argument ArgumentFinder::subject_before(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  const std::uint32_t clause = sentence_.clause(verb.token);
  const std::uint32_t clause_first = sentence_.clause_first(clause);
  const PhraseMatches& matches = sentence_.matches();
  const auto mentions = sentence_.mentions();
  // After a relative pronoun the subject is the noun that the clause describes.
  if (matches.function_word(clause_first, FunctionClass::relative) != nullptr && clause_first > sentence_.first()) {
    // "the plant that the forces shelled (it)": the noun is taken up by the suffix as the object.
    if (verb.match != nullptr && verb.match->suffix != PronounSuffix::none) return {};
    for (std::size_t i = mentions.size(); i-- > 0;) {
      if (mentions[i].last > clause_first) continue;
      if (clause_first - mentions[i].last > 3) break;
      if (!agrees(verb, mentions[i], true)) break;
      Argument argument;
      argument.mentions = {i};
      argument.slot = SlotKind::agent;
      return argument;
    }
    return {};
  }
  Argument found;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].first < clause_first || mentions[i].last > verb.token) continue;
    const MentionPlace& place = sentence_.place(i);
    if (!usable(i) || !bare(i) || place.coordinated_with != no_token) continue;
    if (place.governing_noun != no_token && !place.qualifies_governor) continue;
    if (!agrees(verb, mentions[i], true)) continue;
    // A verb between the topic and this verb has taken it already, but both may share it.
    found.mentions = coordinated(i);
    found.slot = SlotKind::agent;
    const std::size_t final_mention = found.mentions.back();
    if (!adverbial_only(mentions[final_mention].last, verb.token)) found.evidence = ArgumentEvidence::inherited;
    return found;
  }
  return found;
}

// "that it appreciates": the subject is the pronoun on the complementizer; none if there is no such pronoun.
std::optional<Argument> ArgumentFinder::subject_pronoun(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  const std::uint32_t start = sentence_.clause_first(sentence_.clause(verb.token));
  constexpr std::uint32_t widest = 3;  // "that it has always"
  if (verb.token <= start || verb.token > start + widest) return std::nullopt;
  const PhraseMatch* word = sentence_.matches().function_word(start, FunctionClass::complementizer);
  if (word == nullptr || word->suffix == PronounSuffix::none) return std::nullopt;
  // "innahu" may announce a clause with a subject of its own.
  const Argument after = subject_after(index);
  const Argument referent = pronoun(word->suffix, start);
  const bool other = after.found() && sentence_.place(after.mentions.front()).phrase_first == verb.token + 1;
  if (other && (!referent.found() || !is_transitive(verb) || same_actor(after, referent))) return after;
  return referent;
}

// "we" in a quotation: who says it in this sentence, or whom the sentences before were about.
Argument ArgumentFinder::speaker(std::size_t index) const {
  for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
    const VerbUse& verb = sentence_.verbs()[i];
    const bool says = i != index && verb.finite && verb.verb != nullptr && verb.verb->kind == VerbClass::speech && verb.match != nullptr &&
                      verb.match->sense.person == Person::third;
    if (!says) continue;
    // Not agent(): the speech verb may itself inherit from the quotation.
    Argument said = subject_before(i);
    if (!said.found()) said = subject_after(i);
    if (!said.found()) continue;
    said.evidence = ArgumentEvidence::inherited;
    return said;
  }
  Argument dropped;
  dropped.earlier = topic_;
  dropped.evidence = ArgumentEvidence::distant;
  return dropped;
}

// Whether the tables give the verb a direct object.
bool ArgumentFinder::is_transitive(const VerbUse& verb) const {
  if (verb.verb == nullptr) return false;
  const auto& triggers = sentence_.matches().lexicon().triggers;
  return std::any_of(verb.verb->triggers.begin(), verb.verb->triggers.end(), [&](std::uint32_t row) {
    return triggers[row].needs == 0 && !triggers[row].object.empty() && triggers[row].object.front().kind == SlotKind::patient;
  });
}

// "left without meeting (an yaltaqiya) the president": in a clause of intention the single actor after a transitive verb is
// its object, the subject is that of the main verb.
Argument ArgumentFinder::controlling_agent(std::size_t index, const Argument& after) const {
  const VerbUse& verb = sentence_.verbs()[index];
  if (!after.found() || after.mentions.empty() || verb.verb == nullptr || verb.match == nullptr) return {};
  const std::uint32_t start = sentence_.clause_first(sentence_.clause(verb.token));
  const bool complement = verb.token == start + 1 && sentence_.matches().function_word(start, FunctionClass::complementizer) != nullptr;
  const bool without = verb.token > sentence_.first() && sentence_.matches().function_word(verb.token - 1, FunctionClass::complementizer) != nullptr;
  // "attacked A and supported B.": a second verb whose single actor nothing follows that could be its object.
  const std::size_t last = after.mentions.back();
  const std::uint32_t behind = sentence_.mentions()[last].last;
  const bool nothing_follows = behind >= sentence_.last() || !sentence_.matches().is_word(behind) || sentence_.role(behind) == TokenRole::function;
  const bool second = verb.after_conjunction && index > 0 && nothing_follows;
  if (!complement && !without && !second) return {};
  if (!is_transitive(verb)) return {};
  for (std::size_t i = last + 1; i < sentence_.mentions().size(); ++i) {
    if (sentence_.mentions()[i].first < reach(verb.token) && usable(i) && bare(i) && sentence_.place(i).coordinated_with == no_token) return {};
  }
  for (std::size_t i = index; i-- > 0;) {
    const VerbUse& main = sentence_.verbs()[i];
    if (!main.finite || main.passive) continue;
    Argument controller = agent(i);
    if (!controller.found() || same_actor(controller, after)) return {};
    if (!controller.mentions.empty() && !agrees(verb, sentence_.mentions()[controller.mentions.front()], true)) return {};
    controller.evidence = ArgumentEvidence::inherited;
    return controller;
  }
  return {};
}

// "As for the battalion, it (fa-) will withdraw": the first bare actor before the verb, no verb between them.
Argument ArgumentFinder::topic_without_verb(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  if (!verb.after_conjunction || index > 0) return {};
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.last > verb.token) break;
    if (!usable(i) || !bare(i) || !agrees(verb, mention, true)) continue;
    Argument topic;
    topic.mentions = coordinated(i);
    topic.evidence = ArgumentEvidence::inherited;
    return topic;
  }
  return {};
}

// "in a (Russian) raid that hit": after an indefinite noun a relative clause has no pronoun, and the noun is its subject; whose raid it was
// acts. None if no such noun stands before the verb.
std::optional<Argument> ArgumentFinder::indefinite_antecedent(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  const bool third = verb.match != nullptr && verb.match->sense.person == Person::third && verb.match->suffix == PronounSuffix::none;
  if (!third || verb.after_conjunction || verb.token == sentence_.first()) return std::nullopt;
  constexpr std::uint32_t widest = 3;
  for (const NounUse& noun : sentence_.nouns()) {
    if (noun.token >= verb.token || noun.token + widest < verb.token) continue;
    if (noun.match->article || noun.match->suffix != PronounSuffix::none || noun.noun->triggers.empty()) continue;
    for (std::uint32_t between = noun.token + noun.match->length; between < verb.token; ++between) {
      const bool adjective = sentence_.matches().is_word(between) && !sentence_.matches().analysis(between).has_article &&
                             sentence_.role(between) != TokenRole::function && sentence_.role(between) != TokenRole::verb;
      if (!adjective) return std::nullopt;
    }
    Argument whose = owner(noun, {});
    if (!whose.mentions.empty() && sentence_.mentions()[whose.mentions.front()].first > verb.token) whose = {};
    if (!whose.mentions.empty() && !sentence_.mentions()[whose.mentions.front()].adjective) return std::nullopt;
    whose.slot = SlotKind::agent;
    return whose;
  }
  return std::nullopt;
}

// A verb may go on with the subject of one before it, never of one after it.
const Argument& ArgumentFinder::agent(std::size_t verb) const {
  while (agents_.size() <= verb) agents_.push_back(find_agent(agents_.size()));
  return agents_[verb];
}

Argument ArgumentFinder::find_agent(std::size_t index) const {
  const VerbUse& verb = sentence_.verbs()[index];
  if (verb.passive) return {};
  if (!verb.finite) {
    // A participle beside the main verb ("accusing ...") shares its subject.
    for (std::size_t i = index; i-- > 0;) {
      const VerbUse& main = sentence_.verbs()[i];
      if (!main.finite || main.passive) continue;
      Argument shared = agent(i);
      if (!shared.found()) continue;
      if (!shared.mentions.empty() && !agrees(verb, sentence_.mentions()[shared.mentions.front()], true)) continue;
      shared.evidence = ArgumentEvidence::inherited;
      return shared;
    }
    return {};
  }
  if (verb.match != nullptr && verb.match->sense.person == Person::first) return speaker(index);
  if (const auto said = subject_pronoun(index)) return *said;
  if (const auto event = indefinite_antecedent(index)) return *event;
  Argument before = subject_before(index);
  Argument after = subject_after(index);
  if (Argument controller = controlling_agent(index, after); controller.found()) return controller;
  // With the object on the verb as a suffix, a bare actor after it is the subject ("the opposition, the EU supports it").
  if (after.found() && verb.match != nullptr && verb.match->suffix != PronounSuffix::none) return after;
  if (before.found() && before.evidence == ArgumentEvidence::direct) return before;
  if (after.found()) return after;
  if (before.found()) return before;
  if (verb.match != nullptr && verb.match->sense.person == Person::second) return {};
  // "the organisations that took the land": the subject is what the relative clause describes, which is no actor.
  const std::uint32_t start = sentence_.clause_first(sentence_.clause(verb.token));
  if (verb.token <= start + 2 && sentence_.matches().function_word(start, FunctionClass::relative) != nullptr) return {};
  if (Argument topic = topic_without_verb(index); topic.found()) return topic;
  // A verb without a subject of its own goes on with that of the verb before it.
  for (std::size_t i = index; i-- > 0;) {
    const VerbUse& earlier = sentence_.verbs()[i];
    if (!earlier.finite || earlier.passive) continue;
    Argument inherited = agent(i);
    if (!inherited.found()) break;
    if (!inherited.mentions.empty() && !agrees(verb, sentence_.mentions()[inherited.mentions.front()], true)) break;
    inherited.evidence = ArgumentEvidence::inherited;
    return inherited;
  }
  if (topic_ != nullptr && agrees(verb, *topic_, true) && verb.finite) {
    // Only where nothing stands right after the verb that could be its subject.
    const std::uint32_t next = verb.token + 1;
    const bool open = next < sentence_.last() && sentence_.role(next) == TokenRole::other && sentence_.matches().is_word(next);
    if (!open) {
      Argument dropped;
      dropped.earlier = topic_;
      dropped.evidence = ArgumentEvidence::distant;
      return dropped;
    }
  }
  return {};
}

}  // namespace rawabit
