// SPDX-License-Identifier: Apache-2.0
#include "extract/read/article_source.hpp"

#include <fmt/format.h>

#include <fstream>
#include <utility>

#include "extract/read/byte_stream.hpp"
#include "extract/read/reader_table.hpp"
#include "extract/record/error.hpp"
#include "extract/text/language_detector.hpp"

namespace rawabit {

namespace {

void append_paths(std::istream& list, std::vector<std::string>& paths) {
  for (std::string line; std::getline(list, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) paths.push_back(line);
  }
}

}  // namespace

ArticleSource::ArticleSource(std::vector<std::string> paths, const std::string& files_from, std::string format, std::istream& standard_input)
    : format_(std::move(format)), standard_input_(&standard_input) {
  if (!format_.empty()) find_input_format(format_);
  if (files_from == "-") {
    append_paths(standard_input, paths);
  } else if (!files_from.empty()) {
    std::ifstream list(files_from);
    if (!list) throw UsageError(fmt::format("list of files '{}' cannot be read", files_from));
    append_paths(list, paths);
  }
  walk_ = std::make_unique<DocumentWalk>(std::move(paths));
}

bool ArticleSource::open_next() {
  const auto document = walk_->next();
  if (!document) return false;
  const bool standard = document->path == "-";
  ReaderInput input;
  input.stream = standard ? open_stream(*standard_input_, "standard input") : open_file(document->path);
  input.id = document->id;
  constexpr std::size_t bytes_to_guess_by = 4096;
  input.prefix.resize(bytes_to_guess_by);
  input.prefix.resize(input.stream->read(input.prefix.data(), input.prefix.size()));
  const InputFormat& format = !format_.empty() ? find_input_format(format_) : guess_input_format(standard ? "" : document->path, input.prefix);
  id_ = document->id;
  reader_ = format.make(std::move(input));
  return true;
}

std::optional<Article> ArticleSource::next() {
  for (;;) {
    if (!reader_ && !open_next()) return std::nullopt;
    auto article = reader_->next();
    if (!article) {
      reader_.reset();
      continue;
    }
    if (article->id.empty()) article->id = id_;
    if (article->language.empty()) article->language = detect_language(article->text);
    return article;
  }
}

}  // namespace rawabit
