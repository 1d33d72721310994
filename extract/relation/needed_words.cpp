// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/needed_words.hpp"

#include <algorithm>

namespace rawabit {

std::optional<NounUse> NeededWords::of_class(WordClassId wanted, std::uint32_t token) const {
  const PhraseMatches& matches = sentence_.matches();
  if (!matches.has(token, SenseKind::noun)) return std::nullopt;
  for (const PhraseMatch& match : matches.at(token)) {
    if (match.sense.kind != SenseKind::noun) continue;
    const Noun& noun = matches.lexicon().nouns[match.sense.index];
    if (noun.is_of(wanted)) return NounUse{token, &match, &noun};
  }
  return std::nullopt;
}

std::optional<NounUse> NeededWords::find(const Trigger& trigger, std::uint32_t token) const {
  const PhraseMatches& matches = sentence_.matches();
  std::uint32_t limit = sentence_.clause_last(sentence_.clause(token));
  // The subject's relative clause may stand before it; so may "that (bi-anna)" ("described it as ...").
  if (limit < sentence_.last() &&
      (matches.function_word(limit, FunctionClass::relative) != nullptr || matches.function_word(limit, FunctionClass::complementizer) != nullptr)) {
    limit = sentence_.clause_last(sentence_.clause(limit));
  }
  constexpr std::uint32_t widest = 11;
  for (std::uint32_t next = token + 1; next < limit && next - token <= widest; ++next) {
    if (auto word = of_class(trigger.needs, next)) return word;
  }
  if (auto described = before_relative(trigger, token)) return described;
  return topic(trigger, token);
}

std::optional<NounUse> NeededWords::before_relative(const Trigger& trigger, std::uint32_t token) const {
  const std::uint32_t start = sentence_.clause_first(sentence_.clause(token));
  if (start == sentence_.first() || sentence_.matches().function_word(start, FunctionClass::relative) == nullptr) return std::nullopt;
  constexpr std::uint32_t widest = 4;
  for (std::uint32_t back = 1; back <= widest && start >= sentence_.first() + back; ++back) {
    if (auto word = of_class(trigger.needs, start - back)) return word;
  }
  return std::nullopt;
}

std::optional<NounUse> NeededWords::topic(const Trigger& trigger, std::uint32_t token) const {
  const bool owned = std::any_of(trigger.subject.begin(), trigger.subject.end(), [](const Slot& slot) { return slot.kind == SlotKind::of; });
  if (!owned) return std::nullopt;
  constexpr std::uint32_t widest = 4;
  for (std::uint32_t back = 1; back <= widest && token >= sentence_.first() + back; ++back) {
    const std::uint32_t before = token - back;
    if (sentence_.role(before) == TokenRole::verb || sentence_.role(before) == TokenRole::mention) return std::nullopt;
    if (auto word = of_class(trigger.needs, before)) return word;
  }
  return std::nullopt;
}

}  // namespace rawabit
