// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string_view>

namespace rawabit {

/// Keeps the full-text index sentence_words in step with the table sentences.
class SentenceIndex {
 public:
  explicit SentenceIndex(SQLite::Database& database);

  void add(std::int64_t sentence, std::string_view text);
  /// `text`: that which was added.
  void remove(std::int64_t sentence, std::string_view text);
  void forget();
  /// Whether the index follows the table.
  void keep(bool kept) { stopped_ = !kept; }

 private:
  SQLite::Statement insert_;
  SQLite::Statement delete_;
  bool stopped_ = false;
};

/// Whether the index has all sentences; a bulk load leaves them out.
bool is_searchable(SQLite::Database& database);
void set_searchable(SQLite::Database& database, bool searchable);
/// Makes the index of a graph that has none.
void index_sentences(SQLite::Database& database);

}  // namespace rawabit
