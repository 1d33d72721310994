// SPDX-License-Identifier: Apache-2.0
// ArgumentFinder: actors of verbal nouns and participles; pronouns.
#include "extract/relation/argument_finder.hpp"

#include <algorithm>

namespace rawabit {

Argument ArgumentFinder::genitive(const NounUse& noun, const Argument& taken) const {
  if (noun.match->suffix != PronounSuffix::none) {
    Argument argument = pronoun(noun.match->suffix, noun.token);
    argument.slot = SlotKind::of;
    return argument;
  }
  if (noun.match->article) return {};
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const MentionPlace& place = sentence_.place(i);
    const Mention& mention = sentence_.mentions()[i];
    if (place.governing_noun != noun.token || is_mere_place(mention) || taken.holds(i) || place.prepositional || place.coordinated_with != no_token)
      continue;
    // An indefinite adjective of origin may stand for a person: "the killing of a Frenchman".
    if (mention.adjective && place.qualifies_governor && place.phrase_first != noun.token + 1) continue;
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::of;
    return argument;
  }
  // "the authorities' arrest of three soldiers": after the subject in the genitive the object stands in the accusative.
  if (taken.slot == SlotKind::of && !taken.mentions.empty() && sentence_.place(taken.mentions.front()).governing_noun == noun.token) {
    const std::uint32_t end = sentence_.mentions()[taken.mentions.back()].last;
    constexpr std::uint32_t widest = 3;
    for (std::size_t i = taken.mentions.back() + 1; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      if (mention.first > end + widest) break;
      if (!bare(i) || mention.adjective || !adverbial_only(end, mention.first)) continue;
      Argument argument;
      argument.mentions = coordinated(i);
      argument.slot = SlotKind::patient;
      return argument;
    }
  }
  return {};
}

Argument ArgumentFinder::origin(const NounUse& noun, const Argument& taken) const {
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const MentionPlace& place = sentence_.place(i);
    if (place.governing_noun != noun.token || !place.qualifies_governor || taken.holds(i) || place.coordinated_with != no_token ||
        place.side_by_side) {
      continue;
    }
    Argument argument;
    argument.mentions = {i};
    argument.slot = SlotKind::nisba;
    // Adjectives joined by "and" are several actors; adjectives side by side are the two parties of the event.
    for (std::size_t next = i + 1; next < sentence_.mentions().size(); ++next) {
      const MentionPlace& other = sentence_.place(next);
      const bool joined = other.coordinated_with == next - 1 || (other.side_by_side && other.governing_noun == noun.token);
      if (!joined || !sentence_.mentions()[next].adjective) break;
      argument.mentions.push_back(next);
    }
    return argument;
  }
  return {};
}

Argument ArgumentFinder::by_agent(std::uint32_t trigger) const {
  const std::uint32_t limit = reach(trigger);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= trigger || mention.first >= limit || !sentence_.place(i).agentive) continue;
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::by;
    return argument;
  }
  return {};
}

Argument ArgumentFinder::participle_agent(std::uint32_t participle) const {
  // "supported by (min)", "backed with (bi-)".
  const WordId from = sentence_.matches().lexicon().preposition(Preposition::min);
  const WordId with = sentence_.matches().lexicon().preposition(Preposition::bi);
  constexpr std::uint32_t widest = 4;
  Argument argument;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= participle || mention.first > participle + widest || !place.prepositional) continue;
    const bool by = place.preposition_word == from || place.preposition_word == with;
    if (!place.agentive && !by) continue;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::by;
    return argument;
  }
  return argument;
}

Argument ArgumentFinder::described_actor(std::uint32_t token) const {
  Argument argument;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    if (sentence_.mentions()[i].last != token) continue;
    argument.mentions = {i};
    argument.slot = SlotKind::patient;
  }
  return argument;
}

