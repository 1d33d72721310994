// SPDX-License-Identifier: Apache-2.0
#include "cli/lexicon_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "extract/lexicon/embedded_tables.hpp"
#include "extract/record/error.hpp"
#include "extract/record/relation_table.hpp"

namespace rawabit {

std::vector<LexiconFile> lexicon_files(const LexiconSources& sources) {
  std::vector<LexiconFile> files;
  const auto add = [&](const EmbeddedFile& file) { files.push_back({std::string(file.name), std::string(file.name), std::string(file.text)}); };
  for (const EmbeddedFile& file : relation_table()) add(file);
  if (sources.embedded) {
    for (const EmbeddedFile& file : embedded_tables()) add(file);
  }
  for (const std::string& folder : sources.folders) {
    std::error_code error;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
      if (entry.path().extension() == ".tsv") paths.push_back(entry.path());
    }
    if (error) throw UsageError(fmt::format("lexicon folder '{}': {}", folder, error.message()));
    std::sort(paths.begin(), paths.end());
    for (const std::filesystem::path& path : paths) {
      std::ifstream in(path, std::ios::binary);
      std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      if (!in) throw UsageError(fmt::format("lexicon table '{}' cannot be read", path.string()));
      files.push_back({path.filename().string(), path.string(), std::move(text)});
    }
  }
  return files;
}

std::size_t count_rows(std::string_view text) {
  std::size_t lines = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end != 0 && text.front() != '#') ++lines;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines == 0 ? 0 : lines - 1;
}

}  // namespace rawabit
