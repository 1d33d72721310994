// SPDX-License-Identifier: Apache-2.0
#include "graph/edge_writer.hpp"

#include <algorithm>
#include <string>

namespace rawabit {

std::size_t EdgeWriter::KnownEdges::first_place(const Key& key) const {
  std::uint64_t hash = static_cast<std::uint64_t>(key.subject) * 0x9e3779b97f4a7c15U;
  hash = (hash ^ (hash >> 29U) ^ static_cast<std::uint64_t>(key.object)) * 0xbf58476d1ce4e5b9U;
  hash = (hash ^ (hash >> 32U) ^ static_cast<std::uint64_t>(key.relation)) * 0x94d049bb133111ebU;
  return (hash ^ (hash >> 31U)) & (entries_.size() - 1);
}

EdgeWriter::KnownEdges::Entry& EdgeWriter::KnownEdges::place_of(const Key& key) {
  std::size_t at = first_place(key);
  while (entries_[at].key.subject != 0 && entries_[at].key != key) at = (at + 1) & (entries_.size() - 1);
  return entries_[at];
}

std::int64_t& EdgeWriter::KnownEdges::edge_of(const Key& key) {
  if (2 * size_ >= entries_.size()) grow();
  Entry& entry = place_of(key);
  if (entry.key.subject == 0) {
    entry = {.key = key, .edge = 0};
    ++size_;
  }
  return entry.edge;
}

void EdgeWriter::KnownEdges::grow() {
  constexpr std::size_t least = 1024;
  std::vector<Entry> old(std::max(least, 2 * entries_.size()));
  old.swap(entries_);
  for (const Entry& entry : old) {
    if (entry.key.subject != 0) place_of(entry.key) = entry;
  }
}

EdgeWriter::EdgeWriter(SQLite::Database& database)
    : database_(&database),
      select_(database, "SELECT edge FROM edges WHERE subject = ? AND relation = ? AND ifnull(object, 0) = ?"),
      insert_(database, "INSERT INTO edges (subject, relation, object) VALUES (?, ?, ?)"),
      delete_(database, "DELETE FROM edges WHERE edge = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = ?1)") {}

std::int64_t EdgeWriter::row(std::int64_t subject, RelationId relation, std::int64_t object) {
  std::int64_t& edge = known_.edge_of({.subject = subject, .object = object, .relation = relation});
  if (edge != 0) return edge;
  const std::string name(rawabit::relation(relation).name);
  if (!knows_all_) {
    select_.reset();
    select_.bind(1, subject);
    select_.bind(2, name);
    select_.bind(3, object);
    if (select_.executeStep()) edge = select_.getColumn(0).getInt64();
    select_.reset();
  }
  if (edge == 0) {
    insert_.reset();
    insert_.bind(1, subject);
    insert_.bind(2, name);
    if (object == 0) {
      insert_.bind(3);
    } else {
      insert_.bind(3, object);
    }
    insert_.exec();
    edge = database_->getLastInsertRowid();
  }
  return edge;
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
