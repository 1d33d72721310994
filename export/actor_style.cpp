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

std::string_view community_color(std::uint32_t community) {
  // The colours of Okabe and Ito, then those of Paul Tol's "muted" scheme (Colour Schemes, SRON/EPS/TN/09-002).
  constexpr std::array<std::string_view, 12> colors = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
                                                       "#332288", "#882255", "#999933", "#117733", "#aa4499", "#ddcc77"};
  constexpr std::string_view other = "#999999";
  return community == 0 || community > colors.size() ? other : colors.at(community - 1);
}

double diameter(double share) {
  constexpr double smallest = 10;
  constexpr double largest = 60;
  const double within = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
  return std::round((smallest + (largest - smallest) * std::sqrt(within)) * 100) / 100;
}

double actor_size(std::uint64_t mentions, std::uint64_t most_mentions) {
  return diameter(most_mentions == 0 ? 0 : static_cast<double>(mentions) / static_cast<double>(most_mentions));
}

std::string node_color(const SnapshotActor& actor, const ExportOptions& options) {
  const auto saved = options.saved_looks.find(actor.id);
  if (saved != options.saved_looks.end() && saved->second.color) return *saved->second.color;
  return std::string(options.color_by == ColorBy::community ? community_color(actor.community) : actor_color(actor.kind));
}

double node_size(const SnapshotActor& actor, const ExportOptions& options, std::uint64_t most_mentions, double most_pagerank) {
  const auto saved = options.saved_looks.find(actor.id);
  if (saved != options.saved_looks.end() && saved->second.size) return *saved->second.size;
  if (options.size_by == SizeBy::mentions) return actor_size(actor.mentions, most_mentions);
  return diameter(most_pagerank > 0 ? actor.pagerank / most_pagerank : 0);
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
