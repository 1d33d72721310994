// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "extract/record/article.hpp"

namespace rawabit {

/// Delivers the articles of one input, one at a time.
class ArticleReader {
 public:
  ArticleReader() = default;
  ArticleReader(const ArticleReader&) = delete;
  ArticleReader& operator=(const ArticleReader&) = delete;
  virtual ~ArticleReader() = default;

  /// The next article; none at the end of the input. Throws InputError for a bad document, with its position; the call after
  /// that goes on with the document behind it. Articles may lack an id, which the caller derives from the path.
  virtual std::optional<Article> next() = 0;
};

}  // namespace rawabit
