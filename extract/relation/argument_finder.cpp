// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/argument_finder.hpp"

#include <algorithm>

namespace rawabit {

namespace {

bool contains(const Argument& argument, std::size_t mention) {
  return std::find(argument.mentions.begin(), argument.mentions.end(), mention) != argument.mentions.end();
}

}  // namespace

ArgumentFinder::ArgumentFinder(const SentenceStructure& sentence, const Mention* topic) : sentence_(sentence), topic_(topic) {}

bool ArgumentFinder::usable(std::size_t mention) const {
  const Mention& m = sentence_.mentions()[mention];
  return !m.media && !m.nested && !sentence_.place(mention).attribution;
}

bool ArgumentFinder::bare(std::size_t mention) const {
  const MentionPlace& place = sentence_.place(mention);
  return !place.prepositional && !place.outer_prepositional && !place.agentive && !sentence_.mentions()[mention].nested;
}

std::vector<std::size_t> ArgumentFinder::coordinated(std::size_t mention) const {
  std::vector<std::size_t> all{mention};
  const auto mentions = sentence_.mentions();
  for (std::size_t next = mention + 1; next < mentions.size(); ++next) {
    const std::uint32_t before = sentence_.place(next).coordinated_with;
    if (before == all.back()) all.push_back(next);
    else if (before == next - 1) break;
  }
  return all;
}

// The token up to which arguments of a word are looked for: the end of its clause, or of the relative clause inside it.
std::uint32_t ArgumentFinder::reach(std::uint32_t token) const {
  const std::uint32_t end = sentence_.clause_last(sentence_.clause(token));
  constexpr std::uint32_t widest = 4;
  const bool described = sentence_.role(token) == TokenRole::noun && end < sentence_.last() && end <= token + widest &&
                         sentence_.matches().function_word(end, FunctionClass::relative) != nullptr;
  return described ? sentence_.clause_last(sentence_.clause(end)) : end;
}

std::optional<std::size_t> ArgumentFinder::governing_verb(std::uint32_t token) const {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
    const VerbUse& verb = sentence_.verbs()[i];
    if (verb.token >= token) continue;
    const bool adverbial = !verb.finite && verb.match != nullptr && !verb.match->article && verb.match->proclitic == Proclitic::none;
    if (!verb.finite && !adverbial) continue;
    if (sentence_.clause(verb.token) == sentence_.clause(token)) best = i;
  }
  return best;
}

bool ArgumentFinder::agrees(const VerbUse& verb, const Mention& mention, bool subject_first) const {
  if (verb.match == nullptr) return true;
  const Sense& form = verb.match->sense;
  if (form.person == Person::first || form.person == Person::second) return false;
  const bool person = mention.kind == ActorKind::person;
  if (form.gender == Gender::feminine && form.number == Number::singular && verb.finite) {
    if (person && mention.gender != Gender::feminine && mention.number != Number::plural) return false;
    if (mention.form == MentionForm::role && mention.role != nullptr && mention.gender == Gender::masculine && mention.number == Number::singular) return false;
  }
  if (form.gender == Gender::masculine && form.number == Number::singular && subject_first) {
    // A country's name is feminine, but most names of cities and groups may be either.
    if (mention.kind == ActorKind::country && mention.form == MentionForm::name && !mention.capital) {
      static const std::vector<std::string> masculine = {"IRQ", "LBN", "YEM", "JOR", "MAR", "SDN", "KWT"};
      return std::find(masculine.begin(), masculine.end(), mention.code) != masculine.end();
    }
  }
  return true;
}

