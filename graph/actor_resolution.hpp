// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "extract/record/actor.hpp"
#include "graph/decision.hpp"

namespace rawabit {

/// Whom documents name, as far as the comparison with others needs it.
struct Identity {
  std::string id;
  std::string country;         // of the row of identities: empty for actors that a table knows
  std::string actual_country;  // the most frequent one that documents give
  ActorKind kind = ActorKind::person;
  Sector sector = Sector::none;    // the most frequent one
  std::vector<std::string> names;  // without repetitions
};

/// Two identities that look alike, by their labels, the smaller first, with what was decided.
struct ResolvedPair {
  std::string first;
  std::string second;
  Verdict verdict = Verdict::different;
  bool by_user = false;
  std::string reason;

  friend bool operator==(const ResolvedPair&, const ResolvedPair&) = default;
};

struct Resolution {
  std::vector<std::string> actor_ids;  // one for each identity; equal for those that are one actor
  std::vector<ResolvedPair> pairs;     // sorted by ends
};

/// Puts identities that are one actor together. What a user decided comes first. Then actors that no table knows are compared by their
/// names (name_form.hpp), surest likeness first: names of two countries stay apart, as do two actors that a table knows, actors
/// of roles that do not go together, and two that act on each other (`act_on_each_other`, asked with indices). A likeness that is
/// weaker than the same name also needs the same country, and one of a short name that it is short for one name alone.
/// The result depends on the set of identities alone.
///
/// The id of an actor is that of the table, else the smallest of those with most words; namesakes have @ and their country behind it.
Resolution resolve_actors(std::span<const Identity> identities, std::span<const Decision> decisions,
                          const std::function<bool(std::uint32_t, std::uint32_t)>& act_on_each_other);

}  // namespace rawabit
