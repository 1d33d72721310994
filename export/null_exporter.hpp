// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/exporter.hpp"

namespace rawabit {

/// Writes nothing: for measuring what comes before an export, and for checking that a graph can be read.
class NullExporter : public Exporter {
 public:
  void write(const Snapshot& snapshot, std::ostream& out) const override;
};

}  // namespace rawabit
