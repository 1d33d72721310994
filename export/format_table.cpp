// SPDX-License-Identifier: Apache-2.0
#include "export/format_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>

#include "export/cypher_exporter.hpp"
#include "export/dot_exporter.hpp"
#include "export/event_table_exporter.hpp"
#include "export/graphml_exporter.hpp"
#include "export/json_exporter.hpp"
#include "export/null_exporter.hpp"
#include "export/rdf_exporter.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 1> graphml_suffixes = {".graphml"};
constexpr std::array<std::string_view, 1> json_suffixes = {".json"};
constexpr std::array<std::string_view, 2> dot_suffixes = {".dot", ".gv"};
constexpr std::array<std::string_view, 2> cypher_suffixes = {".cypher", ".cql"};
constexpr std::array<std::string_view, 1> turtle_suffixes = {".ttl"};
constexpr std::array<std::string_view, 1> nquads_suffixes = {".nq"};
constexpr std::array<std::string_view, 1> event_suffixes = {".tsv"};

constexpr std::uint32_t all_evidence = std::numeric_limits<std::uint32_t>::max();

template <typename Format>
std::unique_ptr<Exporter> make(const ExportOptions& options) {
  return std::make_unique<Format>(options);
}

template <RdfSyntax syntax>
std::unique_ptr<Exporter> make_rdf(const ExportOptions& options) {
  return std::make_unique<RdfExporter>(options, syntax);
}

std::unique_ptr<Exporter> make_null(const ExportOptions& /*options*/) { return std::make_unique<NullExporter>(); }

constexpr std::array<ExportFormat, 8> format_rows = {{
    {"graphml", graphml_suffixes, "for Gephi, networkx, igraph, Cytoscape and Neo4j", make<GraphmlExporter>},
    {"json", json_suffixes, "node-link JSON for networkx and d3", make<JsonExporter>},
    {.name = "dot", .suffixes = dot_suffixes, .description = "for Graphviz", .make = make<DotExporter>, .shows_places = true},
    {.name = "cypher", .suffixes = cypher_suffixes, .description = "script for Neo4j and Memgraph", .make = make<CypherExporter>},
    {.name = "turtle",
     .suffixes = turtle_suffixes,
     .description = "RDF with its provenance in PROV-O",
     .make = make_rdf<RdfSyntax::turtle>,
     .evidence_per_edge = all_evidence},
    {.name = "nquads",
     .suffixes = nquads_suffixes,
     .description = "the same RDF with one named graph for each edge",
     .make = make_rdf<RdfSyntax::nquads>,
     .evidence_per_edge = all_evidence},
    {.name = "events",
     .suffixes = event_suffixes,
     .description = "event table, one row for each statement",
     .make = make<EventTableExporter>,
     .evidence_per_edge = all_evidence},
    {"null", {}, "writes nothing, for measuring", make_null},
}};

std::string lower_suffix(std::string_view path) {
  std::string suffix = std::filesystem::path(path).extension().string();
  std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                 [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
  return suffix;
}

}  // namespace

std::span<const ExportFormat> export_formats() { return format_rows; }

std::string export_format_names() {
  std::string names;
  for (const ExportFormat& format : format_rows) {
    if (!names.empty()) names += ", ";
    names += format.name;
  }
  return names;
}

const ExportFormat& find_export_format(std::string_view name) {
  for (const ExportFormat& format : format_rows) {
    if (format.name == name) return format;
  }
  throw UsageError(fmt::format("unknown export format '{}'; choose one of: {}", name, export_format_names()));
}

const ExportFormat& guess_export_format(std::string_view path) {
  const std::string suffix = lower_suffix(path);
  for (const ExportFormat& format : format_rows) {
    if (std::find(format.suffixes.begin(), format.suffixes.end(), suffix) != format.suffixes.end()) return format;
  }
  throw UsageError(fmt::format("{}: the name does not tell the export format; choose one with --format: {}", path, export_format_names()));
}

}  // namespace rawabit
