// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"
#include "graph/actor_writer.hpp"
#include "graph/document_triples.hpp"

namespace rawabit {

/// What made the documents that a DocumentWriter writes.
struct ExtractorStamp {
  std::string lexicon_digest;
  std::string program_version;

  [[nodiscard]] std::string text() const { return program_version + ' ' + lexicon_digest; }
};

/// Writes documents and what they state within the transaction of its caller, who calls flush() before the commit and
/// forget() after a rollback.
class DocumentWriter {
 public:
  DocumentWriter(SQLite::Database& database, ExtractorStamp stamp);

  void insert(const Article& article, const std::string& hash, std::span<const StatedTriple> triples);
  void remove(std::int64_t document);

  void flush();
  void forget();

 private:
  struct EdgeKey {
    std::int64_t subject = 0;
    std::int64_t object = 0;  // 0 without object
    RelationId relation{};

    friend bool operator==(const EdgeKey&, const EdgeKey&) = default;
  };
  struct EdgeKeyHash {
    std::size_t operator()(const EdgeKey& key) const;
  };

  void write_meta();
  std::int64_t insert_document(const Article& article, const std::string& hash);
  std::int64_t insert_sentence(std::int64_t document, const StatedTriple& stated);
  std::int64_t edge_row(const EdgeKey& key);
  void insert_evidence(std::int64_t document, std::int64_t sentence, const StatedTriple& stated);

  SQLite::Database* database_;
  ExtractorStamp stamp_;
  ActorWriter actors_;
  SQLite::Statement insert_document_;
  SQLite::Statement insert_sentence_;
  SQLite::Statement select_edge_;
  SQLite::Statement insert_edge_;
  SQLite::Statement insert_evidence_;
  SQLite::Statement select_evidence_;
  SQLite::Statement delete_evidence_;
  SQLite::Statement delete_sentences_;
  SQLite::Statement delete_document_;
  SQLite::Statement delete_edge_;
  std::unordered_map<EdgeKey, std::int64_t, EdgeKeyHash> known_edges_;
  std::set<std::int64_t> loosened_edges_;  // that have lost evidence
  bool meta_written_ = false;
};

}  // namespace rawabit
