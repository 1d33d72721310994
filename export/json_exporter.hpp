// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// Node-link JSON, as networkx (node_link_graph) and d3 read it: one object with "directed", "multigraph", "graph", "nodes", "links";
/// nodes and links one a line. A node has "id", a link "source", "target" and "key", then the columns of graph_columns.hpp;
/// an absent value is an absent member. Ids are those of GraphML.
class JsonExporter : public Exporter {
 public:
  explicit JsonExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
