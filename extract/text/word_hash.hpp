// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace rawabit {

inline std::uint64_t hash_mixed(std::uint64_t value) {
  value = (value ^ (value >> 32U)) * 0x9e3779b97f4a7c15U;
  return value ^ (value >> 29U);
}

/// Hash of a folded word, for tables in memory: eight bytes at a time, as words are short and every word of a text is looked up.
inline std::uint32_t word_hash(std::string_view text) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  std::uint64_t hash = text.size();
  while (text.size() >= step) {
    std::uint64_t part = 0;
    std::memcpy(&part, text.data(), step);
    hash = hash_mixed(hash ^ part);
    text.remove_prefix(step);
  }
  std::uint64_t part = 0;
  std::memcpy(&part, text.data(), text.size());
  return static_cast<std::uint32_t>(hash_mixed(hash ^ part) >> 16U);
}

/// For hash tables that are asked with views of their keys.
struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return word_hash(text); }
};

}  // namespace rawabit