// Whether only particles, adverbs and expressions of time stand in [begin, end).
bool ArgumentFinder::adverbial_only(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t token = begin; token < end; ++token) {
    const PhraseMatches& matches = sentence_.matches();
    if (sentence_.role(token) == TokenRole::punctuation) {
      const char sign = matches.token(token).sign;
      if (sign == ',' || sign == '"' || sign == '(' || sign == ')' || sign == '-' || sign == '/') continue;
      return false;
    }
    if (sentence_.role(token) == TokenRole::verb) return false;
    if (sentence_.role(token) == TokenRole::mention) {
      const auto mention = sentence_.mention_at(token);
      if (mention && sentence_.place(*mention).prepositional) continue;
      return false;
    }
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
      if (mentions[i].adjective && sentence_.place(i).governing_noun == no_token && mentions[i].first > sentence_.first()) {
        // "the Russian plane which ..." still stands for Russia.
      }
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
  // The complementizer carries the subject as a suffix: "that it ..." is the speaker.
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

Argument ArgumentFinder::agent(std::size_t index) const {
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
  const Argument before = subject_before(index);
  const Argument after = subject_after(index);
  if (const Argument controller = controlling_agent(index, after); controller.found()) return controller;
  // With the object on the verb as a suffix, a bare actor after it is the subject ("the opposition, the EU supports it").
  if (after.found() && verb.match != nullptr && verb.match->suffix != PronounSuffix::none) return after;
  if (before.found() && before.evidence == ArgumentEvidence::direct) return before;
  if (after.found()) return after;
  if (before.found()) return before;
  if (verb.match != nullptr && verb.match->sense.person == Person::second) return {};
  if (const Argument topic = topic_without_verb(index); topic.found()) return topic;
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

Argument ArgumentFinder::patient(std::size_t index, const Argument& taken) const {
  const VerbUse& verb = sentence_.verbs()[index];
  if (verb.match != nullptr && verb.match->suffix != PronounSuffix::none) {
    Argument argument = pronoun(verb.match->suffix, verb.token);
    argument.slot = SlotKind::patient;
    if (argument.found()) return argument;
  }
  const std::uint32_t limit = reach(verb.token);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= verb.token || mention.first >= limit || contains(taken, i)) continue;
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
    if (mention.first <= trigger || mention.first >= limit || contains(taken, i)) continue;
    const bool inner = place.prepositional && place.preposition_word == slot.preposition &&
                       (place.preposition > trigger || place.preposition == mention.first);
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
      if (!joined || contains(taken, next)) continue;
      for (const std::size_t party : coordinated(next)) argument.mentions.push_back(party);
    }
    return argument;
  }
  // "directed to A a warning": between the verb that carries the noun and the noun.
  if (const auto governor = governing_verb(trigger)) {
    for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
      const Mention& mention = sentence_.mentions()[i];
      const MentionPlace& place = sentence_.place(i);
      if (mention.first <= sentence_.verbs()[*governor].token || mention.last > trigger || contains(taken, i)) continue;
      if (!place.prepositional || place.agentive || place.attribution || place.preposition_word != slot.preposition) continue;
      if (place.coordinated_with != no_token || mention.media) continue;
      Argument argument;
      argument.mentions = coordinated(i);
      argument.slot = SlotKind::preposition;
      argument.evidence = ArgumentEvidence::inherited;
      return argument;
    }
  }
  // A preposition with a pronoun suffix.
  const PhraseMatches& matches = sentence_.matches();
  for (std::uint32_t token = trigger + 1; token < limit && token < trigger + 8; ++token) {
    for (const PhraseMatch& match : matches.at(token)) {
      const bool fits = match.sense.kind == SenseKind::function_word && match.suffix != PronounSuffix::none && match.stem == slot.preposition &&
                        static_cast<FunctionClass>(match.sense.index) == FunctionClass::preposition;
      if (!fits) continue;
      Argument argument = pronoun(match.suffix, token);
      if (argument.mentions.size() == 1 && contains(taken, argument.mentions.front())) continue;
      argument.slot = SlotKind::preposition;
      if (argument.found()) return argument;
    }
  }
  return {};
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
    if (place.governing_noun != noun.token || contains(taken, i) || place.prepositional || place.coordinated_with != no_token) continue;
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
    if (place.governing_noun != noun.token || !place.qualifies_governor || contains(taken, i) || place.coordinated_with != no_token ||
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
  static constexpr std::string_view from = "\u0645\u0646";
  const auto word = sentence_.matches().lexicon().phrases.word(from);
  constexpr std::uint32_t widest = 4;
  Argument argument;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= participle || mention.first > participle + widest || !place.prepositional) continue;
    if (!place.agentive && (!word || place.preposition_word != *word)) continue;
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
  // Subjects are remembered better than objects: first a bare actor before the token, the earliest of its clause.
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

std::vector<std::size_t> ArgumentFinder::between(std::uint32_t token) const {
  static const std::string word = "\u0628\u064A\u0646";
  const auto id = sentence_.matches().lexicon().phrases.word(word);
  const std::uint32_t limit = reach(token);
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    if (mention.first <= token || mention.first >= limit || !place.prepositional || place.coordinated_with != no_token) continue;
    if (!id || place.preposition_word != *id) continue;
    auto parties = coordinated(i);
    if (parties.size() == 1) {
      // "between it and (between) A": the pronoun before.
      for (std::uint32_t before = token + 1; before < mention.first; ++before) {
        for (const PhraseMatch& match : sentence_.matches().at(before)) {
          if (match.stem != *id || match.suffix == PronounSuffix::none || match.sense.kind != SenseKind::function_word) continue;
          const Argument referent = pronoun(match.suffix, before);
          if (!referent.mentions.empty() && referent.mentions.front() != i) return {referent.mentions.front(), i};
        }
      }
    }
    // "between A and between B", and lists with other words in them.
    for (std::size_t next = parties.back() + 1; next < sentence_.mentions().size() && parties.size() < 4; ++next) {
      const Mention& other = sentence_.mentions()[next];
      if (other.first >= limit || other.first > sentence_.mentions()[parties.back()].last + 6) break;
      const bool joined = other.conjunction == Conjunction::waw || (sentence_.place(next).prepositional && sentence_.place(next).preposition_word == *id);
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
    if (contains(taken, i) || place.coordinated_with != no_token) continue;
    const bool around = mention.first <= noun.token && noun.token < mention.last;
    const bool after = place.governing_noun == noun.token || (place.phrase_first <= noun.token && noun.token < mention.first);
    if (!around && !after) continue;
    argument.mentions = coordinated(i);
    return argument;
  }
  return argument;
}

