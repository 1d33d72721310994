// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "extract/mention/article_actors.hpp"
#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// States and organisations that the article names beyond doubt, gathered before its mentions are read: they support ambiguous words elsewhere
/// in it. Also which states are places of what happens.
void note_named_states(const PhraseMatches& matches, ArticleActors& actors);

/// Adjectives agree in definiteness: what follows "the Russian president" without an article is no further adjective of his.
[[nodiscard]] bool is_state_adjective_with_article(const PhraseMatches& matches, std::uint32_t token, const Lexicon& lexicon);

}  // namespace rawabit
