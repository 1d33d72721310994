// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/snapshot.hpp"

namespace rawabit::test {

/// Gives edges of small_graph() statements: Arabic with marked words, a denial, and sentences, addresses and names that try to break
/// out of scripts, attributes, tables and literals.
void add_evidence(Snapshot& graph);

}  // namespace rawabit::test
