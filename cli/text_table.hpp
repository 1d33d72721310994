// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// Columns that a text takes on a terminal: marks none, wide letters two.
std::size_t display_width(std::string_view text);
/// Right-to-left text kept from moving its neighbours, with the isolates of Unicode; other text as it is.
std::string isolated(std::string_view text);
/// Control characters, line ends among them, made blanks: text of articles must not steer a terminal.
std::string one_line(std::string_view text);

/// The text and a caret below its letter `column` (from 1), each on a new line after a line end; empty for text of several lines, or with
/// letters that run from right to left, which a terminal shows in an order of its own.
std::string caret_lines(std::string_view text, std::size_t column);

/// Rows of cells in aligned columns, two blanks apart. Lines between the rows (evidence) are written by the caller.
class TextTable {
 public:
  enum class Align : unsigned char { left, right };
  struct Column {
    std::string title;
    Align align = Align::left;
  };

  TextTable(std::vector<Column> columns, bool for_terminal);

  void add_row(std::vector<std::string> cells);
  [[nodiscard]] std::string header() const;
  [[nodiscard]] std::string row(std::size_t index) const;
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

 private:
  [[nodiscard]] std::string line(const std::vector<std::string>& cells) const;

  std::vector<Column> columns_;
  std::vector<std::size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
  bool for_terminal_;
};

}  // namespace rawabit
