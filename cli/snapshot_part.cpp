// SPDX-License-Identifier: Apache-2.0
#include "cli/snapshot_part.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace rawabit {

Snapshot edges_of(const Snapshot& whole, const std::vector<ActorTerm>& actors) {
  std::vector<bool> wanted;
  for (const SnapshotActor& actor : whole.actors) {
    wanted.push_back(std::any_of(actors.begin(), actors.end(),
                                 [&](const ActorTerm& term) { return term.value == (term.kind == ActorTerm::Kind::id ? actor.id : actor.code); }));
  }
  Snapshot part;
  part.edges_without_object = whole.edges_without_object;
  std::vector<bool> used(whole.actors.size(), false);
  for (const SnapshotEdge& edge : whole.edges) {
    if (!wanted[edge.subject] && !wanted[edge.object]) continue;
    used[edge.subject] = true;
    used[edge.object] = true;
    part.edges.push_back(edge);
  }
  std::vector<std::uint32_t> new_index(whole.actors.size(), 0);
  for (std::size_t i = 0; i < whole.actors.size(); ++i) {
    if (!used[i]) continue;
    new_index[i] = static_cast<std::uint32_t>(part.actors.size());
    part.actors.push_back(whole.actors[i]);
  }
  for (SnapshotEdge& edge : part.edges) {
    edge.subject = new_index[edge.subject];
    edge.object = new_index[edge.object];
  }
  return part;
}

}  // namespace rawabit
