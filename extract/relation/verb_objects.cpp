// SPDX-License-Identifier: Apache-2.0
// ArgumentFinder: objects of verbs and actors after prepositions.
#include "extract/relation/argument_finder.hpp"

#include <algorithm>

namespace rawabit {

Argument ArgumentFinder::patient(std::size_t index, const Argument& taken) const {
  const VerbUse& verb = sentence_.verbs()[index];
  if (verb.match != nullptr && verb.match->suffix != PronounSuffix::none) {
    Argument argument = described_by_relative(verb.token);
    if (!argument.found() || taken.holds(argument.mentions.front())) argument = pronoun(verb.match->suffix, verb.token);
    argument.slot = SlotKind::patient;
    if (argument.found()) return argument;
  }
  const std::uint32_t limit = reach(verb.token);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= verb.token || mention.first >= limit || taken.holds(i)) continue;
    const MentionPlace& place = sentence_.place(i);
    const bool owned = place.lam_genitive && !place.outer_prepositional && usable(i);
    if ((!owned && (!usable(i) || !bare(i))) || place.coordinated_with != no_token || stands_for_adjective_after(i)) continue;
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::patient;
    if (place.phrase_first > verb.token + 10) argument.evidence = ArgumentEvidence::distant;
    return argument;
  }
  return patient_after_relative_clause(index, taken);
}

// "the hostages whom the movement holds": the actor right before the relative pronoun that opens the word's clause.
Argument ArgumentFinder::described_by_relative(std::uint32_t token) const {
  const std::uint32_t start = sentence_.clause_first(sentence_.clause(token));
  constexpr std::uint32_t widest = 3;
  if (start == sentence_.first() || token > start + widest || sentence_.matches().function_word(start, FunctionClass::relative) == nullptr) return {};
  for (std::size_t i = sentence_.mentions().size(); i-- > 0;) {
    const std::uint32_t last = sentence_.mentions()[i].last;
    if (last > start) continue;
    if (start - last > 2 || !usable(i)) return {};
    Argument argument;
    argument.mentions = {i};
    argument.evidence = ArgumentEvidence::direct;
    return argument;
  }
  return {};
}

// "The soldiers who hold power drove the force out" in verb-first order: the subject's relative clause stands between verb
// and object. The first bare actor in it belongs to the verb of the relative clause.
Argument ArgumentFinder::patient_after_relative_clause(std::size_t index, const Argument& taken) const {
  const VerbUse& verb = sentence_.verbs()[index];
  const std::uint32_t clause_end = reach(verb.token);
  const auto ends_at = [&](std::uint32_t end) { return end == clause_end || (end + 1 == clause_end && !sentence_.matches().is_word(end)); };
  if (clause_end >= sentence_.last() || taken.mentions.empty() || !ends_at(sentence_.mentions()[taken.mentions.back()].last) ||
      sentence_.matches().function_word(clause_end, FunctionClass::relative) == nullptr) {
    return {};
  }
  const std::uint32_t limit = reach(clause_end);
  std::size_t bare_seen = 0;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= clause_end || mention.first >= limit || !usable(i) || !bare(i) || sentence_.place(i).coordinated_with != no_token) continue;
    if (++bare_seen < 2) continue;
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::patient;
    argument.evidence = ArgumentEvidence::inherited;
    return argument;
  }
  return {};
}

Argument ArgumentFinder::prepositional(const Slot& slot, std::uint32_t trigger, const Argument& taken) const {
  const std::uint32_t limit = reach(trigger);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= trigger || mention.first >= limit || taken.holds(i) || is_mere_place(mention)) continue;
    const bool inner =
        place.prepositional && place.preposition_word == slot.preposition && (place.preposition > trigger || place.preposition == mention.first);
    const bool outer = place.outer_prepositional && place.outer_preposition_word == slot.preposition && place.outer_preposition > trigger &&
                       place.governing_noun != trigger && (!place.prepositional || place.lam_genitive);
    if ((!inner && !outer) || place.agentive || place.attribution) continue;
    if (place.coordinated_with != no_token || mention.media) continue;
    Argument argument;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::preposition;
    if (mention.first > trigger + 12) argument.evidence = ArgumentEvidence::distant;
    // "with A, but also with partners such as B and C".
    for (std::size_t next = argument.mentions.back() + 1; next < sentence_.mentions().size(); ++next) {
      const MentionPlace& other = sentence_.place(next);
      const bool same = other.prepositional && !other.attribution && other.preposition_word == slot.preposition && other.coordinated_with == no_token;
      constexpr std::uint32_t widest_list = 12;
      if (sentence_.mentions()[next].first > sentence_.mentions()[argument.mentions.back()].last + widest_list) break;
      if (!same) continue;
      const bool joined = other.example || follows_conjunction(other.preposition);
      if (!joined || taken.holds(next)) continue;
      for (const std::size_t party : coordinated(next)) argument.mentions.push_back(party);
    }
    return argument;
  }
  // "directed to A a warning": between the verb that carries the noun and the noun.
  if (const auto governor = governing_verb(trigger)) {
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      const MentionPlace& place = sentence_.place(i);
      if (mention.first <= sentence_.verbs()[*governor].token || mention.last > trigger || taken.holds(i)) continue;
      if (!place.prepositional || place.agentive || place.attribution || place.preposition_word != slot.preposition) continue;
      if (place.coordinated_with != no_token || mention.media) continue;
      Argument argument;
      argument.mentions = coordinated(i);
      argument.slot = SlotKind::preposition;
      argument.evidence = ArgumentEvidence::inherited;
      return argument;
    }
  }
  if (Argument inside = prepositional_inside(slot.preposition, trigger, taken); inside.found()) return inside;
  // A preposition with a pronoun suffix.
  const PhraseMatches& matches = sentence_.matches();
  for (std::uint32_t token = trigger + 1; token < limit && token < trigger + 8; ++token) {
    for (const PhraseMatch& match : matches.at(token)) {
      const bool fits = match.sense.kind == SenseKind::function_word && match.suffix != PronounSuffix::none && match.stem == slot.preposition &&
                        static_cast<FunctionClass>(match.sense.index) == FunctionClass::preposition;
      if (!fits) continue;
      Argument argument = pronoun(match.suffix, token);
      if (argument.mentions.size() == 1 && taken.holds(argument.mentions.front())) continue;
      argument.slot = SlotKind::preposition;
      if (argument.found()) return argument;
    }
  }
  return {};
}

