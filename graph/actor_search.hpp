// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/triple_filter.hpp"

namespace rawabit {

class Store;

/// How the words of a user named an actor of the graph, best first.
enum class ActorMatchKind : std::uint8_t { id, code, name, alias };

struct ActorMatch {
  ActorTerm term;  // what to put into a TripleFilter
  ActorMatchKind kind = ActorMatchKind::id;
  std::string name;            // of the actor; of the code for a match by code
  std::uint64_t mentions = 0;  // evidence that names it so
};

/// What `text` may stand for: an actor's exact id, else a code in any case, else a name in Arabic or English, else a
/// form in which articles name an actor (both compared by name_key). Only matches of the best kind that has any, most mentions
/// first, then by id. An actor that is its own code (a state, an organisation) comes as that code, so that it stands for all
/// that rolls up to it. Empty if the graph knows nothing of that name. Throws StoreError.
std::vector<ActorMatch> find_actors(const Store& store, std::string_view text);

}  // namespace rawabit
