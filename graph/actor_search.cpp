// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_search.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "extract/text/name_key.hpp"
#include "graph/actor_reader.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

// Matches by what they stand for; `sql` gives id, code, name and mentions of actors.
std::vector<ActorMatch> find_by(SQLite::Database& database, ActorMatchKind kind, const char* sql, const std::string& value) {
  SQLite::Statement statement(database, sql);
  statement.bind(1, value);
  std::vector<ActorMatch> matches;
  while (statement.executeStep()) {
    ActorMatch& match = matches.emplace_back();
    match.term.value = statement.getColumn(0).getString();
    // Who names a state means all that acts for it.
    match.term.kind = match.term.value == statement.getColumn(1).getString() ? ActorTerm::Kind::code : ActorTerm::Kind::id;
    match.kind = kind;
    match.name = statement.getColumn(2).getString();
    match.mentions = static_cast<std::uint64_t>(statement.getColumn(3).getInt64());
  }
  return matches;
}

std::vector<ActorMatch> find_codes(SQLite::Database& database, const std::string& text) {
  SQLite::Statement statement(database, "SELECT code, sum(count) FROM aliases WHERE code = ? COLLATE NOCASE GROUP BY code");
  statement.bind(1, text);
  ActorReader reader(database, GraphLevel::state);
  std::vector<ActorMatch> matches;
  while (statement.executeStep()) {
    ActorMatch& match = matches.emplace_back();
    match.term.value = statement.getColumn(0).getString();
    match.term.kind = ActorTerm::Kind::code;
    match.kind = ActorMatchKind::code;
    match.name = reader.read(match.term.value).name;
    match.mentions = static_cast<std::uint64_t>(statement.getColumn(1).getInt64());
  }
  return matches;
}

std::vector<ActorMatch> find_best(SQLite::Database& database, const std::string& text) {
  constexpr const char* by_id = "SELECT id, code, name, (SELECT sum(count) FROM aliases WHERE actor = a.actor) FROM actors a WHERE id = ?";
  constexpr const char* by_name =
      "SELECT id, code, name, (SELECT sum(count) FROM aliases WHERE actor = a.actor) FROM actors a "
      "WHERE name_key = ?1 OR name_en_key = ?1";
  constexpr const char* by_alias =
      "SELECT a.id, a.code, a.name, sum(f.count) FROM aliases f JOIN actors a ON a.actor = f.actor WHERE f.surface_key = ? "
      "GROUP BY a.actor";
  std::vector<ActorMatch> matches = find_by(database, ActorMatchKind::id, by_id, text);
  if (matches.empty()) matches = find_codes(database, text);
  const std::string key = name_key(text);
  if (key.empty()) return matches;
  if (matches.empty()) matches = find_by(database, ActorMatchKind::name, by_name, key);
  if (matches.empty()) matches = find_by(database, ActorMatchKind::alias, by_alias, key);
  return matches;
}

}  // namespace

std::vector<ActorMatch> find_actors(const Store& store, std::string_view text) {
  if (text.empty()) return {};
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    std::vector<ActorMatch> matches = find_best(store.database(), std::string(text));
    std::sort(matches.begin(), matches.end(), [](const ActorMatch& a, const ActorMatch& b) {
      return a.mentions != b.mentions ? a.mentions > b.mentions : a.term.value < b.term.value;
    });
    return matches;
  });
}

}  // namespace rawabit
