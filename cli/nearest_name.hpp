// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace rawabit {

/// The name that most likely was meant by a mistyped word: fewest letters changed, added, left out or exchanged with their
/// neighbour; at most one for short words, two for longer ones. The first of equals; empty if none is near.
std::string_view nearest_name(std::string_view typed, std::span<const std::string_view> names);

}  // namespace rawabit
