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
/// Diameter from 10 to 60 whose growth follows the square root of the mentions, so that the area shows them.
double actor_size(std::uint64_t mentions, std::uint64_t most_mentions);
/// The label in the chosen language, fit for the screen (see caption()); never empty unless the actor has no names, code and id.
std::string actor_label(const SnapshotActor& actor, LabelLanguage language);

}  // namespace rawabit
