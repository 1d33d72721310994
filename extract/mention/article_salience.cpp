// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_salience.hpp"

#include <algorithm>
#include <numeric>
#include <string>

namespace rawabit {

namespace {
std::uint64_t pair_key(std::uint32_t a, std::uint32_t b) { return (static_cast<std::uint64_t>(std::min(a, b)) << 32U) | std::max(a, b); }
}  // namespace

ArticleSalience::ArticleSalience(std::span<Mention> mentions) {
  for (Mention& mention : mentions) {
    mention.code_number = numbers_.try_emplace(mention.code, static_cast<std::uint32_t>(numbers_.size())).first->second;
    if (mention.code_number >= counts_.size()) counts_.push_back(0);
    if (!mention.media && !mention.code.empty()) ++counts_[mention.code_number];
  }
  std::vector<std::uint32_t> order(counts_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return counts_[a] > counts_[b]; });
  ranks_.resize(counts_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) ranks_[order[i]] = i;
  for (std::size_t first = 0; first < mentions.size();) {
    std::size_t last = first;
    std::vector<std::uint32_t> codes;
    for (; last < mentions.size() && mentions[last].sentence == mentions[first].sentence; ++last) {
      if (!mentions[last].code.empty() && !mentions[last].media) codes.push_back(mentions[last].code_number);
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    for (std::size_t a = 0; a < codes.size(); ++a) {
      for (std::size_t b = a + 1; b < codes.size(); ++b) ++pairs_[pair_key(codes[a], codes[b])];
    }
    first = last;
  }
}

std::uint32_t ArticleSalience::sentences_with(const Mention& a, const Mention& b) const {
  const auto found = pairs_.find(pair_key(a.code_number, b.code_number));
  return found == pairs_.end() ? 0U : found->second;
}

}  // namespace rawabit
