// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <set>
#include <unordered_map>

#include "extract/record/relation.hpp"

namespace rawabit {

/// Writes the table edges within the transaction of its caller.
class EdgeWriter {
 public:
  explicit EdgeWriter(SQLite::Database& database);

  /// The edge between two actors, made if there is none; `object` 0 without object.
  std::int64_t row(std::int64_t subject, RelationId relation, std::int64_t object);
  /// The edge has lost evidence: flush() deletes it if that was the last.
  void loosen(std::int64_t edge) { loosened_.insert(edge); }

  void flush();
  void forget();
  void forget_rows() {
    known_.clear();
    knows_all_ = false;
  }
  /// The table is empty: what is not remembered is not there.
  void start_empty() { knows_all_ = true; }

 private:
  struct Key {
    std::int64_t subject = 0;
    std::int64_t object = 0;
    RelationId relation{};

    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };

  SQLite::Database* database_;
  SQLite::Statement select_;
  SQLite::Statement insert_;
  SQLite::Statement delete_;
  std::unordered_map<Key, std::int64_t, KeyHash> known_;
  std::set<std::int64_t> loosened_;
  bool knows_all_ = false;
};

}  // namespace rawabit
