// SPDX-License-Identifier: Apache-2.0
#include "extract/read/document_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

namespace fs = std::filesystem;

bool holds_no_text(const std::string& name) {
  static constexpr std::array<std::string_view, 18> suffixes = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf", ".zip", ".tar",
                                                                ".mp3", ".mp4", ".db",   ".css", ".js",   ".ico", ".woff", ".md", ".exe"};
  return std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) { return name.ends_with(suffix); });
}

std::string without_suffix(const std::string& name) {
  std::string stem = name;
  if (stem.ends_with(".gz")) stem.resize(stem.size() - 3);
  const std::size_t slash = stem.rfind('/');
  const std::size_t point = stem.rfind('.');
  const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
  if (point != std::string::npos && point > start) stem.resize(point);
  return stem;
}

}  // namespace

DocumentWalk::DocumentWalk(std::vector<std::string> paths) {
  for (std::string& path : paths) {
    const std::string id = path == "-" ? "stdin" : fs::path(path).filename().string();
    entries_.push_back({std::move(path), id, true});
  }
}

void DocumentWalk::open_folder(const Entry& folder) {
  std::error_code error;
  std::vector<std::string> names;
  for (fs::directory_iterator it(folder.path, error), end; !error && it != end; it.increment(error)) {
    std::string name = it->path().filename().string();
    if (!name.starts_with('.')) names.push_back(std::move(name));
  }
  if (error) throw InputError(fmt::format("{}: {}", folder.path, error.message()));
  std::sort(names.begin(), names.end());
  std::string base = folder.path;
  while (base.size() > 1 && base.ends_with('/')) base.pop_back();
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    // Ids count from the folder that the user named, which is left out of them.
    entries_.push_front({base + "/" + *name, folder.given ? *name : folder.id + "/" + *name, false});
  }
}

std::optional<DocumentPath> DocumentWalk::next() {
  while (!entries_.empty()) {
    const Entry entry = std::move(entries_.front());
    entries_.pop_front();
    if (entry.path == "-") return DocumentPath{entry.path, entry.id};
    std::error_code error;
    const fs::file_status status = fs::status(entry.path, error);
    if (!fs::exists(status)) throw InputError(fmt::format("{}: no such file or folder", entry.path));
    if (fs::is_directory(status)) {
      open_folder(entry);
      continue;
    }
    if (!entry.given && holds_no_text(entry.path)) continue;
    return DocumentPath{entry.path, without_suffix(entry.id)};
  }
  return std::nullopt;
}

}  // namespace rawabit
