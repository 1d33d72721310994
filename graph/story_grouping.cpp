// SPDX-License-Identifier: Apache-2.0
#include "graph/story_grouping.hpp"

#include <algorithm>
#include <utility>

#include "graph/disjoint_sets.hpp"

namespace rawabit {

namespace {

constexpr std::size_t rows_per_band = 3;
constexpr std::size_t bands = TextSketch::size / rows_per_band;

std::uint64_t band_key(const TextSketch& sketch, std::size_t band) {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < rows_per_band; ++i) key = (key << 16U) | sketch.minima[band * rows_per_band + i];
  return key;
}

}  // namespace

bool are_copies(const TextSketch& a, const TextSketch& b) {
  // A few words that agree prove nothing.
  constexpr std::uint32_t least_shingles = 12;
  constexpr double least_resemblance = 0.4;
  constexpr double least_containment = 0.65;
  constexpr double least_resemblance_of_a_part = 0.25;
  if (a.shingles < least_shingles || b.shingles < least_shingles) return a.shingles != 0 && a == b;
  const TextOverlap shared = overlap(a, b);
  return shared.resemblance >= least_resemblance || (shared.resemblance >= least_resemblance_of_a_part && shared.containment >= least_containment);
}

std::vector<std::uint32_t> group_stories(std::span<const StoryCandidate> documents) {
  DisjointSets sets(documents.size());
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
  keys.reserve(documents.size());
  for (std::size_t band = 0; band < bands; ++band) {
    keys.clear();
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
      if (!documents[i].sketch.minima.empty()) keys.emplace_back(band_key(documents[i].sketch, band), i);
    }
    std::sort(keys.begin(), keys.end());
    for (std::size_t first = 0; first < keys.size();) {
      std::size_t last = first + 1;
      while (last < keys.size() && keys[last].first == keys[first].first) ++last;
      const auto is_together = [&](const auto& key) { return sets.find(key.second) == sets.find(keys[first].second); };
      const bool all_together =
          std::all_of(keys.begin() + static_cast<std::ptrdiff_t>(first), keys.begin() + static_cast<std::ptrdiff_t>(last), is_together);
      for (std::size_t i = first; i < last && !all_together; ++i) {
        for (std::size_t j = i + 1; j < last; ++j) {
          const std::uint32_t a = keys[i].second;
          const std::uint32_t b = keys[j].second;
          if (sets.find(a) != sets.find(b) && are_copies(documents[a].sketch, documents[b].sketch)) sets.unite(a, b);
        }
      }
      first = last;
    }
  }
  std::vector<std::uint32_t> least(documents.size());
  for (std::uint32_t i = 0; i < documents.size(); ++i) least[i] = i;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    std::uint32_t& of_set = least[sets.find(i)];
    if (documents[i].document < documents[of_set].document) of_set = i;
  }
  std::vector<std::uint32_t> story(documents.size());
  for (std::uint32_t i = 0; i < documents.size(); ++i) story[i] = least[sets.find(i)];
  return story;
}

}  // namespace rawabit
