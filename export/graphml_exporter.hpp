// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// GraphML that Gephi, networkx, igraph, Cytoscape and Neo4j's APOC open without a complaint. One directed graph; a symmetric
/// relation is one edge with the column `symmetric`. Parallel relations of two actors stay apart because the XML attribute `label`
/// of an edge is its type for Gephi and Neo4j, and `labels` of a node are its Neo4j labels; both are outside GraphML's schema and
/// left out with strict_schema, which also makes all ids NMTOKENs. Columns: graph_columns.hpp; an absent value is an absent
/// <data>. In column values U+200C guards words that Gephi would change, see gephi_text().
class GraphmlExporter : public Exporter {
 public:
  explicit GraphmlExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
