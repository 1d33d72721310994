// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "extract/mention/article_actors.hpp"
#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// The words of a person's name, [first, last), and who it is if that is known.
struct PersonName {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  const KnownActor* known = nullptr;    // a person of the tables
  const Mention* introduced = nullptr;  // a person whom the article named in full before
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
};

/// Reads a person's name that starts at the token. `titled`: an office stands before it, so that an unknown name is
/// accepted by its shape: two to five words that no table knows as anything else. Without a title an unknown name must
/// start with a given name.
std::optional<PersonName> person_name_at(const PhraseMatches& matches, const ArticleActors& actors, std::uint32_t token, std::uint32_t last,
                                         bool titled);

/// Skips honorifics ("the engineer", "his highness") that start at the token.
std::uint32_t skip_honorifics(const PhraseMatches& matches, std::uint32_t token, std::uint32_t last);

}  // namespace rawabit
