// SPDX-License-Identifier: Apache-2.0
#include "graph/document_hash.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace rawabit {

std::string document_hash(const Article& article) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto take = [&hash](std::string_view text) {
    for (const char c : text) {
      hash ^= static_cast<unsigned char>(c);
      hash *= 0x100000001b3U;
    }
  };
  for (const std::string* field : {&article.id, &article.text, &article.title, &article.date, &article.source, &article.url, &article.language}) {
    // The length keeps words from moving from one field to the next unnoticed.
    take(fmt::format("{}:", field->size()));
    take(*field);
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace rawabit
