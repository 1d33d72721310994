// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <span>
#include <string>

namespace rawabit {

class DocumentWriter;

/// Which actor an identity is and shall be.
struct ActorMove {
  std::int64_t identity = 0;
  std::int64_t actor = 0;  // row
  std::string target;      // id of the actor that it shall be
};

/// Gives identities other actors: their names and evidence follow, edges are made and disappear, names of actors are chosen anew.
/// Within the transaction of the caller; the writer must have been flushed. `moves`: only those that change something.
void move_identities(SQLite::Database& database, DocumentWriter& writer, std::span<const ActorMove> moves);

}  // namespace rawabit
