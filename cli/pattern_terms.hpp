// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/actor_names.hpp"
#include "cli/messages.hpp"
#include "cli/query_pattern.hpp"
#include "graph/pattern_query.hpp"

namespace rawabit {

/// A pattern with its names found in the graph and the lexicon. `text` is the pattern as the user wrote it. A name that several actors
/// have stands for all of them, which a note says. Throws UsageError as pattern_problem() says it.
std::vector<TriplePattern> resolve_pattern(const QueryPattern& pattern, const std::string& text, ActorNames& names, Messages& messages);

/// The filter narrowed to one triple of a pattern. Throws UsageError if relations of the filter and of the triple exclude each other.
TripleFilter narrowed(TripleFilter filter, const TriplePattern& triple);

/// The filter narrowed to what the text names: an actor, in whatever it takes part, or one triple. Throws UsageError as above.
TripleFilter filter_of_actor_or_triple(const std::string& text, TripleFilter filter, ActorNames& names, Messages& messages);

}  // namespace rawabit
