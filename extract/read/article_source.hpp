// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extract/read/article_reader.hpp"
#include "extract/read/document_walk.hpp"
#include "extract/record/article.hpp"

namespace rawabit {

/// All articles of a command's inputs, in the order of the paths: the one entry for the command line.
class ArticleSource {
 public:
  /// `files_from`: a file with further paths, one a line ("-": standard input; empty: none). `format`: name of an input format
  /// for all inputs, or empty to tell it from suffix and content (standard input: JSON Lines unless it looks otherwise).
  /// `standard_input` must outlive the source. Throws UsageError for an unknown format or a list that cannot be read.
  ArticleSource(std::vector<std::string> paths, const std::string& files_from, std::string format, std::istream& standard_input);

  /// The next article, with id, and with language if it can be told. Throws InputError for a bad document; the next call goes
  /// on behind it.
  std::optional<Article> next();

 private:
  bool open_next();

  std::string format_;
  std::istream* standard_input_;
  std::unique_ptr<DocumentWalk> walk_;
  std::unique_ptr<ArticleReader> reader_;
  std::string id_;
};

}  // namespace rawabit
