// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_writer.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <vector>

#include "extract/text/name_key.hpp"
#include "graph/identity.hpp"

namespace rawabit {

namespace {

constexpr std::size_t most_known_aliases = 500'000;  // some 100 MB

// The columns that aliases and actors share, in the order of both tables.
constexpr std::size_t shared_columns = 6;
constexpr std::size_t name_column = 1;
constexpr std::size_t name_en_column = 2;
constexpr std::size_t kind_column = 3;
std::array<std::string, shared_columns> shared_fields(const ActorMention& mention) {
  return {mention.code, mention.name, mention.name_en, std::string(to_string(mention.kind)), mention.country, std::string(to_string(mention.sector))};
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

// Articles call a person by one word after the first time; the name of several words says more.
std::string full_name(const Votes& names, const std::string& most_frequent) {
  Votes full;
  for (const auto& [name, count] : names) {
    if (name.find(' ') != std::string::npos) full.emplace(name, count);
  }
  return full.empty() ? most_frequent : winner(full, EmptyValue::only_if_alone);
}

}  // namespace

ActorWriter::ActorWriter(SQLite::Database& database)
    : database_(&database),
      select_identity_(database,
                       "SELECT i.identity, i.actor, a.id FROM identities i JOIN actors a ON a.actor = i.actor WHERE i.id = ? AND i.country = ?"),
      insert_identity_(database, "INSERT INTO identities (id, country, actor) VALUES (?, ?, ?)"),
      delete_identities_(database,
                         "DELETE FROM identities WHERE actor = ? AND NOT EXISTS (SELECT 1 FROM aliases WHERE identity = identities.identity)"),
      select_actor_(database, "SELECT 1 FROM actors WHERE id = ?"),
      insert_actor_(database,
                    "INSERT INTO actors (id, code, name, name_en, kind, country, sector, name_key, name_en_key) "
                    "VALUES (?, '', '', '', '', '', '', '', '')"),
      update_actor_(database,
                    "UPDATE actors SET code = ?1, name = ?2, name_en = ?3, kind = ?4, country = ?5, sector = ?6, name_key = ?7, "
                    "name_en_key = ?8 WHERE actor = ?9 AND (code, name, name_en, kind, country, sector) <> (?1, ?2, ?3, ?4, ?5, ?6)"),
      delete_actor_(database, "DELETE FROM actors WHERE actor = ?"),
      select_alias_(database,
                    "SELECT alias FROM aliases WHERE identity = ? AND surface = ? AND code = ? AND name = ? AND name_en = ? AND kind = ? "
                    "AND country = ? AND sector = ?"),
      insert_alias_(database,
                    "INSERT INTO aliases (identity, surface, code, name, name_en, kind, country, sector, surface_key, actor, count) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
      count_alias_(database, "UPDATE aliases SET count = count + ? WHERE alias = ?"),
      delete_unused_alias_(database, "DELETE FROM aliases WHERE alias = ? AND count = 0"),
      select_aliases_(database, "SELECT code, name, name_en, kind, country, sector, surface, count FROM aliases WHERE actor = ?") {
  begin_epoch();
}

ActorWriter::Rows ActorWriter::add(const ActorMention& mention, std::string_view country, std::string_view surface, ActorForm* form) {
  if (form != nullptr && form->epoch == epoch_) {
    ++count_changes_[form->change].change;
    return form->rows;
  }
  write_form_key(mention, country, surface, key_);
  auto found = known_.find(key_);
  if (found == known_.end()) found = known_.emplace(key_, find_or_insert(mention, country, surface)).first;
  const std::uint32_t change = change_of(found->second);
  ++count_changes_[change].change;
  if (form != nullptr) *form = {.rows = found->second, .change = change, .epoch = epoch_};
  return found->second;
}

void ActorWriter::release(const Rows& rows) { --count_changes_[change_of(rows)].change; }

std::uint32_t ActorWriter::change_of(const Rows& rows) {
  const auto [found, is_new] = change_of_alias_.try_emplace(rows.alias, static_cast<std::uint32_t>(count_changes_.size()));
  if (is_new) count_changes_.push_back({.alias = rows.alias, .actor = rows.actor, .change = 0});
  return found->second;
}

void ActorWriter::begin_epoch() {
  static std::atomic<std::uint32_t> last = 0;
  epoch_ = ++last;
}

ActorWriter::Rows ActorWriter::find_or_insert(const ActorMention& mention, std::string_view country, std::string_view surface) {
  const Identity identity = identity_row(mention.id, country);
  Rows rows{.actor = identity.actor, .alias = 0, .actor_id = identity.actor_id};
  const std::string surface_text(surface);
  const auto bind_alias = [&](SQLite::Statement& statement) {
    statement.reset();
    int column = 1;
    statement.bind(column++, identity.identity);
    statement.bind(column++, surface_text);
    for (const std::string& field : shared_fields(mention)) statement.bind(column++, field);
  };
  if (!knows_all_) {
    bind_alias(select_alias_);
    if (select_alias_.executeStep()) rows.alias = select_alias_.getColumn(0).getInt64();
    select_alias_.reset();
  }
  if (rows.alias == 0) {
    bind_alias(insert_alias_);
    insert_alias_.bind(3 + static_cast<int>(shared_columns), name_key(surface));
    insert_alias_.bind(4 + static_cast<int>(shared_columns), rows.actor);
    insert_alias_.exec();
    rows.alias = database_->getLastInsertRowid();
    settled_.erase(rows.actor);
  }
  return rows;
}

ActorWriter::Identity ActorWriter::identity_row(const std::string& id, std::string_view country) {
  const std::string country_text(country);
  select_identity_.reset();
  select_identity_.bind(1, id);
  select_identity_.bind(2, country_text);
  Identity row;
  if (select_identity_.executeStep()) {
    row.identity = select_identity_.getColumn(0).getInt64();
    row.actor = select_identity_.getColumn(1).getInt64();
    row.actor_id = &actor_ids_.try_emplace(row.actor, select_identity_.getColumn(2).getString()).first->second;
  } else {
    std::string chosen_id;
    row.actor = insert_actor(id, country, chosen_id);
    row.actor_id = &actor_ids_.insert_or_assign(row.actor, std::move(chosen_id)).first->second;
    insert_identity_.reset();
    insert_identity_.bind(1, id);
    insert_identity_.bind(2, country_text);
    insert_identity_.bind(3, row.actor);
    insert_identity_.exec();
    row.identity = database_->getLastInsertRowid();
  }
  select_identity_.reset();
  return row;
}

// An id that is taken belongs to a namesake; the settlement finds the final ids.
std::int64_t ActorWriter::insert_actor(std::string id, std::string_view country, std::string& chosen_id) {
  const auto is_taken = [&](const std::string& wanted) {
    select_actor_.reset();
    select_actor_.bind(1, wanted);
    const bool taken = select_actor_.executeStep();
    select_actor_.reset();
    return taken;
  };
  if (is_taken(id)) id = identity_label(id, country);
  while (is_taken(id)) id += '@';
  insert_actor_.reset();
  insert_actor_.bind(1, id);
  insert_actor_.exec();
  chosen_id = std::move(id);
  return database_->getLastInsertRowid();
}

void ActorWriter::flush() {
  std::sort(count_changes_.begin(), count_changes_.end(), [](const CountChange& a, const CountChange& b) { return a.alias < b.alias; });
  std::set<std::int64_t> changed_actors;
  std::set<std::int64_t> poorer_actors;
  for (const CountChange& change : count_changes_) {
    count_alias_.reset();
    count_alias_.bind(1, change.change);
    count_alias_.bind(2, change.alias);
    count_alias_.exec();
    // 0 too: the alias may be new, and already of no use.
    if (change.change <= 0) {
      delete_unused_alias_.reset();
      delete_unused_alias_.bind(1, change.alias);
      if (delete_unused_alias_.exec() > 0) {
        settled_.erase(change.actor);
        poorer_actors.insert(change.actor);
      }
    }
    if (!settled_.contains(change.actor)) changed_actors.insert(change.actor);
  }
  count_changes_.clear();
  change_of_alias_.clear();
  begin_epoch();
  for (const std::int64_t actor : poorer_actors) {
    delete_identities_.reset();
    delete_identities_.bind(1, actor);
    delete_identities_.exec();
  }
  for (const std::int64_t actor : changed_actors) elect(actor);
  if (!poorer_actors.empty() || known_.size() > most_known_aliases) forget_rows();
}

void ActorWriter::choose_again(std::int64_t actor) {
  settled_.erase(actor);
  elect(actor);
}

void ActorWriter::forget_rows() {
  known_.clear();
  knows_all_ = false;
  actor_ids_.clear();
  settled_.clear();
  begin_epoch();
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
    delete_actor_.reset();
    delete_actor_.bind(1, actor);
    delete_actor_.exec();
    return;
  }
  std::array<std::string, shared_columns> chosen;
  for (std::size_t i = 0; i < shared_columns; ++i) {
    chosen[i] = winner(votes[i], i == name_column || i == name_en_column ? EmptyValue::only_if_alone : EmptyValue::counts);
  }
  if (chosen[kind_column] == to_string(ActorKind::person)) chosen[name_column] = full_name(votes[name_column], chosen[name_column]);
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
  for (SQLite::Statement* statement : {&select_identity_, &insert_identity_, &delete_identities_, &select_actor_, &insert_actor_, &update_actor_,
                                       &delete_actor_, &select_alias_, &insert_alias_, &count_alias_, &delete_unused_alias_, &select_aliases_}) {
    statement->tryReset();
  }
  forget_rows();
  count_changes_.clear();
  change_of_alias_.clear();
}

}  // namespace rawabit
