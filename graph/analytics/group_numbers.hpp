// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace rawabit {

/// Groups of actors that are numbered anyhow, one number for each actor, become numbers from 1 by size, largest first; of equals
/// the one with the smallest actor first. Gives the sizes in that order.
std::vector<std::uint32_t> number_by_size(std::vector<std::uint32_t>& groups);

}  // namespace rawabit
