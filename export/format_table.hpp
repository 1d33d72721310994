// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

using MakeExporter = std::unique_ptr<Exporter> (*)(const ExportOptions& options);

/// What a format shows beyond counts, all of which costs time and memory to bring up.
struct FormatNeeds {
  bool places = false;                  // of nodes
  bool spells = false;                  // of edges
  std::uint32_t evidence_per_edge = 0;  // statements, at most
};

/// One file of a format that writes several, beside each other.
struct FormatPart {
  std::string_view suffix;  // ".nodes.csv"
  MakeExporter make;
};

/// One row of the list of export formats, from which help, suffix guessing and error texts follow.
struct ExportFormat {
  std::string_view name;
  std::span<const std::string_view> suffixes;  // with the dot, lower case; may be empty
  std::string_view description;                // one line, lower case, for the help
  MakeExporter make;                           // null if the format has parts
  FormatNeeds needs = {};
  std::span<const FormatPart> parts = {};
};

/// A file to write, and what goes into it.
struct FormatFile {
  std::string path;
  MakeExporter make;
};

/// All formats in the order in which help and error texts list them.
std::span<const ExportFormat> export_formats();
/// The files that an export to `path` writes: the path itself, or, for a format with parts, the path without a suffix of the
/// format and with those of the parts ("sahel" and "sahel.csv" both give sahel.nodes.csv and sahel.edges.csv). Throws UsageError
/// if the format has parts and the path is "-".
std::vector<FormatFile> files_of(const ExportFormat& format, const std::string& path);
/// "graphml, json, null"
std::string export_format_names();
/// "graphml (for Gephi, ...), json (...)"
std::string export_format_texts();
/// Throws UsageError with the allowed names.
const ExportFormat& find_export_format(std::string_view name);
/// By the suffix of a file name in any case. Throws UsageError if no format has it, and for "-", which has none.
const ExportFormat& guess_export_format(std::string_view path);

}  // namespace rawabit
