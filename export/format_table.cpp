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
#include "export/gephi_csv_exporter.hpp"
#include "export/gexf_exporter.hpp"
#include "export/graphml_exporter.hpp"
#include "export/html_exporter.hpp"
#include "export/json_exporter.hpp"
#include "export/neo4j_csv_exporter.hpp"
#include "export/null_exporter.hpp"
#include "export/rdf_exporter.hpp"
#include "export/svg_exporter.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 1> graphml_suffixes = {".graphml"};
constexpr std::array<std::string_view, 1> gexf_suffixes = {".gexf"};
constexpr std::array<std::string_view, 1> csv_suffixes = {".csv"};
constexpr std::array<std::string_view, 1> json_suffixes = {".json"};
constexpr std::array<std::string_view, 2> html_suffixes = {".html", ".htm"};
constexpr std::array<std::string_view, 1> svg_suffixes = {".svg"};
constexpr std::array<std::string_view, 2> dot_suffixes = {".dot", ".gv"};
constexpr std::array<std::string_view, 2> cypher_suffixes = {".cypher", ".cql"};
constexpr std::array<std::string_view, 1> turtle_suffixes = {".ttl"};
constexpr std::array<std::string_view, 1> nquads_suffixes = {".nq"};
constexpr std::array<std::string_view, 1> event_suffixes = {".tsv"};

constexpr std::uint32_t all_evidence = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t page_evidence = 10;  // as many as a reader goes through

template <typename Format>
std::unique_ptr<Exporter> make(const ExportOptions& options) {
  return std::make_unique<Format>(options);
}

constexpr std::array<FormatPart, 2> gephi_csv_parts = {{{".nodes.csv", make<GephiNodesCsvExporter>}, {".edges.csv", make<GephiEdgesCsvExporter>}}};
constexpr std::array<FormatPart, 2> neo4j_csv_parts = {{{".nodes.csv", make<Neo4jNodesCsvExporter>}, {".edges.csv", make<Neo4jEdgesCsvExporter>}}};

template <RdfSyntax syntax>
std::unique_ptr<Exporter> make_rdf(const ExportOptions& options) {
  return std::make_unique<RdfExporter>(options, syntax);
}

std::unique_ptr<Exporter> make_null(const ExportOptions& /*options*/) { return std::make_unique<NullExporter>(); }

constexpr std::array<ExportFormat, 13> format_rows = {{
    {"graphml", graphml_suffixes, "for Gephi, networkx, igraph, Cytoscape and Neo4j", make<GraphmlExporter>, {.places = true}},
    {"gexf", gexf_suffixes, "for Gephi, with a time line", make<GexfExporter>, {.places = true, .spells = true}},
    {"gephi-csv", csv_suffixes, "NAME.nodes.csv and NAME.edges.csv for Gephi's spreadsheet import", nullptr, {}, gephi_csv_parts},
    {"neo4j-csv", {}, "NAME.nodes.csv and NAME.edges.csv for neo4j-admin database import", nullptr, {}, neo4j_csv_parts},
    {"json", json_suffixes, "node-link JSON for networkx and d3", make<JsonExporter>},
    {"html",
     html_suffixes,
     "page for any browser: search, filter, evidence",
     make<HtmlExporter>,
     {.places = true, .evidence_per_edge = page_evidence}},
    {"svg", svg_suffixes, "picture for a report", make<SvgExporter>, {.places = true}},
    {"dot", dot_suffixes, "for Graphviz", make<DotExporter>, {.places = true}},
    {"cypher", cypher_suffixes, "script for Neo4j and Memgraph", make<CypherExporter>},
    {"turtle", turtle_suffixes, "RDF with its provenance in PROV-O", make_rdf<RdfSyntax::turtle>, {.evidence_per_edge = all_evidence}},
    {"nquads", nquads_suffixes, "RDF, one named graph for each edge", make_rdf<RdfSyntax::nquads>, {.evidence_per_edge = all_evidence}},
    {"events", event_suffixes, "event table, one row for each statement", make<EventTableExporter>, {.evidence_per_edge = all_evidence}},
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

std::vector<FormatFile> files_of(const ExportFormat& format, const std::string& path) {
  if (format.parts.empty()) return {{path, format.make}};
  std::string names;
  for (const FormatPart& part : format.parts) names += (names.empty() ? "NAME" : " and NAME") + std::string(part.suffix);
  if (path == "-") throw UsageError(fmt::format("{} writes {}, which do not fit into standard output; give NAME with -o", format.name, names));
  std::string stem = path;
  for (const FormatPart& part : format.parts) {
    if (path.ends_with(part.suffix)) stem.resize(path.size() - part.suffix.size());
  }
  // What the parts end with, so that the name of a format without a suffix of its own may have it too.
  const std::string suffix = lower_suffix(path);
  if (stem == path && !suffix.empty() && format.parts.front().suffix.ends_with(suffix)) stem.resize(stem.size() - suffix.size());
  if (stem.empty() || stem.ends_with('/')) throw UsageError(fmt::format("{} writes {}; -o '{}' has no NAME", format.name, names, path));
  std::vector<FormatFile> files;
  for (const FormatPart& part : format.parts) files.push_back({stem + std::string(part.suffix), part.make});
  return files;
}

std::string export_format_names() {
  std::string names;
  for (const ExportFormat& format : format_rows) {
    if (!names.empty()) names += ", ";
    names += format.name;
  }
  return names;
}

std::string export_format_texts() {
  std::string texts;
  for (const ExportFormat& format : format_rows) texts += fmt::format("{}{} ({})", texts.empty() ? "" : ", ", format.name, format.description);
  return texts;
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
