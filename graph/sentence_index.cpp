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

void SentenceIndex::add(std::int64_t sentence, std::string_view text) { run(insert_, sentence, text); }

void SentenceIndex::remove(std::int64_t sentence, std::string_view text) { run(delete_, sentence, text); }

void SentenceIndex::forget() {
  insert_.tryReset();
  delete_.tryReset();
}

}  // namespace rawabit
