// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "extract/record/span.hpp"

namespace rawabit {

/// What an actor is as a node of the graph.
enum class ActorKind : std::uint8_t { country, organization, group, person, place };

/// PLOVER's actor sectors, as section 2 of the ontology uses them.
enum class Sector : std::uint8_t { none, gov, mil, cop, jud, leg, opp, reb, cvl, med, bus, edu, eli, igo, ngo, pty };

/// Lower-case name of a kind ("country") and upper-case name of a sector ("GOV"; empty for none).
std::string_view to_string(ActorKind kind);
std::string_view to_string(Sector sector);
std::optional<ActorKind> parse_actor_kind(std::string_view name);
std::optional<Sector> parse_sector(std::string_view name);

/// An actor as one place of an article names it. `id` is the specific actor (a node of its own, such as
/// "person:sergey-lavrov"), `code` the actor that it rolls up to and is scored as (such as "RUS", "UN", "MLI:REB").
struct ActorMention {
  std::string id;
  std::string code;
  std::string name;     // in the article's language, usual form
  std::string name_en;  // empty if unknown
  ActorKind kind = ActorKind::country;
  std::string country;  // ISO 3166-1 alpha-3, empty if unknown
  Sector sector = Sector::none;
  Span span;

  friend bool operator==(const ActorMention&, const ActorMention&) = default;
};

}  // namespace rawabit
