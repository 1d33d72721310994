// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/snapshot.hpp"

namespace rawabit::test {

/// A snapshot of edges in one-line notation: "A supports B" is one mention, "A supports B 3" three of them in as many documents,
/// sources and stories, "A supports B 0" a denial alone. Ids are codes as well.
Snapshot snapshot_of(const std::vector<std::string>& lines);

}  // namespace rawabit::test
