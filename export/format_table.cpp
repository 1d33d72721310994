// SPDX-License-Identifier: Apache-2.0
#include "export/format_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "export/graphml_exporter.hpp"
#include "export/json_exporter.hpp"
#include "export/null_exporter.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 1> graphml_suffixes = {".graphml"};
constexpr std::array<std::string_view, 1> json_suffixes = {".json"};

template <typename Format>
std::unique_ptr<Exporter> make(const ExportOptions& options) {
  return std::make_unique<Format>(options);
}

std::unique_ptr<Exporter> make_null(const ExportOptions& /*options*/) { return std::make_unique<NullExporter>(); }

constexpr std::array<ExportFormat, 3> format_rows = {{
    {"graphml", graphml_suffixes, "for Gephi, networkx, igraph, Cytoscape and Neo4j", make<GraphmlExporter>},
    {"json", json_suffixes, "node-link JSON for networkx and d3", make<JsonExporter>},
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
