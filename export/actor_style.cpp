// SPDX-License-Identifier: Apache-2.0
#include "export/actor_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "export/text_escape.hpp"

namespace rawabit {

std::string_view actor_color(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return "#0072b2";
    case ActorKind::organization:
      return "#009e73";
    case ActorKind::group:
      return "#d55e00";
    case ActorKind::person:
      return "#e69f00";
    case ActorKind::place:
      return "#cc79a7";
  }
  return "#000000";
}

double actor_size(std::uint64_t mentions, std::uint64_t most_mentions) {
  constexpr double smallest = 10;
  constexpr double largest = 60;
  if (most_mentions == 0) return smallest;
  const double share = std::min(1.0, static_cast<double>(mentions) / static_cast<double>(most_mentions));
  const double size = smallest + (largest - smallest) * std::sqrt(share);
  return std::round(size * 100) / 100;
}

std::string actor_label(const SnapshotActor& actor, LabelLanguage language) {
  using Names = std::array<const std::string*, 4>;
  Names names = {&actor.name, &actor.name_en, &actor.code, &actor.id};
  if (language == LabelLanguage::en) names = {&actor.name_en, &actor.name, &actor.code, &actor.id};
  if (language == LabelLanguage::code) names = {&actor.code, &actor.id, &actor.name_en, &actor.name};
  for (const std::string* name : names) {
    if (std::string label = caption(*name); !label.empty()) return label;
  }
  return {};
}

}  // namespace rawabit
