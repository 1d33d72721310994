// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/mention/mention.hpp"

namespace rawabit {

/// How much an article speaks of each actor code and of each pair of codes: what it is about decides between readings.
class ArticleSalience {
 public:
  /// Numbers the codes of all mentions (Mention::code_number) and counts them.
  explicit ArticleSalience(std::span<Mention> mentions);

  /// Mentions of the code.
  [[nodiscard]] std::uint32_t mentions_of(const Mention& mention) const {
    return mention.code_number < counts_.size() ? counts_[mention.code_number] : 0;
  }
  /// Sentences that mention both codes.
  [[nodiscard]] std::uint32_t sentences_with(const Mention& a, const Mention& b) const;
  /// 0 for the code mentioned most, 1 for the next, ...
  [[nodiscard]] std::uint32_t rank(const Mention& mention) const {
    return mention.code_number < ranks_.size() ? ranks_[mention.code_number] : static_cast<std::uint32_t>(ranks_.size());
  }
  /// The number of a code; one number for all that no mention has.
  [[nodiscard]] std::uint32_t number_of(const std::string& code) const {
    const auto found = numbers_.find(code);
    return found == numbers_.end() ? static_cast<std::uint32_t>(counts_.size()) : found->second;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint32_t> ranks_;
  std::unordered_map<std::uint64_t, std::uint32_t> pairs_;
};

}  // namespace rawabit
