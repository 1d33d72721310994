// SPDX-License-Identifier: Apache-2.0
#include "export/node_ids.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "export/text_escape.hpp"

namespace rawabit {

namespace {

std::string cleaned_id(std::string_view id, IdAlphabet alphabet) {
  std::string result = caption(id);
  if (alphabet == IdAlphabet::token) result = name_token(result);
  std::replace(result.begin(), result.end(), '|', '/');
  return result.empty() ? "unnamed" : result;
}

}  // namespace

NodeIds::NodeIds(const Snapshot& snapshot, const ActorSelection& selection, IdAlphabet alphabet)
    : ids_(snapshot.actors.size()), separator_(alphabet == IdAlphabet::token ? '.' : '|') {
  std::unordered_set<std::string> taken;
  std::vector<std::size_t> changed;
  // Ids that need no change come first, so that no cleaned one takes theirs.
  for (std::size_t actor = 0; actor < ids_.size(); ++actor) {
    if (!selection.is_exported.at(actor)) continue;
    ids_[actor] = cleaned_id(snapshot.actors[actor].id, alphabet);
    if (ids_[actor] != snapshot.actors[actor].id || !taken.insert(ids_[actor]).second) changed.push_back(actor);
  }
  for (const std::size_t actor : changed) {
    std::string candidate = ids_[actor];
    for (std::size_t number = 2; !taken.insert(candidate).second; ++number) candidate = ids_[actor] + "_" + std::to_string(number);
    ids_[actor] = std::move(candidate);
  }
}

std::string NodeIds::edge(const SnapshotEdge& edge) const {
  std::string id = node(edge.subject);
  id += separator_;
  id += relation(edge.relation).name;
  id += separator_;
  id += node(edge.object);
  return id;
}

}  // namespace rawabit
