// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/relation.hpp"

namespace rawabit {

/// One end of a pattern as the user wrote it; a variable has no name.
struct PatternEnd {
  std::optional<std::string> name;
  std::size_t column = 1;  // letter of the pattern at which it starts, from 1
};

/// 'SUBJECT RELATION OBJECT' taken apart.
struct QueryPattern {
  PatternEnd subject;
  std::vector<RelationId> relations;  // empty for any
  PatternEnd object;
};

/// Names may have several words; words in double quotes are never a relation. A relation of several words may be
/// written with blanks. Question marks may be Arabic. Throws UsageError with the column.
QueryPattern parse_query_pattern(std::string_view text);

}  // namespace rawabit
