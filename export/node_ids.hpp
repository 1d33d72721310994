// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "export/graph_selection.hpp"
#include "extract/record/relation.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// The alphabet of the ids in a file. `plain`: any caption without '|', as GraphML readers take it. `token`: XML NMTOKEN
/// without '.', as the schemas of GraphML and GEXF ask for.
enum class IdAlphabet : std::uint8_t { plain, token };

/// Ids of the nodes of a file: the actors' own ids wherever the alphabet allows, otherwise cleaned and, if that gives an id which
/// another actor has, numbered ("_2"). Never empty, no two equal: an empty id stops Gephi's import, a repeated one merges nodes.
class NodeIds {
 public:
  NodeIds(const Snapshot& snapshot, const ActorSelection& selection, IdAlphabet alphabet);

  /// By index in the snapshot; of exported actors only.
  [[nodiscard]] const std::string& node(std::size_t actor) const { return ids_.at(actor); }
  /// "MLI|cooperates-with|RUS", or with '.' in tokens; unique because node ids lack the separator.
  [[nodiscard]] std::string edge(const SnapshotEdge& edge) const;

 private:
  std::vector<std::string> ids_;
  char separator_;
};

}  // namespace rawabit
