// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// One page that opens in any browser and fetches nothing: a graph to search, filter, zoom and drag, whose edges show their
/// evidence with marked actors and trigger. The data are two plain HTML tables, of relations and of actors, which is what a reader
/// without JavaScript sees; the script takes the graph from them, so that no text of an article is ever part of a script. Template,
/// style, script and texts are the files of export/page/; forces, zoom and drag are d3's. The page starts in the language of the
/// labels (`code`: English, with codes as labels) and with the layout of the options, otherwise it lays itself out. Needs the snapshot's
/// evidence.
class HtmlExporter : public Exporter {
 public:
  explicit HtmlExporter(ExportOptions options);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
};

}  // namespace rawabit
