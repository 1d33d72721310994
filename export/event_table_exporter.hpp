// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// One row for each statement, as users of event data (ICEWS, GDELT, POLECAT) know it: date, source and target actor with country and
/// sector, PLOVER type, CAMEO code, quad class, score, document, sentence. Tab-separated with a header row; a value with a quotation
/// mark is quoted as in CSV, tabs and line breaks within values are blanks, so that every row is one line for every reader.
/// quad_class counts as GDELT does: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty for
/// structural relations. Denials are rows only with include_negated. Needs the snapshot's evidence.
class EventTableExporter : public Exporter {
 public:
  explicit EventTableExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
