// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/read/html_tree.hpp"

namespace rawabit {

/// What a page says of itself; fields that it does not tell are empty.
struct PageMetadata {
  std::string title;  // without the name of the site
  std::string date;   // YYYY-MM-DD
  std::string source;
  std::string url;
  std::string body;  // article text of its JSON-LD, one paragraph a line
};

/// From Open Graph and other meta tags, microdata, <time>, <title>, <h1>, the canonical link and JSON-LD.
PageMetadata read_metadata(const HtmlTree& page);

}  // namespace rawabit
