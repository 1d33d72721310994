// SPDX-License-Identifier: Apache-2.0
#include "graph/sentence_index.hpp"

#include <string>

#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

void run(SQLite::Statement& statement, std::int64_t sentence, std::string_view text) {
  const std::string words = fold(text);
  statement.reset();
  statement.bind(1, sentence);
  statement.bindNoCopy(2, words);
  statement.exec();
  statement.reset();
}

}  // namespace

SentenceIndex::SentenceIndex(SQLite::Database& database)
    : insert_(database, "INSERT INTO sentence_words (rowid, words) VALUES (?, ?)"),
      // An index without content has to be told what it forgets.
      delete_(database, "INSERT INTO sentence_words (sentence_words, rowid, words) VALUES ('delete', ?, ?)") {}

void SentenceIndex::add(std::int64_t sentence, std::string_view text) {
  if (!stopped_) run(insert_, sentence, text);
}

void SentenceIndex::remove(std::int64_t sentence, std::string_view text) {
  if (!stopped_) run(delete_, sentence, text);
}

void SentenceIndex::forget() {
  insert_.tryReset();
  delete_.tryReset();
}

bool is_searchable(SQLite::Database& database) { return database.execAndGet("SELECT count(*) FROM meta WHERE key = 'not_searchable'").getInt() == 0; }

void set_searchable(SQLite::Database& database, bool searchable) {
  if (is_searchable(database) == searchable) return;
  database.exec(searchable ? "DELETE FROM meta WHERE key = 'not_searchable'" : "INSERT INTO meta VALUES ('not_searchable', '1')");
}

void index_sentences(SQLite::Database& database) {
  database.exec("INSERT INTO sentence_words (sentence_words) VALUES ('delete-all')");
  SentenceIndex index(database);
  SQLite::Statement select(database, "SELECT sentence, text FROM sentences ORDER BY sentence");
  while (select.executeStep()) index.add(select.getColumn(0).getInt64(), select.getColumn(1).getString());
  set_searchable(database, true);
}

}  // namespace rawabit
