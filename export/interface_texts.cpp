// SPDX-License-Identifier: Apache-2.0
#include "export/interface_texts.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>

namespace rawabit {

namespace {

std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return part;
}

std::vector<InterfaceText> read_table(std::string_view table) {
  std::vector<InterfaceText> rows;
  bool is_header = true;
  while (!table.empty()) {
    std::string_view line = take_until(table, '\n');
    if (line.empty() || line.front() == '#') continue;
    if (!is_header) {
      InterfaceText& row = rows.emplace_back();
      row.key = take_until(line, '\t');
      row.en = take_until(line, '\t');
      row.ar = line;
    }
    is_header = false;
  }
  return rows;
}

}  // namespace

std::span<const InterfaceText> interface_texts() {
  static const std::vector<InterfaceText> rows = read_table(page_file("texts.tsv"));
  return rows;
}

std::string_view interface_text(std::string_view key, LabelLanguage language) {
  for (const InterfaceText& row : interface_texts()) {
    if (row.key == key) return language == LabelLanguage::ar ? row.ar : row.en;
  }
  throw std::out_of_range("export/page/texts.tsv has no text for " + std::string(key));
}

std::string_view page_file(std::string_view name) {
  const std::vector<EmbeddedFile>& files = page_files();
  const auto found = std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.name == name; });
  if (found == files.end()) throw std::out_of_range("export/page has no file " + std::string(name));
  return found->text;
}

}  // namespace rawabit
