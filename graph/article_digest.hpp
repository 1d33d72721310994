// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/record/article.hpp"
#include "graph/document_hash.hpp"
#include "graph/text_sketch.hpp"

namespace rawabit {

/// What the graph keeps of an article in place of its text.
struct ArticleDigest {
  std::string hash;   // document_hash.hpp
  TextSketch sketch;  // text_sketch.hpp
};

inline ArticleDigest digest_of(const Article& article) { return {document_hash(article), sketch_of(article.text)}; }

}  // namespace rawabit
