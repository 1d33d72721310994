// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// One row of a table; `removes` marks a row of an overlay that starts with '-' and takes the same row away.
struct TableRow {
  std::vector<std::string_view> cells;
  std::size_t line = 0;
  bool removes = false;
};

/// Collects what is wrong with tables, so that a user sees all problems at once.
class TableProblems {
 public:
  void add(std::string_view file, std::size_t line, std::string_view message);
  void add_all(const TableProblems& others) { problems_.insert(problems_.end(), others.problems_.begin(), others.problems_.end()); }
  [[nodiscard]] bool empty() const { return problems_.empty(); }
  [[nodiscard]] std::size_t count() const { return problems_.size(); }
  /// Throws LexiconError with every problem, one a line, in order of file and line, if there is any.
  void raise() const;

 private:
  struct Problem {
    std::string file;
    std::size_t line = 0;
    std::string message;
  };
  std::vector<Problem> problems_;
};

/// Tab-separated table: '#' comments, one header row that must name `columns` in order, then one fact per row with exactly
/// as many cells. Rows that do not fit are reported and left out. Views point into `text`, which must outlive the rows.
std::vector<TableRow> read_table(std::string_view file, std::string_view text, std::span<const std::string_view> columns, TableProblems& problems);

}  // namespace rawabit
