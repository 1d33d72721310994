// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// The two tables of Neo4j's bulk import, which need none of its options:
///   neo4j-admin database import full --nodes=NAME.nodes.csv --relationships=NAME.edges.csv neo4j
/// Headers as in the Neo4j operations manual, "CSV header format": :ID, :LABEL, :START_ID, :END_ID, :TYPE, typed properties. A node
/// is :Actor and its kind (:Country), a relation is the type of a relationship in Neo4j's spelling (MEETS_WITH). Line breaks in
/// text become blanks, because the import reads no field of several lines unless told. Looks and places are left out.
class Neo4jNodesCsvExporter : public Exporter {
 public:
  explicit Neo4jNodesCsvExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

class Neo4jEdgesCsvExporter : public Exporter {
 public:
  explicit Neo4jEdgesCsvExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
