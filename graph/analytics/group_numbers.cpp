// SPDX-License-Identifier: Apache-2.0
#include "graph/analytics/group_numbers.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rawabit {

std::vector<std::uint32_t> number_by_size(std::vector<std::uint32_t>& groups) {
  std::vector<std::uint32_t> size;
  std::vector<std::uint32_t> first;
  for (std::uint32_t actor = 0; actor < groups.size(); ++actor) {
    const std::uint32_t group = groups[actor];
    if (group >= size.size()) {
      size.resize(group + 1, 0);
      first.resize(group + 1, 0);
    }
    if (size[group]++ == 0) first[group] = actor;
  }
  std::vector<std::uint32_t> order(size.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::uint32_t group) { return size[group] == 0; });
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::tuple(size[b], first[a]) < std::tuple(size[a], first[b]); });
  std::vector<std::uint32_t> number(size.size(), 0);
  std::vector<std::uint32_t> sizes;
  for (const std::uint32_t group : order) {
    sizes.push_back(size[group]);
    number[group] = static_cast<std::uint32_t>(sizes.size());
  }
  for (std::uint32_t& group : groups) group = number[group];
  return sizes;
}

}  // namespace rawabit