bool ArgumentFinder::same_actor(const Argument& a, const Argument& b) const {
  if (!a.found() || !b.found()) return false;
  const Mention& first = a.mentions.empty() ? *a.earlier : sentence_.mentions()[a.mentions.front()];
  const Mention& second = b.mentions.empty() ? *b.earlier : sentence_.mentions()[b.mentions.front()];
  return !first.code.empty() && first.code == second.code;
}

Argument ArgumentFinder::find(const std::vector<Slot>& slots, std::uint32_t trigger, std::optional<std::size_t> verb, const NounUse* noun,
                              const NounUse* needed, const Argument& taken) const {
  for (const Slot& slot : slots) {
    Argument argument;
    switch (slot.kind) {
      case SlotKind::agent:
        if (verb) argument = agent(*verb);
        break;
      case SlotKind::patient:
        if (verb) argument = patient(*verb, taken);
        break;
      case SlotKind::of:
      case SlotKind::nisba:
        if (needed != nullptr) argument = owner(*needed, taken);
        if (!argument.found() && noun != nullptr) argument = slot.kind == SlotKind::of ? genitive(*noun, taken) : origin(*noun, taken);
        break;
      case SlotKind::by:
        argument = by_agent(trigger);
        break;
      case SlotKind::governor:
        argument = governor_agent(trigger);
        break;
      case SlotKind::preposition:
        argument = prepositional(slot, trigger, taken);
        break;
      case SlotKind::place:
        argument = territory(trigger, taken);
        break;
      case SlotKind::any:
        argument = nearest_after(trigger, taken);
        break;
    }
    if (!argument.found() || same_actor(argument, taken)) continue;
    if (!argument.mentions.empty() && !taken.mentions.empty() && argument.mentions.front() == taken.mentions.front()) continue;
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
  if (const auto governor = governing_verb(trigger)) {
    // Who accuses, warns, asks or condemns is not the one who does what he speaks of.
    const VerbUse& verb = sentence_.verbs()[*governor];
    const auto& triggers = sentence_.matches().lexicon().triggers;
    const bool of_others = verb.verb != nullptr && verb.verb->kind != VerbClass::light &&
                           std::any_of(verb.verb->triggers.begin(), verb.verb->triggers.end(), [&](std::uint32_t row) {
                             return triggers[row].needs == 0 && relation(triggers[row].relation).quad == QuadClass::verbal_conflict;
                           });
    if (of_others) return {};
    argument = agent(*governor);
    argument.slot = SlotKind::governor;
  }
  return argument;
}

Argument ArgumentFinder::territory(std::uint32_t trigger, const Argument& taken) const {
  static constexpr std::string_view in = "\u0641\u064A";
  const auto word = sentence_.matches().lexicon().phrases.word(in);
  Argument nearest;
  std::uint32_t least = UINT32_MAX;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    const MentionPlace& place = sentence_.place(i);
    const bool land = mention.form == MentionForm::name && (mention.kind == ActorKind::country || mention.kind == ActorKind::place);
    if (!land || !place.prepositional || !word || place.preposition_word != *word || contains(taken, i)) continue;
    const std::uint32_t distance = mention.head > trigger ? mention.head - trigger : trigger - mention.head;
    if (distance >= least) continue;
    least = distance;
    nearest.mentions = {i};
    nearest.slot = SlotKind::place;
    nearest.evidence = ArgumentEvidence::distant;
  }
  return nearest;
}

Argument ArgumentFinder::nearest_after(std::uint32_t trigger, const Argument& taken) const {
  Argument argument;
  for (std::size_t i = 0; i < sentence_.mentions().size(); ++i) {
    const Mention& mention = sentence_.mentions()[i];
    if (mention.first <= trigger || mention.first >= reach(trigger) || contains(taken, i) || !usable(i)) continue;
    argument.mentions = coordinated(i);
    argument.slot = SlotKind::any;
    argument.evidence = ArgumentEvidence::distant;
    break;
  }
  return argument;
}

}  // namespace rawabit
