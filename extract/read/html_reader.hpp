// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "extract/read/article_reader.hpp"

namespace rawabit {

/// A web page as one article: main text, title, date, source and address from the page's own metadata (Open Graph, meta tags,
/// microdata, JSON-LD); navigation, headers, footers, captions and scripts are dropped. `bytes` in any encoding of
/// text_encoding.hpp. Throws InputError for a page without text.
std::unique_ptr<ArticleReader> make_html_reader(std::string bytes, const std::string& path);

}  // namespace rawabit
