// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rawabit {

/// Half-open range of bytes in the UTF-8 text (or title) of one article.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool empty() const { return start >= end; }
  [[nodiscard]] std::uint32_t size() const { return end - start; }
  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace rawabit
