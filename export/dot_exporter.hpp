// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// A directed graph in the DOT language of Graphviz (https://graphviz.org/doc/info/lang.html), one node or edge a line, drawn as it
/// stands by `dot` and `sfdp`: labels in the chosen language, colours by kind and quad class, widths by weight, positions where the
/// options have them. Columns of graph_columns.hpp that have no meaning for Graphviz are attributes of their name, which `gvpr`
/// and networkx read. Ids are those of GraphML.
class DotExporter : public Exporter {
 public:
  explicit DotExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
