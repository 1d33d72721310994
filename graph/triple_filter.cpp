// SPDX-License-Identifier: Apache-2.0
#include "graph/triple_filter.hpp"

namespace rawabit {

std::string_view to_string(DateKind kind) { return kind == DateKind::published ? "published" : "event"; }

std::optional<DateKind> parse_date_kind(std::string_view name) {
  for (const DateKind kind : {DateKind::event, DateKind::published}) {
    if (to_string(kind) == name) return kind;
  }
  return std::nullopt;
}

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
