// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "graph/snapshot.hpp"

namespace rawabit {

/// Writes a graph in one format. Each format is one class, made by its row of the format table, which gives it the options.
/// The whole snapshot comes in one call because formats need totals before the first node (largest count, columns in use)
/// and differ in the order of nodes and edges; nothing of the size of the edges is built beside the snapshot.
/// A format of several files (a pair of CSV files) has an exporter for each of them, see FormatPart.
class Exporter {
 public:
  Exporter() = default;
  Exporter(const Exporter&) = delete;
  Exporter& operator=(const Exporter&) = delete;
  virtual ~Exporter() = default;

  /// Writes the complete file, byte for byte the same for the same snapshot and options. A stream that takes no more bytes
  /// is left in its failed state, which OutputFile::close() reports.
  virtual void write(const Snapshot& snapshot, std::ostream& out) const = 0;
};

}  // namespace rawabit
