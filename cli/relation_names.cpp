// SPDX-License-Identifier: Apache-2.0
#include "cli/relation_names.hpp"

#include <algorithm>

#include "cli/nearest_name.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

std::vector<RelationId> relations_named(std::string_view text) {
  std::string dashed(text);
  std::replace(dashed.begin(), dashed.end(), ' ', '-');
  if (auto found = find_relations(dashed)) return *found;
  const std::string folded = fold(dashed);
  for (std::size_t i = 0; i < relations().size(); ++i) {
    const Relation& row = relations()[i];
    if (folded == row.name || folded == fold(row.name_ar)) return {static_cast<RelationId>(i)};
  }
  return {};
}

std::string nearest_relation(std::string_view text) {
  std::vector<std::string_view> names;
  for (const Relation& row : relations()) {
    names.push_back(row.name);
    names.push_back(row.name_ar);
  }
  return std::string(nearest_name(text, names));
}

}  // namespace rawabit
