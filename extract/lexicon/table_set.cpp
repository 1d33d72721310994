// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/table_set.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "extract/lexicon/embedded_tables.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

bool belongs_to(std::string_view file, std::string_view table) {
  if (file == table) return true;
  const std::size_t dot = table.find('.');
  return file.size() > table.size() && file.starts_with(table.substr(0, dot)) && file[dot] == '_' && file.ends_with(table.substr(dot));
}

bool agrees(const TableRow& removal, const TableRow& row) {
  for (std::size_t i = 0; i < removal.cells.size(); ++i) {
    if (!removal.cells[i].empty() && removal.cells[i] != row.cells[i]) return false;
  }
  return true;
}

}  // namespace

void TableSet::add_embedded() {
  for (const EmbeddedFile& file : embedded_tables()) files_.push_back({std::string(file.name), std::string(file.name), file.text});
}

void TableSet::add_folder(const std::string& folder) {
  std::error_code error;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".tsv") paths.push_back(entry.path());
  }
  if (error) throw UsageError(fmt::format("lexicon folder '{}': {}", folder, error.message()));
  std::sort(paths.begin(), paths.end());
  for (const std::filesystem::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    auto text = std::make_unique<std::string>(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    if (!in) throw UsageError(fmt::format("lexicon table '{}' cannot be read", path.string()));
    files_.push_back({path.filename().string(), path.string(), *text});
    owned_.push_back(std::move(text));
  }
}

std::vector<TableSet::SourcedRow> TableSet::rows(std::string_view name, std::span<const std::string_view> columns, TableProblems& problems) {
  std::vector<SourcedRow> result;
  for (File& file : files_) {
    if (!belongs_to(file.name, name)) continue;
    file.known = true;
    for (TableRow& row : read_table(file.label, file.text, columns, problems)) {
      if (row.removes) {
        const auto removed = std::erase_if(result, [&row](const SourcedRow& other) { return agrees(row, other.row); });
        if (removed == 0) problems.add(file.label, row.line, fmt::format("no row to remove starts with '{}'", row.cells.front()));
      } else {
        result.push_back({std::move(row), file.label});
      }
    }
  }
  return result;
}

std::vector<std::string> TableSet::unknown_files() const {
  std::vector<std::string> names;
  for (const File& file : files_) {
    if (!file.known) names.push_back(file.label);
  }
  return names;
}

std::string TableSet::digest() const {
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto take = [&hash](std::string_view text) {
    for (const char c : text) {
      hash ^= static_cast<unsigned char>(c);
      hash *= 0x100000001b3U;
    }
  };
  for (const File& file : files_) {
    take(file.name);
    take("\n");
    take(file.text);
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace rawabit
