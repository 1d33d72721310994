// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

#include "export/export_options.hpp"
#include "export/exporter.hpp"
#include "export/rdf_writer.hpp"

namespace rawabit {

/// The graph as RDF. What articles state is one triple `actor relation actor` (an edge that they only deny is none). Where it comes from is
/// told with W3C PROV-O: the edge, a resource of its own with counts and dates, prov:wasDerivedFrom its statements; a statement,
/// the quoted sentence, prov:wasQuotedFrom its document. In Turtle the edge is an rdf:Statement about the triple, in N-Quads it is the
/// named graph that holds it. Countries have the IRIs of the authority table of the Publications Office of the European Union, which
/// is keyed by ISO 3166-1 alpha-3, and the code as Wikidata's property P298. Our own resources and terms are urn:rawabit:*. Needs the
/// snapshot's evidence.
class RdfExporter : public Exporter {
 public:
  RdfExporter(ExportOptions options, RdfSyntax syntax);
  void write(const Snapshot& snapshot, std::ostream& out) const override;

 private:
  ExportOptions options_;
  RdfSyntax syntax_;
};

}  // namespace rawabit
