// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_writer.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "extract/text/name_key.hpp"

namespace rawabit {

namespace {

constexpr std::size_t most_known_aliases = 500'000;  // some 100 MB

// The columns that aliases and actors share, in the order of both tables.
constexpr std::size_t shared_columns = 6;
constexpr std::size_t name_column = 1;
constexpr std::size_t name_en_column = 2;
std::array<std::string, shared_columns> shared_fields(const ActorMention& mention) {
  return {mention.code, mention.name, mention.name_en, std::string(to_string(mention.kind)), mention.country, std::string(to_string(mention.sector))};
}

std::string alias_key(const ActorMention& mention, std::string_view surface) {
  const std::array<std::string_view, 6> fields = {mention.id, surface, mention.code, mention.name, mention.name_en, mention.country};
  std::string key;
  key.reserve(160);
  for (const std::string_view field : fields) {
    key += field;
    key += '\0';
  }
  key += static_cast<char>(mention.kind);
  key += static_cast<char>(mention.sector);
  return key;
}

using Votes = std::map<std::string, std::int64_t>;

enum class EmptyValue { counts, only_if_alone };

// The most frequent value, of several the smallest.
std::string winner(const Votes& votes, EmptyValue empty) {
  std::string best;
  std::int64_t most = 0;
  for (const auto& [value, count] : votes) {
    if (value.empty() && empty == EmptyValue::only_if_alone) continue;
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}

}  // namespace

ActorWriter::ActorWriter(SQLite::Database& database)
    : database_(&database),
      select_actor_(database, "SELECT actor FROM actors WHERE id = ?"),
      insert_actor_(database,
                    "INSERT INTO actors (id, code, name, name_en, kind, country, sector, name_key, name_en_key) "
                    "VALUES (?, '', '', '', '', '', '', '', '')"),
      update_actor_(database,
                    "UPDATE actors SET code = ?1, name = ?2, name_en = ?3, kind = ?4, country = ?5, sector = ?6, name_key = ?7, "
                    "name_en_key = ?8 WHERE actor = ?9 AND (code, name, name_en, kind, country, sector) <> (?1, ?2, ?3, ?4, ?5, ?6)"),
      delete_actor_(database, "DELETE FROM actors WHERE actor = ?"),
      select_alias_(database,
                    "SELECT alias FROM aliases WHERE identity = (SELECT identity FROM identities WHERE actor = ?) AND surface = ? AND code = ? AND "
                    "name = ? AND name_en = ? AND kind = ? "
                    "AND country = ? AND sector = ?"),
      insert_alias_(database,
                    "INSERT INTO aliases (actor, surface, code, name, name_en, kind, country, sector, surface_key, count, identity) "
                    "VALUES (?1, ?, ?, ?, ?, ?, ?, ?, ?, 0, (SELECT identity FROM identities WHERE actor = ?1))"),
      count_alias_(database, "UPDATE aliases SET count = count + ? WHERE alias = ?"),
      delete_unused_alias_(database, "DELETE FROM aliases WHERE alias = ? AND count = 0"),
      select_aliases_(database, "SELECT code, name, name_en, kind, country, sector, surface, count FROM aliases WHERE actor = ?") {}

ActorWriter::Rows ActorWriter::add(const ActorMention& mention, std::string_view surface) {
  std::string key = alias_key(mention, surface);
  auto found = known_.find(key);
  if (found == known_.end()) found = known_.emplace(std::move(key), find_or_insert(mention, surface)).first;
  change_count(found->second, 1);
  return found->second;
}

void ActorWriter::release(const Rows& rows) { change_count(rows, -1); }

void ActorWriter::change_count(const Rows& rows, std::int64_t by) {
  CountChange& entry = count_changes_[rows.alias];
  entry.actor = rows.actor;
  entry.change += by;
}

ActorWriter::Rows ActorWriter::find_or_insert(const ActorMention& mention, std::string_view surface) {
  Rows rows{.actor = actor_row(mention)};
  const std::string surface_text(surface);
  const auto bind_alias = [&](SQLite::Statement& statement) {
    statement.reset();
    int column = 1;
    statement.bind(column++, rows.actor);
    statement.bind(column++, surface_text);
    for (const std::string& field : shared_fields(mention)) statement.bind(column++, field);
  };
  bind_alias(select_alias_);
  if (select_alias_.executeStep()) {
    rows.alias = select_alias_.getColumn(0).getInt64();
  } else {
    bind_alias(insert_alias_);
    insert_alias_.bind(3 + static_cast<int>(shared_columns), name_key(surface));
    insert_alias_.exec();
    rows.alias = database_->getLastInsertRowid();
    settled_.erase(rows.actor);
  }
  select_alias_.reset();
  return rows;
}

std::int64_t ActorWriter::actor_row(const ActorMention& mention) {
  select_actor_.reset();
  select_actor_.bind(1, mention.id);
  if (select_actor_.executeStep()) {
    const std::int64_t actor = select_actor_.getColumn(0).getInt64();
    select_actor_.reset();
    return actor;
  }
  insert_actor_.reset();
  insert_actor_.bind(1, mention.id);
  insert_actor_.exec();
  const std::int64_t actor = database_->getLastInsertRowid();
  SQLite::Statement identity(*database_, "INSERT INTO identities (id, country, actor) VALUES (?, '', ?)");
  identity.bind(1, mention.id);
  identity.bind(2, actor);
  identity.exec();
  return actor;
}

void ActorWriter::flush() {
  std::vector<std::int64_t> aliases;
  aliases.reserve(count_changes_.size());
  for (const auto& [alias, ignored] : count_changes_) aliases.push_back(alias);
  std::sort(aliases.begin(), aliases.end());
  std::set<std::int64_t> changed_actors;
  bool deleted = false;
  for (const std::int64_t alias : aliases) {
    const CountChange& change = count_changes_.at(alias);
    count_alias_.reset();
    count_alias_.bind(1, change.change);
    count_alias_.bind(2, alias);
    count_alias_.exec();
    // 0 too: the alias may be new, and already of no use.
    if (change.change <= 0) {
      delete_unused_alias_.reset();
      delete_unused_alias_.bind(1, alias);
      if (delete_unused_alias_.exec() > 0) {
        settled_.erase(change.actor);
        deleted = true;
      }
    }
    if (!settled_.contains(change.actor)) changed_actors.insert(change.actor);
  }
  count_changes_.clear();
  for (const std::int64_t actor : changed_actors) elect(actor);
  if (deleted || known_.size() > most_known_aliases) known_.clear();
  if (settled_.size() > most_known_aliases) settled_.clear();
}

void ActorWriter::elect(std::int64_t actor) {
  std::array<Votes, shared_columns> votes;
  Votes surfaces;
  select_aliases_.reset();
  select_aliases_.bind(1, actor);
  while (select_aliases_.executeStep()) {
    const std::int64_t count = select_aliases_.getColumn(static_cast<int>(shared_columns) + 1).getInt64();
    for (std::size_t i = 0; i < shared_columns; ++i) votes[i][select_aliases_.getColumn(static_cast<int>(i)).getString()] += count;
    surfaces[select_aliases_.getColumn(static_cast<int>(shared_columns)).getString()] += count;
  }
  select_aliases_.reset();
  if (surfaces.empty()) {
    SQLite::Statement identity(*database_, "DELETE FROM identities WHERE actor = ?");
    identity.bind(1, actor);
    identity.exec();
    delete_actor_.reset();
    delete_actor_.bind(1, actor);
    delete_actor_.exec();
    return;
  }
  std::array<std::string, shared_columns> chosen;
  for (std::size_t i = 0; i < shared_columns; ++i) {
    chosen[i] = winner(votes[i], i == name_column || i == name_en_column ? EmptyValue::only_if_alone : EmptyValue::counts);
  }
  if (chosen[name_column].empty()) chosen[name_column] = winner(surfaces, EmptyValue::only_if_alone);
  update_actor_.reset();
  for (std::size_t i = 0; i < shared_columns; ++i) update_actor_.bind(static_cast<int>(i) + 1, chosen[i]);
  update_actor_.bind(static_cast<int>(shared_columns) + 1, name_key(chosen[name_column]));
  update_actor_.bind(static_cast<int>(shared_columns) + 2, name_key(chosen[name_en_column]));
  update_actor_.bind(static_cast<int>(shared_columns) + 3, actor);
  update_actor_.exec();
  const bool unanimous = std::all_of(votes.begin(), votes.end(), [](const Votes& column) { return column.size() == 1; });
  if (unanimous && !votes[name_column].begin()->first.empty()) settled_.insert(actor);
}

void ActorWriter::forget() {
  for (SQLite::Statement* statement : {&select_actor_, &insert_actor_, &update_actor_, &delete_actor_, &select_alias_, &insert_alias_, &count_alias_,
                                       &delete_unused_alias_, &select_aliases_}) {
    statement->tryReset();
  }
  known_.clear();
  count_changes_.clear();
  settled_.clear();
}

}  // namespace rawabit
