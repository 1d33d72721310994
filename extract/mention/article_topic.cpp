// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_topic.hpp"

namespace rawabit {

bool is_about_sport(const PhraseMatches& matches) {
  const WordClassId sport = matches.lexicon().word_class("sport");
  std::uint32_t words = 0;
  std::uint32_t of_sport = 0;
  for (std::uint32_t token = 0; token < matches.size(); ++token) {
    if (!matches.is_word(token)) continue;
    ++words;
    const PhraseMatch* match = matches.longest(token, SenseKind::noun);
    if (match != nullptr && matches.lexicon().nouns[match->sense.index].is_of(sport)) ++of_sport;
  }
  constexpr std::uint32_t fewest = 4;
  constexpr std::uint32_t least_percent = 2;
  return of_sport >= fewest && of_sport * 100 >= words * least_percent;
}

}  // namespace rawabit
