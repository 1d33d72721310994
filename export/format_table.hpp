// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "export/export_options.hpp"
#include "export/exporter.hpp"

namespace rawabit {

/// One row of the list of export formats, from which help, suffix guessing and error texts follow.
struct ExportFormat {
  std::string_view name;
  std::span<const std::string_view> suffixes;  // with the dot, lower case; may be empty
  std::string_view description;                // one line, lower case, for the help
  std::unique_ptr<Exporter> (*make)(const ExportOptions& options);
  bool shows_places = false;            // of nodes: worth computing a layout
  std::uint32_t evidence_per_edge = 0;  // statements that it shows of each edge at most, see SnapshotOptions
};

/// All formats in the order in which help and error texts list them.
std::span<const ExportFormat> export_formats();
/// "graphml, json, null"
std::string export_format_names();
/// Throws UsageError with the allowed names.
const ExportFormat& find_export_format(std::string_view name);
/// By the suffix of a file name in any case. Throws UsageError if no format has it, and for "-", which has none.
const ExportFormat& guess_export_format(std::string_view path);

}  // namespace rawabit
