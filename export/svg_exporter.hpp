// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// A picture for a report (SVG 1.1): actors where the layout has them (those without a place on a circle around it), relations as
/// lines from subject to object, dashed where articles only deny it, that fan out where several join two actors, arrows where they have a direction,
/// a legend, and labels in the chosen language wherever they cover neither each other nor an actor that is mentioned more. Titles, which browsers
/// show under the pointer, name every actor and relation.
class SvgExporter : public Exporter {
 public:
  explicit SvgExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
