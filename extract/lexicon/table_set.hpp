// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexicon/table_reader.hpp"

namespace rawabit {

/// The text of every table in use: those compiled in, overlaid with folders of the user's.
/// Owns the texts; rows point into them.
class TableSet {
 public:
  /// Row of one table together with the file that it came from.
  struct SourcedRow {
    TableRow row;
    std::string_view file;
  };

  void add_embedded();
  /// Adds the *.tsv files of a folder: rows add; a row starting with '-' removes the rows that agree with it in all its
  /// cells that are not empty. Throws UsageError if the folder cannot be read.
  void add_folder(const std::string& folder);

  /// Rows of all files whose name is `name` or starts with its stem and an underscore ("persons.tsv": "persons_world.tsv",
  /// "triggers.ar.tsv": "triggers_conflict.ar.tsv"), removals applied. Marks those files as known.
  std::vector<SourcedRow> rows(std::string_view name, std::span<const std::string_view> columns, TableProblems& problems);
  /// Files that no call of rows() asked for.
  [[nodiscard]] std::vector<std::string> unknown_files() const;
  /// 64-bit FNV-1a over names and texts of all tables, as 16 hexadecimal digits.
  [[nodiscard]] std::string digest() const;

 private:
  struct File {
    std::string name;   // without folder
    std::string label;  // as shown in messages
    std::string_view text;
    bool known = false;
  };

  std::vector<File> files_;
  std::vector<std::unique_ptr<std::string>> owned_;
};

}  // namespace rawabit
