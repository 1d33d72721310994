// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <span>
#include <string>

#include "export/export_options.hpp"

namespace rawabit {

enum class OutputForm : std::uint8_t { table, json, tsv };

/// --json, --tsv, --label-lang: how a command shows its answer.
struct OutputOptions {
  bool json = false;
  bool tsv = false;
  std::string label_language;  // empty: the command chooses

  void add_to(CLI::App& app, const std::string& default_language);
  /// Throws UsageError if both forms are asked for.
  void check() const;
  [[nodiscard]] OutputForm form() const;
  /// That which the user chose, else the other one.
  [[nodiscard]] LabelLanguage language(LabelLanguage otherwise) const;
};

/// Cells as a line of tab-separated values without line end. Tabs, line ends and other control characters become blanks.
std::string tsv_line(std::span<const std::string> cells);

/// A number as people read it: so many digits behind the point, the same in every locale.
std::string decimal(double number, int digits);

}  // namespace rawabit
