// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// GEXF 1.3 (https://gexf.net/schema.html), the only format whose time line Gephi plays. Relations are edge kinds, looks are
/// viz elements, all other columns of graph_columns.hpp are attributes; weights are static. If any edge has a dated spell the
/// graph is dynamic: an edge is there on the days of its spells, an actor on the days of its edges; an undated edge and its
/// actors are there always. No two spells of an element overlap, which Gephi would refuse.
class GexfExporter : public Exporter {
 public:
  explicit GexfExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
