// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

#include "extract/record/relation.hpp"
#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// One edge of a level by the ids of its ends: ids of actors, or codes at GraphLevel::state.
struct EdgeEnds {
  std::string subject;
  RelationId relation{};
  std::optional<std::string> object;
};

/// The evidence that a filter lets through, compiled to one SQL statement (`min_documents` is left to the caller, who
/// counts). In `columns`, `tables` and `order` the tables are e (edges), v (evidence), d (documents), sa and oa (aliases of
/// subject and object); $forward is 1 where the pattern fits as the edge is stored, $backward where it fits exchanged.
/// `edge`: only the evidence of that edge.
SQLite::Statement select_matches(SQLite::Database& database, const TripleFilter& filter, GraphLevel level, const std::optional<EdgeEnds>& edge,
                                 std::string columns, const std::string& tables = "", const std::string& order = "");

}  // namespace rawabit
