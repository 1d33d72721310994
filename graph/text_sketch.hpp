// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// What is kept of a text to find its copies: MinHash (Broder 1997, "On the resemblance and containment of documents") of its
/// shingles, the distinct runs of three words after folding (extract/text/normalizer.hpp), punctuation left out.
struct TextSketch {
  static constexpr std::size_t size = 126;

  std::uint32_t shingles = 0;         // number of distinct shingles; a text of one or two words is one
  std::vector<std::uint16_t> minima;  // `size` numbers, none for a text without words

  friend bool operator==(const TextSketch&, const TextSketch&) = default;
};

TextSketch sketch_of(std::string_view text);

/// How much two texts share: share of the union of their shingles, and of the shingles of the shorter text. Estimates, with a
/// standard error of 0.045 at most for `resemblance`.
struct TextOverlap {
  double resemblance = 0;
  double containment = 0;
};
TextOverlap overlap(const TextSketch& a, const TextSketch& b);

/// Little-endian, two bytes a number, and back. Throws nothing: bytes of another length give no minima.
std::string sketch_bytes(const TextSketch& sketch);
TextSketch sketch_from(std::uint32_t shingles, std::string_view bytes);

}  // namespace rawabit
