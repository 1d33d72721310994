// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <unordered_map>

#include "graph/graph_level.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

/// Describes actors of one level by id. A code takes its names from the actor that has it as id; if the graph has none, the code
/// is its own name, and its kind is what most actors of that code that are no persons are.
class ActorReader {
 public:
  ActorReader(SQLite::Database& database, GraphLevel level);

  /// Answers name the same actors again and again: each is read once. The reference holds as long as the reader.
  const GraphActor& read(const std::string& id);

 private:
  GraphActor describe(const std::string& id);
  GraphActor describe_code(const std::string& code);

  GraphLevel level_;
  SQLite::Statement by_id_;
  SQLite::Statement by_code_;
  std::unordered_map<std::string, GraphActor> known_;
};

}  // namespace rawabit
