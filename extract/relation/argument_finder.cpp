// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/argument_finder.hpp"

#include <algorithm>

namespace rawabit {

ArgumentFinder::ArgumentFinder(const SentenceStructure& sentence, const Mention* topic) : sentence_(sentence), topic_(topic) {}

// Regions and unknown towns are places of events, never actors.
bool ArgumentFinder::is_mere_place(const Mention& mention) { return mention.kind == ActorKind::place && mention.code.empty(); }

bool ArgumentFinder::usable(std::size_t mention) const {
  const Mention& m = sentence_.mentions()[mention];
  return !m.media && !m.nested && !is_mere_place(m) && !sentence_.place(mention).attribution;
}

bool ArgumentFinder::bare(std::size_t mention) const {
  const MentionPlace& place = sentence_.place(mention);
  return !place.prepositional && !place.outer_prepositional && !place.agentive && !sentence_.mentions()[mention].nested;
}

MentionIndices ArgumentFinder::coordinated(std::size_t mention) const {
  MentionIndices all{mention};
  const auto mentions = sentence_.mentions();
  for (std::size_t next = mention + 1; next < mentions.size(); ++next) {
    const std::uint32_t before = sentence_.place(next).coordinated_with;
    if (before == all.back())
      all.push_back(next);
    else if (before == next - 1)
      break;
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

bool ArgumentFinder::same_actor(const Argument& a, const Argument& b) const {
  if (!a.found() || !b.found()) return false;
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is found has mentions or an earlier actor
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
      case SlotKind::implied:
        break;
      case SlotKind::any:
        argument = nearest_after(trigger, taken);
        break;
      case SlotKind::speaker:
        argument = reporter(trigger);
        break;
      case SlotKind::complement:
        argument = complement(trigger);
        break;
      case SlotKind::predicated:
        argument = predicated(trigger);
        break;
    }
    if (!argument.found() || same_actor(argument, taken)) continue;
    // "a show of force": the needed word itself is no actor.
    if (needed != nullptr && !argument.mentions.empty()) {
      const Mention& mention = sentence_.mentions()[argument.mentions.front()];
      if (mention.code.empty() && mention.first <= needed->token && needed->token < mention.last) continue;
    }
    if (!argument.mentions.empty() && !taken.mentions.empty() && argument.mentions.front() == taken.mentions.front()) continue;
    return argument;
  }
  return {};
}

}  // namespace rawabit
