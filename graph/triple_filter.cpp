// SPDX-License-Identifier: Apache-2.0
#include "graph/triple_filter.hpp"

namespace rawabit {

std::optional<std::vector<RelationId>> find_relations(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (const auto found = find_relation(text)) return std::vector{*found};
  std::vector<RelationId> matches;
  const auto all = relations();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].plover == text || to_string(all[i].quad) == text) matches.push_back(static_cast<RelationId>(i));
  }
  if (matches.empty()) return std::nullopt;
  return matches;
}

}  // namespace rawabit
