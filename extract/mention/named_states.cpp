// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/named_states.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace rawabit {

namespace {

// "in", at most one word of place before the name.
bool after_in(const PhraseMatches& matches, std::uint32_t token) {
  static constexpr std::string_view in = "\u0641\u064A";
  if (token == 0) return false;
  if (matches.text(token - 1) == in) return true;
  return token > 1 && matches.text(token - 2) == in && matches.function_word(token - 1, FunctionClass::place_word) != nullptr;
}

}  // namespace

bool is_state_adjective_with_article(const PhraseMatches& matches, std::uint32_t token, const Lexicon& lexicon) {
  const PhraseMatch* nisba = matches.longest(token, SenseKind::nisba);
  return nisba != nullptr && nisba->article && !lexicon.nisbas[nisba->sense.index].ambiguous;
}

void note_named_states(const PhraseMatches& matches, ArticleActors& actors) {
  const Lexicon& lexicon = actors.lexicon();
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    if (!matches.has(token, SenseKind::actor_name) && !matches.has(token, SenseKind::nisba)) continue;
    for (const PhraseMatch& match : matches.at(token)) {
      std::uint32_t actor = UINT32_MAX;
      if (match.sense.kind == SenseKind::actor_name) {
        const ActorName& name = lexicon.actor_names[match.sense.index];
        // A country's name that is also an adjective counts only after a preposition ("in Mali").
        const bool adjective_too = std::any_of(matches.at(token).begin(), matches.at(token).end(), [&](const PhraseMatch& other) {
          return other.sense.kind == SenseKind::nisba && lexicon.nisbas[other.sense.index].ambiguous;
        });
        const auto before = token > 0 ? matches.at(token - 1) : std::span<const PhraseMatch>{};
        const bool after_preposition = std::any_of(before.begin(), before.end(), [](const PhraseMatch& m) {
          const bool preposition =
              m.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(m.sense.index) == FunctionClass::preposition;
          return preposition || m.sense.kind == SenseKind::actor_name ||
                 (m.sense.kind == SenseKind::verb && m.sense.tense != Tense::active_participle && m.sense.tense != Tense::passive_participle);
        });
        const bool disagrees = token > 0 && is_state_adjective_with_article(matches, token - 1, lexicon);
        if (name.sense != NameSense::ambiguous && (!adjective_too || after_preposition || disagrees || match.proclitic != Proclitic::none))
          actor = name.actor;
      } else if (match.sense.kind == SenseKind::nisba && !lexicon.nisbas[match.sense.index].ambiguous) {
        actor = lexicon.nisbas[match.sense.index].actor;
      }
      if (actor == UINT32_MAX) continue;
      const KnownActor& known = lexicon.actors[actor];
      if (known.kind == ActorKind::group || known.kind == ActorKind::organization) actors.note_named_body(actor);
      const KnownActor* state = known.kind == ActorKind::country ? &known : lexicon.find_actor(known.country);
      actors.note_named_state(actor);
      if (state != nullptr && after_in(matches, token)) actors.note_scene(state->code);
      if (state != nullptr && state != &known) actors.note_named_state(static_cast<std::uint32_t>(state - lexicon.actors.data()));
      break;
    }
  }
  // Adjectives that are ordinary words too count for a state that the article names otherwise.
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    const PhraseMatch* match = matches.longest(token, SenseKind::nisba);
    if (match == nullptr || !match->article) continue;
    const Nisba& nisba = lexicon.nisbas[match->sense.index];
    if (nisba.ambiguous && actors.names_state(nisba.actor)) actors.note_named_state(nisba.actor);
  }
}

}  // namespace rawabit
