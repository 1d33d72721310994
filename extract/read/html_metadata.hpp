// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libxml/tree.h>

#include <string>

namespace rawabit {

/// What a page says of itself; fields that it does not tell are empty.
struct PageMetadata {
  std::string title;
  std::string date;  // YYYY-MM-DD
  std::string source;
  std::string url;
  std::string body;  // article text of its JSON-LD
};

/// From Open Graph and other meta tags, microdata, <time>, <title>, <h1>, the canonical link and JSON-LD of types that end in
/// "Article".
PageMetadata read_metadata(const xmlDoc& document);

}  // namespace rawabit
