// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace rawabit {

/// Bytes of a title or a text; readers refuse more, which is no article but a collection. What is known of an article while it is read
/// takes some 150 times its text.
constexpr std::size_t longest_text = 1'000'000;

/// One news article as every reader delivers it. `text` and `title` are valid UTF-8; all spans of triples
/// count bytes in one of them. Only `id` and `text` are always there; an unknown field is empty.
struct Article {
  std::string id;  // stable: the field of the input, else derived from the path
  std::string text;
  std::string title;
  std::string date;  // publication date, YYYY-MM-DD
  std::string source;
  std::string url;
  std::string language;  // ISO 639-1
};

}  // namespace rawabit
