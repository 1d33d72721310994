// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_topic.hpp"

#include <algorithm>

namespace rawabit {

bool is_about_sport(const PhraseMatches& matches) {
  const auto& classes = matches.lexicon().word_classes;
  const auto found = std::find(classes.begin(), classes.end(), "sport");
  if (found == classes.end()) return false;
  const auto sport = static_cast<WordClassId>(found - classes.begin());
  std::uint32_t words = 0;
  std::uint32_t of_sport = 0;
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    if (!matches.is_word(token)) continue;
    ++words;
    const PhraseMatch* match = matches.longest(token, SenseKind::noun);
    if (match == nullptr) continue;
    const auto& kinds = matches.lexicon().nouns[match->sense.index].classes;
    if (std::find(kinds.begin(), kinds.end(), sport) != kinds.end()) ++of_sport;
  }
  constexpr std::uint32_t fewest = 4;
  constexpr std::uint32_t least_percent = 2;
  return of_sport >= fewest && of_sport * 100 >= words * least_percent;
}

}  // namespace rawabit
