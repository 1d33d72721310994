// SPDX-License-Identifier: Apache-2.0
#include "extract/record/actor.hpp"

#include <array>

namespace rawabit {

namespace {

constexpr std::array<std::string_view, 5> kind_names = {"country", "organization", "group", "person", "place"};
constexpr std::array<std::string_view, 16> sector_names = {"",    "GOV", "MIL", "COP", "JUD", "LEG", "OPP", "REB",
                                                           "CVL", "MED", "BUS", "EDU", "ELI", "IGO", "NGO", "PTY"};

template <typename Enum, std::size_t Size>
std::optional<Enum> parse_enum(const std::array<std::string_view, Size>& names, std::string_view name) {
  for (std::size_t i = 0; i < Size; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(ActorKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }
std::string_view to_string(Sector sector) { return sector_names[static_cast<std::size_t>(sector)]; }
std::optional<ActorKind> parse_actor_kind(std::string_view name) { return parse_enum<ActorKind>(kind_names, name); }
std::optional<Sector> parse_sector(std::string_view name) { return parse_enum<Sector>(sector_names, name); }

}  // namespace rawabit
