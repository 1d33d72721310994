// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "graph/actor_resolution.hpp"
#include "graph/decision.hpp"

namespace rawabit {

/// The identities of a graph, sorted by id and country, with their rows and the actors that they are now.
struct IdentityList {
  std::vector<Identity> identities;
  std::vector<std::int64_t> rows;
  std::vector<std::int64_t> actors;
  std::vector<std::string> actor_ids;
};

/// All identities, each described by its aliases.
IdentityList read_identities(SQLite::Database& database, std::span<const Decision> decisions);

/// Tells whether some statement has two identities as its subject and object.
class ActionReader {
 public:
  /// `rows`: of the identities that are asked for by their index.
  ActionReader(SQLite::Database& database, std::span<const std::int64_t> rows);

  bool act_on_each_other(std::uint32_t a, std::uint32_t b);

 private:
  std::span<const std::int64_t> rows_;
  SQLite::Statement select_;
  std::map<std::pair<std::int64_t, std::int64_t>, bool> known_;
};

}  // namespace rawabit
