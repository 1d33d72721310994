// SPDX-License-Identifier: Apache-2.0
// ArgumentFinder: who speaks, whose duty the speaker names, and of whom a noun is said.
#include <algorithm>

#include "extract/relation/argument_finder.hpp"

namespace rawabit {

bool ArgumentFinder::quoted(std::uint32_t token) const {
  std::uint32_t signs = 0;
  for (std::uint32_t before = sentence_.first(); before < token; ++before) {
    if (sentence_.matches().token(before).sign == '"') ++signs;
  }
  return signs % 2 == 1;
}

Argument ArgumentFinder::reporter(std::uint32_t token) const {
  const auto says = [](const VerbUse& verb) {
    return verb.verb != nullptr && verb.verb->kind == VerbClass::speech && verb.match != nullptr && !verb.passive && !verb.match->article &&
           verb.match->sense.person != Person::first;
  };
  Argument found;
  const auto verbs = sentence_.verbs();
  for (std::size_t i = verbs.size(); i-- > 0 && !found.found();) {
    if (verbs[i].token < token && says(verbs[i])) found = agent(i);
  }
  // "...", said X: the words come first.
  for (std::size_t i = 0; i < verbs.size() && !found.found(); ++i) {
    if (verbs[i].token > token && verbs[i].finite && says(verbs[i]) && sentence_.clause(verbs[i].token) != sentence_.clause(token))
      found = subject_after(i);
  }
  for (std::size_t i = 0; i < sentence_.mentions().size() && !found.found(); ++i) {
    if (sentence_.place(i).attribution && !sentence_.mentions()[i].media) found.mentions = {i};
  }
  if (!found.found() && topic_ != nullptr && quoted(token)) found.earlier = topic_;
  found.slot = SlotKind::speaker;
  found.evidence = found.earlier != nullptr ? ArgumentEvidence::distant : ArgumentEvidence::inherited;
  return found;
}

Argument ArgumentFinder::complement(std::uint32_t trigger) const {
  const PhraseMatches& matches = sentence_.matches();
  constexpr std::uint32_t widest = 3;
  for (std::uint32_t token = trigger + 1; token < sentence_.last() && token <= trigger + widest; ++token) {
    if (sentence_.role(token) == TokenRole::verb) return {};
    if (matches.function_word(token, FunctionClass::complementizer) == nullptr) continue;
    for (std::size_t i = 0; i < sentence_.verbs().size(); ++i) {
      const VerbUse& verb = sentence_.verbs()[i];
      if (!verb.finite || verb.passive || verb.token <= token || verb.token > token + widest) continue;
      Argument argument = subject_after(i);
      if (!argument.found()) argument = subject_before(i);
      argument.slot = SlotKind::complement;
      return argument;
    }
    return {};
  }
  return {};
}

Argument ArgumentFinder::predicated(std::uint32_t trigger) const {
  const auto mentions = sentence_.mentions();
  const auto verb_between = [&](std::uint32_t from) {
    return std::any_of(sentence_.verbs().begin(), sentence_.verbs().end(), [&](const VerbUse& verb) {
      const bool links = verb.verb == nullptr || verb.verb->kind == VerbClass::copula || verb.verb->kind == VerbClass::speech;
      return verb.finite && verb.token >= from && verb.token < trigger && !links;
    });
  };
  for (std::size_t i = mentions.size(); i-- > 0;) {
    if (mentions[i].last > trigger || !usable(i) || !bare(i)) continue;
    if (sentence_.place(i).governing_noun != no_token) continue;
    constexpr std::uint32_t widest = 12;
    if (trigger - mentions[i].last > widest || verb_between(mentions[i].last)) return {};
    std::size_t head = i;
    while (sentence_.place(head).coordinated_with != no_token) head = sentence_.place(head).coordinated_with;
    Argument argument;
    argument.mentions = coordinated(head);
    argument.slot = SlotKind::predicated;
    argument.evidence = mentions[i].last + 1 >= trigger ? ArgumentEvidence::direct : ArgumentEvidence::inherited;
    return argument;
  }
  return {};
}

}  // namespace rawabit
