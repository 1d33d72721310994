// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdlib.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "extract/read/article_source.hpp"
#include "extract/read/byte_stream.hpp"
#include "extract/record/error.hpp"

namespace rawabit::test {

/// A temporary folder of input files; removed with the object.
class InputFolder {
 public:
  InputFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "rawabit-read-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
    root_ = pattern;
  }
  InputFolder(const InputFolder&) = delete;
  InputFolder& operator=(const InputFolder&) = delete;
  ~InputFolder() { std::filesystem::remove_all(root_); }

  [[nodiscard]] std::string path(const std::string& name = {}) const { return (name.empty() ? root_ : root_ / name).string(); }

  /// Writes a file, with the folders that it lies in; returns its path.
  [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name, std::ios::binary) << bytes;
    return path(name);
  }
  [[nodiscard]] std::string write_gzip(const std::string& name, const std::string& bytes) const {
    const gzFile file = gzopen(path(name).c_str(), "wb");
    if (file == nullptr || gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size())) != static_cast<int>(bytes.size()) ||
        gzclose(file) != Z_OK) {
      throw std::runtime_error("cannot write " + path(name));
    }
    return path(name);
  }

 private:
  std::filesystem::path root_;
};

inline std::string file_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What a reader or source delivers until its end: "id|date|title|text" per article, "error: ..." per bad document, the
/// name of `folder` cut out of messages. Stops after 1000, so that a reader without end fails a test.
template <typename Reader>
std::vector<std::string> outcomes(Reader& reader, const std::string& folder = {}) {
  std::vector<std::string> all;
  while (all.size() < 1000) {
    try {
      const std::optional<Article> article = reader.next();
      if (!article) return all;
      all.push_back(article->id + "|" + article->date + "|" + article->title + "|" + article->text);
    } catch (const InputError& error) {
      std::string message = error.what();
      const std::size_t at = folder.empty() ? std::string::npos : message.find(folder + "/");
      if (at != std::string::npos) message.erase(at, folder.size() + 1);
      all.push_back("error: " + message);
    }
  }
  return all;
}

/// All that the source gives for paths in a folder.
inline std::vector<std::string> read_inputs(const InputFolder& folder, const std::vector<std::string>& paths, const std::string& format = {}) {
  std::istringstream nothing;
  ArticleSource source(paths, {}, format, nothing);
  return outcomes(source, folder.path());
}

/// A stream over bytes in memory, named like a file.
class MemoryStream final : public ByteStream {
 public:
  MemoryStream(std::string bytes, std::string name) : bytes_(std::move(bytes)), name_(std::move(name)) {}
  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t count = bytes_.copy(buffer, size, at_);
    at_ += count;
    return count;
  }
  [[nodiscard]] const std::string& name() const override { return name_; }

 private:
  std::string bytes_;
  std::string name_;
  std::size_t at_ = 0;
};

inline std::unique_ptr<ByteStream> stream_of(std::string bytes, std::string name) {
  return std::make_unique<MemoryStream>(std::move(bytes), std::move(name));
}

}  // namespace rawabit::test
