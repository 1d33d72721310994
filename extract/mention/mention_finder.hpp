// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "extract/mention/article_actors.hpp"
#include "extract/mention/mention.hpp"
#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// All actor mentions of one article, in order of their tokens; mentions that name no actor (empty code) are kept, since
/// they fill grammatical places. Remembers actors in `actors` on the way.
std::vector<Mention> find_mentions(const PhraseMatches& matches, std::string_view folded, const SegmentedText& segmented, ArticleActors& actors);

}  // namespace rawabit