Argument ArgumentFinder::pronoun(PronounSuffix suffix, std::uint32_t token) const {
  Argument argument;
  argument.evidence = ArgumentEvidence::inherited;
  const auto mentions = sentence_.mentions();
  const auto fits = [&](const Mention& mention) {
    const bool person = mention.kind == ActorKind::person;
    switch (suffix) {
      case PronounSuffix::his:
        return (person && mention.gender != Gender::feminine && mention.number != Number::plural) ||
               (!person && mention.gender == Gender::masculine && mention.number != Number::plural) || mention.kind == ActorKind::organization;
      case PronounSuffix::her:
        return (!person && mention.gender != Gender::masculine) || (person && mention.gender == Gender::feminine) ||
               (mention.form == MentionForm::role && mention.number == Number::plural && !person);
      case PronounSuffix::their:
        return mention.number == Number::plural || mention.kind == ActorKind::group;
      default:
        return false;
    }
  };
  // Subjects are remembered better than objects: first the latest bare actor before the token.
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].last > token) break;
    if (!usable(i) || mentions[i].adjective || !fits(mentions[i]) || sentence_.place(i).prepositional) continue;
    best = i;
  }
  if (!best) {
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      if (mentions[i].last > token) break;
      if (usable(i) && !mentions[i].place && fits(mentions[i])) best = i;
    }
  }
  if (best) {
    argument.mentions = {*best};
    return argument;
  }
  if (topic_ != nullptr && fits(*topic_)) {
    argument.earlier = topic_;
    argument.evidence = ArgumentEvidence::distant;
  }
  return argument;
}

MentionIndices ArgumentFinder::between(std::uint32_t token) const {
  const WordId between_word = sentence_.matches().lexicon().preposition(Preposition::bayna);
  const std::uint32_t limit = reach(token);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= token || mention.first >= limit || !place.prepositional || place.coordinated_with != no_token) continue;
    if (place.preposition_word != between_word) continue;
    auto parties = coordinated(i);
    if (parties.size() == 1) {
      // "between it and (between) A": the pronoun before.
      for (std::uint32_t before = token + 1; before < mention.first; ++before) {
        for (const PhraseMatch& match : sentence_.matches().at(before)) {
          if (match.stem != between_word || match.suffix == PronounSuffix::none || match.sense.kind != SenseKind::function_word) continue;
          const Argument referent = pronoun(match.suffix, before);
          if (!referent.mentions.empty() && referent.mentions.front() != i) return {referent.mentions.front(), i};
        }
      }
    }
    // "between A and between B", and lists with other words in them.
    for (std::size_t next = parties.back() + 1; next < sentence_.mentions().size() && parties.size() < 4; ++next) {
      const Mention& other = sentence_.mentions()[next];
      if (other.first >= limit || other.first > sentence_.mentions()[parties.back()].last + 6) break;
      const bool joined =
          other.conjunction == Conjunction::waw || (sentence_.place(next).prepositional && sentence_.place(next).preposition_word == between_word);
      if (joined && !other.adjective) parties.push_back(next);
    }
    return parties;
  }
  return {};
}

Argument ArgumentFinder::owner(const NounUse& noun, const Argument& taken) const {
  Argument argument;
  argument.slot = SlotKind::of;
  if (noun.match->suffix != PronounSuffix::none) {
    argument = pronoun(noun.match->suffix, noun.token);
    argument.slot = SlotKind::of;
    return argument;
  }
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (taken.holds(i) || place.coordinated_with != no_token) continue;
    const bool around = mention.first <= noun.token && noun.token < mention.last;
    const bool after = place.governing_noun == noun.token || (place.phrase_first <= noun.token && noun.token < mention.first);
    if (!around && !after) continue;
    argument.mentions = coordinated(i);
    return argument;
  }
  return argument;
}