// "attacks on villages in X", "control over parts of X": the phrase after the preposition names no actor, but the one after it does.
Argument ArgumentFinder::prepositional_inside(WordId preposition, std::uint32_t trigger, const Argument& taken) const {
  const PhraseMatches& matches = sentence_.matches();
  const std::uint32_t limit = reach(trigger);
  const WordId of_word = matches.lexicon().preposition(Preposition::min);
  const WordId in_word = matches.lexicon().preposition(Preposition::fi);
  constexpr std::uint32_t widest = 6;
  constexpr std::uint32_t farthest = 12;
  for (std::uint32_t token = trigger + 1; token < limit && token <= trigger + farthest; ++token) {
    if (sentence_.role(token) == TokenRole::verb) return {};
    const PhraseMatch* word = matches.function_word(token, FunctionClass::preposition);
    const bool here = (word != nullptr && word->suffix == PronounSuffix::none && word->stem == preposition) ||
                      (sentence_.role(token) == TokenRole::other && attached(token, preposition));
    if (!here) continue;
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      const MentionPlace& place = sentence_.place(i);
      if (mention.first <= token || mention.first >= limit) continue;
      if (taken.holds(i) || mention.first > token + widest || !place.prepositional || place.preposition <= token || !usable(i)) return {};
      if (place.preposition_word != of_word && place.preposition_word != in_word) return {};
      Argument argument;
      argument.mentions = {i};
      argument.slot = SlotKind::place;
      argument.evidence = ArgumentEvidence::inherited;
      return argument;
    }
    return {};
  }
  return {};
}

bool ArgumentFinder::attached(std::uint32_t token, WordId preposition) const {
  return sentence_.attached_preposition(token) == preposition && preposition != 0;
}

// Whether a conjunction or "but" stands right before the token.
bool ArgumentFinder::follows_conjunction(std::uint32_t token) const {
  const PhraseMatches& matches = sentence_.matches();
  for (const PhraseMatch& match : matches.at(token)) {
    if (match.conjunction != Conjunction::none) return true;
  }
  for (std::uint32_t back = 1; back <= 2 && token >= sentence_.first() + back; ++back) {
    if (matches.function_word(token - back, FunctionClass::clause_break) != nullptr) return true;
    if (matches.function_word(token - back, FunctionClass::conjunction) != nullptr) return true;
  }
  return false;
}

Argument ArgumentFinder::territory(std::uint32_t trigger, const Argument& taken) const {
  const WordId in = sentence_.matches().lexicon().preposition(Preposition::fi);
  Argument nearest;
  std::uint32_t least = UINT32_MAX;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    const bool land = mention.form == MentionForm::name && (mention.kind == ActorKind::country || mention.kind == ActorKind::place);
    if (!land || !place.prepositional || place.preposition_word != in || taken.holds(i)) continue;
    const std::uint32_t distance = mention.head > trigger ? mention.head - trigger : trigger - mention.head;
    if (distance >= least) continue;
    least = distance;
    nearest.mentions = {i};
    nearest.slot = SlotKind::place;
    nearest.evidence = ArgumentEvidence::distant;
  }
  return nearest;
}

Argument ArgumentFinder::scene(std::uint32_t token) const {
  Argument land = territory(token, {});
  if (land.found()) return land;
  const WordId at = sentence_.matches().lexicon().preposition(Preposition::bi);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const bool place = mention.form == MentionForm::name && (mention.place || mention.kind == ActorKind::place || mention.kind == ActorKind::country);
    if (!place || mention.capital || sentence_.place(i).attribution || mention.first < token) continue;
    const bool after_direction = mention.first > sentence_.first() && sentence_.role(mention.first - 1) == TokenRole::function;
    const MentionPlace& where = sentence_.place(i);
    if (where.prepositional ? where.preposition_word != at : !after_direction) continue;
    land.mentions = {i};
    land.slot = SlotKind::place;
    land.evidence = ArgumentEvidence::distant;
    return land;
  }
  // No place is named: the only state of which the sentence speaks.
  std::optional<std::size_t> only;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.country.empty() || mention.media || mention.guessed) continue;
    if (only && sentence_.mentions()[*only].country != mention.country) return land;
    if (!only && mention.code == mention.country) only = i;
  }
  if (only) {
    land.mentions = {*only};
    land.slot = SlotKind::place;
    land.evidence = ArgumentEvidence::distant;
  }
  return land;
}

Argument ArgumentFinder::nearest_after(std::uint32_t trigger, const Argument& taken) const {
  Argument argument;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= trigger || mention.first >= reach(trigger) || taken.holds(i) || !usable(i)) continue;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::any;
    argument.evidence = ArgumentEvidence::distant;
    break;
  }
  return argument;
}

}  // namespace rawabit
