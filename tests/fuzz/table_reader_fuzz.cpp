// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/table_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/record/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

// The rows of one table: as many cells as columns, lines in order, one problem a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rawabit;
  constexpr std::array<std::string_view, 3> columns = {"code", "name", "kind"};
  TableProblems problems;
  std::size_t line = 0;
  for (const TableRow& row : read_table("table.tsv", fuzz::view(data, size), columns, problems)) {
    fuzz::expect(row.cells.size() == columns.size(), "a row has a cell for each column");
    fuzz::expect(row.line > line, "rows are in order");
    line = row.line;
    for (const std::string_view cell : row.cells) {
      fuzz::expect(!utf8::first_invalid_byte(cell), "cells are valid UTF-8");
      fuzz::expect(cell.find_first_of("\t\n") == std::string_view::npos, "cells have no separators");
    }
  }
  try {
    problems.raise();
  } catch (const LexiconError& error) {
    const std::string_view message = error.what();
    fuzz::expect(!utf8::first_invalid_byte(message), "problems are valid UTF-8");
    fuzz::expect(static_cast<std::size_t>(std::count(message.begin(), message.end(), '\n')) + 1 == problems.count(), "each problem is one line");
  }
  return 0;
}
