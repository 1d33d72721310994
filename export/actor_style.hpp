// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "export/export_options.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// How actors look in every format that shows them.

/// "#rrggbb"; five colours that stay apart for colour-blind readers (Okabe and Ito, Color Universal Design, 2008).
std::string_view actor_color(ActorKind kind);
/// Colour of a community: the largest ones have their own, all others and 0 (unknown) share a grey one.
std::string_view community_color(std::uint32_t community);
/// Diameter from 10 to 60 whose growth follows the square root of the mentions, so that the area shows them.
double actor_size(std::uint64_t mentions, std::uint64_t most_mentions);
/// The same for any measure; a share outside of 0 to 1 is brought into it.
double diameter(double share);
/// What the options choose: the saved look if there is one, otherwise by kind or community, by mentions or PageRank.
std::string node_color(const SnapshotActor& actor, const ExportOptions& options);
double node_size(const SnapshotActor& actor, const ExportOptions& options, std::uint64_t most_mentions, double most_pagerank);
/// The label in the chosen language, fit for the screen (see caption()); never empty unless the actor has no names, code and id.
std::string actor_label(const SnapshotActor& actor, LabelLanguage language);

}  // namespace rawabit
