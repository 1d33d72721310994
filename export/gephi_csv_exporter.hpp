// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// The two tables of Gephi's spreadsheet import (File, Import spreadsheet; first nodes, then edges into the same workspace).
/// Gephi knows Id and Label of nodes and Source, Target, Type, Kind, Id, Label and Weight of edges; Kind keeps parallel relations
/// apart. All else becomes columns whose types Gephi guesses and lets the user change (it takes CAMEO codes for numbers). Looks and
/// places, which Gephi takes from no table, are left out. RFC 4180, UTF-8.
class GephiNodesCsvExporter : public Exporter {
 public:
  explicit GephiNodesCsvExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

class GephiEdgesCsvExporter : public Exporter {
 public:
  explicit GephiEdgesCsvExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
