// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/relation.hpp"

namespace rawabit {

/// One end of a triple as the user wrote it: a name, or a variable. A variable that is a question mark alone has no name
/// and stands for anything; one with a name, such as ?x, stands for the same actor wherever it is.
struct PatternEnd {
  std::optional<std::string> name;
  std::string variable;    // folded, without the question mark
  std::size_t column = 1;  // letter of the pattern at which it starts, from 1
};

/// 'SUBJECT RELATION OBJECT' taken apart.
struct QueryTriple {
  PatternEnd subject;
  std::vector<RelationId> relations;  // empty for any
  std::string relation_variable;      // of a variable with a name, as above
  std::size_t relation_column = 1;
  PatternEnd object;
};

/// What is asked: triples that hold together. At least one.
using QueryPattern = std::vector<QueryTriple>;

/// A pattern is one triple, or several with ' . ' between them. Names may have several words; words in double quotes are never a
/// relation. A relation of several words may be written with blanks. Question marks may be Arabic. Throws UsageError as
/// pattern_problem() says it.
QueryPattern parse_query_pattern(std::string_view text);

/// "pattern, column 6: ...", with caret_lines() of the pattern.
std::string pattern_problem(std::string_view pattern, std::size_t column, std::string_view what);

}  // namespace rawabit
