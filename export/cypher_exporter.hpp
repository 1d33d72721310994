// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// A Cypher script that builds the graph in Neo4j 4.4 or newer and in Memgraph (`cypher-shell --file graph.cypher`). Actors are
/// nodes `:Actor:Country` with the unique property `id`, relations are relationships such as `:MEETS_WITH`; properties are the columns
/// of graph_columns.hpp. Everything is merged, so that a second run changes nothing and a newer graph renews the properties.
/// Statements hold a few hundred rows each, one a line.
class CypherExporter : public Exporter {
 public:
  explicit CypherExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

/// A string literal in single quotes whose content no reader takes for the end of the literal: some versions of Neo4j resolve
/// \uXXXX before anything else, even behind another backslash, so that `\` followed by `u` is never written for the text's own sake.
std::string cypher_string(std::string_view text);

}  // namespace rawabit
