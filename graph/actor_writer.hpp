// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extract/record/actor.hpp"
#include "graph/actor_form.hpp"

namespace rawabit {

/// Writes the tables actors, identities and aliases within the transaction of its caller. Counts gather in memory; flush() writes
/// them and chooses code, names and the rest of each actor anew where its aliases differ.
class ActorWriter {
 public:
  explicit ActorWriter(SQLite::Database& database);

  using Rows = AliasRows;
  /// One more piece of evidence names the actor so; rows are made if there are none. `country`: of the identity, empty for actors that a
  /// table knows. `form`: of mention and surface, if it is known.
  Rows add(const ActorMention& mention, std::string_view country, std::string_view surface, ActorForm* form = nullptr);
  /// One piece of evidence less names the actor so.
  void release(const Rows& rows);

  /// When evidence and edges are as they will be: aliases that nothing uses, and identities and actors without aliases disappear.
  void flush();
  /// The actor has other identities than before: its code and names are chosen anew; without identities it disappears.
  void choose_again(std::int64_t actor);
  /// The table aliases is empty: what is not remembered is not there.
  void start_empty() { knows_all_ = true; }
  /// What is remembered of the file is no longer true of it.
  void forget_rows();
  /// After a rollback: nothing that was learnt is true.
  void forget();

 private:
  // Place of the alias in count_changes_.
  std::uint32_t change_of(const Rows& rows);
  void begin_epoch();
  struct Identity {
    std::int64_t identity = 0;
    std::int64_t actor = 0;
    const std::string* actor_id = nullptr;
  };
  Rows find_or_insert(const ActorMention& mention, std::string_view country, std::string_view surface);
  Identity identity_row(const std::string& id, std::string_view country);
  std::int64_t insert_actor(std::string id, std::string_view country, std::string& chosen_id);
  void elect(std::int64_t actor);

  SQLite::Database* database_;
  SQLite::Statement select_identity_;
  SQLite::Statement insert_identity_;
  SQLite::Statement delete_identities_;
  SQLite::Statement select_actor_;
  SQLite::Statement insert_actor_;
  SQLite::Statement update_actor_;
  SQLite::Statement delete_actor_;
  SQLite::Statement select_alias_;
  SQLite::Statement insert_alias_;
  SQLite::Statement count_alias_;
  SQLite::Statement delete_unused_alias_;
  SQLite::Statement select_aliases_;
  std::string key_;                                          // of the alias that is looked up
  std::unordered_map<std::string, Rows> known_;              // by all fields of an alias
  std::unordered_map<std::int64_t, std::string> actor_ids_;  // of actors in known_
  std::vector<CountChange> count_changes_;                   // since the last flush, one for each alias
  std::unordered_map<std::int64_t, std::uint32_t> change_of_alias_;
  std::uint32_t epoch_ = 0;                   // what is noted in forms under another number is not true any more
  bool knows_all_ = false;                    // no alias is in the file but those of known_
  std::unordered_set<std::int64_t> settled_;  // actors whose aliases all say the same of them
};

}  // namespace rawabit
