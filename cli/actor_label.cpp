// SPDX-License-Identifier: Apache-2.0
#include "cli/actor_label.hpp"

namespace rawabit {

std::string actor_label(const GraphActor& actor, LabelLanguage language) {
  if (language == LabelLanguage::code) return actor.id;
  const std::string& wanted = language == LabelLanguage::ar ? actor.name : actor.name_en;
  const std::string& other = language == LabelLanguage::ar ? actor.name_en : actor.name;
  return !wanted.empty() ? wanted : !other.empty() ? other : actor.id;
}

std::string relation_label(RelationId id, LabelLanguage language) {
  const Relation& kind = relation(id);
  return std::string(language == LabelLanguage::ar ? kind.name_ar : kind.name);
}

}  // namespace rawabit
