// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// What a page says of its article in JSON-LD; fields that it does not tell are empty, and so are all of them if no object
/// has a type that ends in "Article", "Report" or "BlogPosting".
struct LinkedArticle {
  std::string headline;
  std::string date;  // YYYY-MM-DD
  std::string publisher;
  std::string url;
  std::string body;  // paragraphs separated by line feeds
};

/// `scripts`: the contents of the page's scripts of that type, which may be one object, an array, or an object with "@graph".
/// The first article counts. Scripts that are no JSON are passed over.
LinkedArticle read_json_ld(const std::vector<std::string>& scripts);

}  // namespace rawabit
