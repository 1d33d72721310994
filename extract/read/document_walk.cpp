// SPDX-License-Identifier: Apache-2.0
#include "extract/read/document_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>

#include "extract/record/error.hpp"

namespace rawabit {

namespace {

namespace fs = std::filesystem;

std::string lower_case(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

bool holds_no_text(const std::string& path) {
  static constexpr auto suffixes = std::to_array<std::string_view>(
      {".png", ".jpg",  ".jpeg", ".gif",  ".webp", ".bmp", ".tif", ".tiff", ".svg",   ".ico", ".pdf", ".doc", ".docx", ".xls",    ".xlsx",
       ".ppt", ".pptx", ".odt",  ".epub", ".zip",  ".tar", ".tgz", ".bz2",  ".xz",    ".zst", ".7z",  ".rar", ".mp3",  ".mp4",    ".wav",
       ".avi", ".mov",  ".webm", ".db",   ".css",  ".js",  ".ttf", ".woff", ".woff2", ".md",  ".exe", ".bin", ".so",   ".sqlite", ".sqlite3"});
  const std::string lower = lower_case(path);
  return std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) { return lower.ends_with(suffix); });
}

std::string without_suffix(const std::string& name) {
  std::string stem = name;
  if (lower_case(stem).ends_with(".gz")) stem.resize(stem.size() - 3);
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
      // A link could lead back up and give every article again under a longer id.
      if (!entry.given && fs::is_symlink(fs::symlink_status(entry.path, error))) continue;
      open_folder(entry);
      continue;
    }
    // A pipe or a device in a folder would be waited for without end.
    if (!entry.given && (!fs::is_regular_file(status) || holds_no_text(entry.path))) continue;
    return DocumentPath{entry.path, without_suffix(entry.id)};
  }
  return std::nullopt;
}

}  // namespace rawabit
