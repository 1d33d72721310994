// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/table_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "extract/record/error.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

void TableProblems::add(std::string_view file, std::size_t line, std::string_view message) {
  problems_.push_back({std::string(file), line, std::string(message)});
}

void TableProblems::raise() const {
  if (problems_.empty()) return;
  std::vector<Problem> sorted = problems_;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Problem& a, const Problem& b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
  std::string all;
  for (const Problem& problem : sorted) all += fmt::format("{}{}:{}: {}", all.empty() ? "" : "\n", problem.file, problem.line, problem.message);
  throw LexiconError(all);
}

namespace {

std::vector<std::string_view> split_cells(std::string_view line) {
  std::vector<std::string_view> cells;
  constexpr std::size_t usual_columns = 8;
  cells.reserve(usual_columns);
  for (;;) {
    const std::size_t tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

std::string joined(std::span<const std::string_view> columns) {
  std::string text;
  for (const std::string_view column : columns) {
    if (!text.empty()) text += ' ';
    text += column;
  }
  return text;
}

}  // namespace

std::vector<TableRow> read_table(std::string_view file, std::string_view text, std::span<const std::string_view> columns, TableProblems& problems) {
  std::vector<TableRow> rows;
  bool header_seen = false;
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    if (const auto invalid = utf8::first_invalid_byte(line)) {
      problems.add(file, number, fmt::format("byte {} is no valid UTF-8", *invalid + 1));
      continue;
    }
    if (!header_seen) {
      header_seen = true;
      const std::vector<std::string_view> names = split_cells(line);
      if (!std::equal(names.begin(), names.end(), columns.begin(), columns.end())) {
        problems.add(file, number, fmt::format("header is '{}', expected the columns: {}", joined(names), joined(columns)));
        return rows;
      }
      continue;
    }
    TableRow row;
    row.line = number;
    if (line.front() == '-' && line.size() > 1) {
      row.removes = true;
      line.remove_prefix(1);
    }
    row.cells = split_cells(line);
    if (row.cells.size() != columns.size()) {
      problems.add(file, number, fmt::format("found {} cells, expected {}: {}", row.cells.size(), columns.size(), joined(columns)));
      continue;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace rawabit
