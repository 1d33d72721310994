// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>

#include "export/export_options.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// What a file says about where its nodes are and how they look.
struct SavedNode {
  std::optional<double> x = {};
  std::optional<double> y = {};
  SavedLook look = {};
};
using SavedNodes = std::map<std::string, SavedNode, std::less<>>;  // by the id in the file

/// Reads the nodes of a GraphML or GEXF file as Gephi saves it, or as rawabit writes it: GraphML keys x, y, size, color or r, g, b (by
/// key id or attr.name), GEXF viz:position, viz:size, viz:color. Values that are no numbers, or beyond 1e9, are passed over. Throws InputError
/// that begins with `name` and the line if the file is not well-formed, is no such file, or places no node.
SavedNodes read_saved_nodes(std::istream& in, const std::string& name);

/// Gives places and looks to the exported actors whose node ids (in any format's alphabet) the file has: fills `options.layout`
/// and `options.saved_looks`. Returns how many actors got a place.
std::size_t take_over(const SavedNodes& saved, const Snapshot& snapshot, ExportOptions& options);

}  // namespace rawabit
