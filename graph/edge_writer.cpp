// SPDX-License-Identifier: Apache-2.0
#include "graph/edge_writer.hpp"

#include <string>

namespace rawabit {

std::size_t EdgeWriter::KeyHash::operator()(const Key& key) const {
  std::uint64_t hash = static_cast<std::uint64_t>(key.subject) * 0x9e3779b97f4a7c15U;
  hash = (hash ^ (hash >> 29U) ^ static_cast<std::uint64_t>(key.object)) * 0xbf58476d1ce4e5b9U;
  hash = (hash ^ (hash >> 32U) ^ static_cast<std::uint64_t>(key.relation)) * 0x94d049bb133111ebU;
  return hash ^ (hash >> 31U);
}

EdgeWriter::EdgeWriter(SQLite::Database& database)
    : database_(&database),
      select_(database, "SELECT edge FROM edges WHERE subject = ? AND relation = ? AND ifnull(object, 0) = ?"),
      insert_(database, "INSERT INTO edges (subject, relation, object) VALUES (?, ?, ?)"),
      delete_(database, "DELETE FROM edges WHERE edge = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = ?1)") {}

std::int64_t EdgeWriter::row(std::int64_t subject, RelationId relation, std::int64_t object) {
  const auto [found, is_new] = known_.try_emplace({.subject = subject, .object = object, .relation = relation}, 0);
  if (!is_new) return found->second;
  const std::string name(rawabit::relation(relation).name);
  if (!knows_all_) {
    select_.reset();
    select_.bind(1, subject);
    select_.bind(2, name);
    select_.bind(3, object);
    if (select_.executeStep()) found->second = select_.getColumn(0).getInt64();
    select_.reset();
  }
  if (found->second == 0) {
    insert_.reset();
    insert_.bind(1, subject);
    insert_.bind(2, name);
    if (object == 0) {
      insert_.bind(3);
    } else {
      insert_.bind(3, object);
    }
    insert_.exec();
    found->second = database_->getLastInsertRowid();
  }
  return found->second;
}

void EdgeWriter::flush() {
  for (const std::int64_t edge : loosened_) {
    delete_.reset();
    delete_.bind(1, edge);
    delete_.exec();
  }
  constexpr std::size_t most_known_edges = 2'000'000;  // some 100 MB
  if (!loosened_.empty() || known_.size() > most_known_edges) forget_rows();
  loosened_.clear();
}

void EdgeWriter::forget() {
  for (SQLite::Statement* statement : {&select_, &insert_, &delete_}) statement->tryReset();
  forget_rows();
  loosened_.clear();
}

}  // namespace rawabit
