// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/record/triple.hpp"
#include "graph/actor_writer.hpp"
#include "graph/document_record.hpp"
#include "graph/document_triples.hpp"
#include "graph/edge_writer.hpp"
#include "graph/sentence_index.hpp"

namespace rawabit {

/// What made the documents that are written.
struct ExtractorStamp {
  std::string lexicon_digest;
  std::string program_version;

  [[nodiscard]] std::string text() const { return program_version + ' ' + lexicon_digest; }
};

/// Writes documents and what they state within the transaction of its caller, who calls flush() before the commit and
/// forget() after a rollback. Each document is its own story, and each identity its own actor, until the settlement.
class DocumentWriter {
 public:
  explicit DocumentWriter(SQLite::Database& database);

  void insert(const DocumentRecord& record, std::span<const StatedTriple> triples);
  void remove(std::int64_t document);

  void flush();
  void forget();
  /// The graph has no rows yet.
  void start_empty();
  void keep_searchable(bool kept) { words_.keep(kept); }
  /// Identities have other actors, edges other numbers than before.
  void forget_rows();

  ActorWriter& actors() { return actors_; }
  EdgeWriter& edges() { return edges_; }

 private:
  // Country of an actor that no table knows, the same in all of a document.
  using Countries = std::vector<std::pair<std::string_view, std::string_view>>;

  static Countries countries_of(std::span<const StatedTriple> triples);
  void write_relations();
  std::int64_t insert_document(const DocumentRecord& record);
  std::int64_t insert_sentence(std::int64_t document, const StatedTriple& stated);
  // The ends of an edge in the order of the ids of their actors where the relation is symmetric.
  struct Ends {
    ActorWriter::Rows subject;
    ActorWriter::Rows object;
    const ActorMention* subject_mention = nullptr;
    const ActorMention* object_mention = nullptr;  // null without object
  };
  void find_ends(std::span<const StatedTriple> triples);
  ActorWriter::Rows actor_of(const ActorMention& mention, std::string_view surface, ActorForm* form, const Countries& countries);
  void insert_evidence(std::int64_t document, std::int64_t sentence, const Triple& triple, const Ends& ends);

  SQLite::Database* database_;
  ActorWriter actors_;
  EdgeWriter edges_;
  SentenceIndex words_;
  SQLite::Statement insert_document_;
  SQLite::Statement insert_sentence_;
  SQLite::Statement insert_evidence_;
  SQLite::Statement select_evidence_;
  SQLite::Statement select_sentences_;
  SQLite::Statement delete_evidence_;
  SQLite::Statement delete_sentences_;
  SQLite::Statement forget_story_;
  SQLite::Statement delete_document_;
  std::vector<Ends> ends_;          // of the triples of a document
  std::int64_t next_document_ = 0;  // 0 while it is not known
  bool relations_written_ = false;
};

}  // namespace rawabit
