// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <set>
#include <vector>

#include "extract/record/relation.hpp"

namespace rawabit {

/// Writes the table edges within the transaction of its caller.
class EdgeWriter {
 public:
  explicit EdgeWriter(SQLite::Database& database);

  /// The edge between two actors, made if there is none; `object` 0 without object.
  std::int64_t row(std::int64_t subject, RelationId relation, std::int64_t object);
  /// row() will be asked for this edge soon: what it reads comes from memory meanwhile.
  void expect(std::int64_t subject, RelationId relation, std::int64_t object) const {
    known_.expect({.subject = subject, .object = object, .relation = relation});
  }
  /// The edge has lost evidence: flush() deletes it if that was the last.
  void loosen(std::int64_t edge) { loosened_.insert(edge); }

  void flush();
  void forget();
  void forget_rows() {
    known_ = {};
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
  // Edges by their keys, by open addressing: one place in memory for each look.
  class KnownEdges {
   public:
    /// The number of the edge; 0, to be filled in, if it is new. Lives until the next call.
    std::int64_t& edge_of(const Key& key);
    void expect(const Key& key) const {
      if (!entries_.empty()) __builtin_prefetch(&entries_[first_place(key)]);
    }
    [[nodiscard]] std::size_t size() const { return size_; }

   private:
    struct Entry {
      Key key;  // without a subject: nothing is here
      std::int64_t edge = 0;
    };
    [[nodiscard]] std::size_t first_place(const Key& key) const;
    Entry& place_of(const Key& key);
    void grow();

    std::vector<Entry> entries_;  // a power of two of them, more than half of them unused
    std::size_t size_ = 0;
  };

  SQLite::Database* database_;
  SQLite::Statement select_;
  SQLite::Statement insert_;
  SQLite::Statement delete_;
  KnownEdges known_;
  std::set<std::int64_t> loosened_;
  bool knows_all_ = false;
};

}  // namespace rawabit
