// SPDX-License-Identifier: Apache-2.0
#include "graph/text_sketch.hpp"

#include <algorithm>
#include <array>

#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

constexpr std::size_t words_per_shingle = 3;

// Finaliser of MurmurHash3: all bits of the input reach all bits of the result.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 33U)) * 0xff51afd7ed558ccdU;
  value = (value ^ (value >> 33U)) * 0xc4ceb9fe1a85ec53U;
  return value ^ (value >> 33U);
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80U || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

std::vector<std::uint64_t> word_hashes(std::string_view folded) {
  std::vector<std::uint64_t> words;
  words.reserve(folded.size() / 8);
  std::uint64_t hash = 0;
  bool in_word = false;
  for (const char c : folded) {
    if (is_word_byte(c)) {
      hash = ((in_word ? hash : 0xcbf29ce484222325U) ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
      in_word = true;
    } else if (in_word) {
      words.push_back(mixed(hash));
      in_word = false;
    }
  }
  if (in_word) words.push_back(mixed(hash));
  return words;
}

std::vector<std::uint32_t> shingle_hashes(const std::vector<std::uint64_t>& words) {
  std::vector<std::uint32_t> shingles;
  if (words.empty()) return shingles;
  const std::size_t length = std::min(words_per_shingle, words.size());
  for (std::size_t i = 0; i + length <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t j = 0; j < length; ++j) hash = mixed(hash * 31 + words[i + j]);
    shingles.push_back(static_cast<std::uint32_t>(hash >> 32U));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

const std::array<std::uint32_t, TextSketch::size>& multipliers() {
  static const auto numbers = [] {
    std::array<std::uint32_t, TextSketch::size> made{};
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = static_cast<std::uint32_t>(mixed(i + 1)) | 1U;
    return made;
  }();
  return numbers;
}

}  // namespace

TextSketch sketch_of(std::string_view text) {
  const std::vector<std::uint32_t> shingles = shingle_hashes(word_hashes(fold(text)));
  TextSketch sketch;
  sketch.shingles = static_cast<std::uint32_t>(shingles.size());
  if (shingles.empty()) return sketch;
  std::array<std::uint32_t, TextSketch::size> least{};
  least.fill(UINT32_MAX);
  const auto& factors = multipliers();
  for (const std::uint32_t shingle : shingles) {
    for (std::size_t i = 0; i < least.size(); ++i) least[i] = std::min(least[i], shingle * factors[i]);
  }
  sketch.minima.reserve(least.size());
  // The least of many numbers is small: mixed once more, its 16 bits say which it was.
  for (const std::uint32_t number : least) sketch.minima.push_back(static_cast<std::uint16_t>(mixed(number) & 0xFFFFU));
  return sketch;
}

TextOverlap overlap(const TextSketch& a, const TextSketch& b) {
  if (a.minima.size() != TextSketch::size || b.minima.size() != TextSketch::size) return {};
  int equal = 0;
  for (std::size_t i = 0; i < TextSketch::size; ++i) equal += a.minima[i] == b.minima[i] ? 1 : 0;
  TextOverlap result;
  result.resemblance = static_cast<double>(equal) / static_cast<double>(TextSketch::size);
  // |A and B| = J (|A| + |B|) / (1 + J).
  const double shared = result.resemblance * (static_cast<double>(a.shingles) + static_cast<double>(b.shingles)) / (1 + result.resemblance);
  result.containment = std::min(1.0, shared / static_cast<double>(std::min(a.shingles, b.shingles)));
  return result;
}

std::string sketch_bytes(const TextSketch& sketch) {
  std::string bytes;
  bytes.reserve(2 * sketch.minima.size());
  for (const std::uint16_t number : sketch.minima) {
    bytes.push_back(static_cast<char>(number & 0xFFU));
    bytes.push_back(static_cast<char>(number >> 8U));
  }
  return bytes;
}

TextSketch sketch_from(std::uint32_t shingles, std::string_view bytes) {
  TextSketch sketch{.shingles = shingles, .minima = {}};
  if (bytes.size() != 2 * TextSketch::size) return sketch;
  sketch.minima.reserve(TextSketch::size);
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    sketch.minima.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[i]) | (static_cast<unsigned char>(bytes[i + 1]) << 8U)));
  }
  return sketch;
}

}  // namespace rawabit
