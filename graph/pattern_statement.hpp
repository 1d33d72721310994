// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

#include "graph/pattern_query.hpp"

namespace rawabit {

/// Columns of each triple in the result: id of the subject, relation, id of the object, mentions, asserted, intended, negated,
/// documents, sources, stories, first day, last day, confidence.
inline constexpr int columns_per_triple = 13;

/// The pattern as one statement: each triple becomes a table of the edges that fit it, counted; later tables are limited to what
/// the earlier ones leave to their common variables, beginning with the triple that says most; then they are joined.
SQLite::Statement select_pattern(SQLite::Database& database, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, GraphLevel level,
                                 std::size_t limit, EdgeWeight weight);

}  // namespace rawabit
