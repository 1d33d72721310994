// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/triple_filter.hpp"

namespace rawabit {

/// The relations that a user's word stands for: a name in English or Arabic in any spelling, with blanks or dashes, a PLOVER type
/// or a quad class. Empty if it is none of these.
std::vector<RelationId> relations_named(std::string_view text);

/// The name of a relation that looks like the word; empty if none does.
std::string nearest_relation(std::string_view text);

}  // namespace rawabit
