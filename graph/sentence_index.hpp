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

 private:
  SQLite::Statement insert_;
  SQLite::Statement delete_;
};

}  // namespace rawabit