// "the army's carrying out (qiyam al-jaysh bi-) of raids": the owner of a noun that carries an event as light verbs do.
Argument ArgumentFinder::light_noun_owner(std::uint32_t trigger) const {
  constexpr std::uint32_t widest = 8;
  for (std::size_t n = sentence_.nouns().size(); n-- > 0;) {
    const NounUse& noun = sentence_.nouns()[n];
    if (noun.token >= trigger || noun.noun->cue != NounCue::light) continue;
    if (trigger - noun.token > widest || sentence_.clause(noun.token) != sentence_.clause(trigger)) return {};
    const bool verb_between = std::any_of(sentence_.verbs().begin(), sentence_.verbs().end(),
                                          [&](const VerbUse& verb) { return verb.finite && verb.token > noun.token && verb.token < trigger; });
    if (verb_between) return {};
    Argument argument = owner(noun, {});
    if (!argument.mentions.empty() && sentence_.mentions()[argument.mentions.front()].first > trigger) return {};
    argument.slot = SlotKind::governor;
    return argument;
  }
  return {};
}

// Subject of the verb that carries an event noun: the verb before it, or the verb of the relative clause after it
// ("an attack that the army launched").
Argument ArgumentFinder::governor_agent(std::uint32_t trigger) const {
  Argument argument;
  for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
    const VerbUse& verb = sentence_.verbs()[i];
    constexpr std::uint32_t widest = 4;
    if (verb.token <= trigger || verb.token > trigger + widest || !verb.finite || verb.match == nullptr) continue;
    if (verb.match->suffix == PronounSuffix::none && sentence_.clause(verb.token) == sentence_.clause(trigger)) continue;
    const bool carries = verb.verb != nullptr && (verb.verb->kind == VerbClass::light || verb.match->suffix != PronounSuffix::none);
    if (!carries || verb.after_conjunction) continue;
    argument = subject_after(i);
    if (argument.found()) {
      argument.slot = SlotKind::governor;
      return argument;
    }
  }
  if (Argument owner = light_noun_owner(trigger); owner.found()) return owner;
  if (const auto governor = governing_verb(trigger)) {
    // "X must ...": the duty is that of whom "on" names, else the speaker's own ("we must").
    if (sentence_.verbs()[*governor].verb != nullptr && sentence_.verbs()[*governor].verb->kind == VerbClass::must) {
      const WordId on = sentence_.matches().lexicon().preposition(Preposition::ala);
      argument = prepositional({SlotKind::preposition, on}, sentence_.verbs()[*governor].token, {});
      if (argument.found() && !argument.mentions.empty() && sentence_.mentions()[argument.mentions.front()].first > trigger) argument = {};
      if (!argument.found()) argument = reporter(trigger);
      argument.slot = SlotKind::governor;
      return argument;
    }
    // Who accuses, warns, asks or condemns is not the one who does what he speaks of.
    const VerbUse& verb = sentence_.verbs()[*governor];
    const auto& triggers = sentence_.matches().lexicon().triggers;
    const auto speaks_of_others = [&](std::uint32_t row) { return relation(triggers[row].relation).quad == QuadClass::verbal_conflict; };
    const bool of_others = verb.verb != nullptr && verb.verb->kind != VerbClass::light && !verb.verb->triggers.empty() &&
                           (std::all_of(verb.verb->triggers.begin(), verb.verb->triggers.end(), speaks_of_others) ||
                            std::any_of(verb.verb->triggers.begin(), verb.verb->triggers.end(),
                                        [&](std::uint32_t row) { return triggers[row].needs == 0 && speaks_of_others(row); }));
    if (of_others) return {};
    argument = agent(*governor);
    argument.slot = SlotKind::governor;
    return argument;
  }
  // "At the invitation of A, B begins a visit": the phrase opens the sentence, its verb comes after.
  constexpr std::uint32_t opening = 2;
  if (trigger > sentence_.first() + opening || sentence_.verbs().empty()) return argument;
  const VerbUse& first = sentence_.verbs().front();
  if (!first.finite || first.after_conjunction) return argument;
  argument = agent(0);
  argument.slot = SlotKind::governor;
  argument.evidence = ArgumentEvidence::inherited;
  return argument;
}

}  // namespace rawabit
