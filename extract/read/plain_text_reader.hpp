// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "extract/read/article_reader.hpp"

namespace rawabit {

/// A plain-text file as one article without title; `bytes` in any encoding of text_encoding.hpp.
std::unique_ptr<ArticleReader> make_plain_text_reader(std::string bytes, const std::string& path);

}  // namespace rawabit
