// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"
#include "graph/article_digest.hpp"
#include "graph/decision.hpp"
#include "graph/document_record.hpp"
#include "graph/document_triples.hpp"

namespace SQLite {
class Database;
}

namespace rawabit {

enum class OpenMode : std::uint8_t {
  read,    // the file must exist; its content is never changed
  write,   // the file must exist; an older schema is brought up to date
  create,  // the file must not exist, or be empty; a graph without documents is made
};

/// What made the graph, and how long to wait for another program's lock. Documents that another lexicon or program version
/// has read count as changed, so that a new lexicon renews the graph.
struct StoreOptions {
  std::string lexicon_digest = {};
  std::string program_version = {};
  int lock_wait_ms = 20000;
  // A new graph of many documents: nothing is on disk before the first commit of a batch, and a file that does not get there is
  // worthless. Sentences become searchable when the graph is written again, or searched (make_searchable).
  bool bulk = false;
};

enum class AddResult : std::uint8_t { added, replaced, unchanged };

struct StoreStats {
  std::uint64_t documents = 0;
  std::uint64_t stories = 0;  // documents that are copies of each other are one
  std::uint64_t sources = 0;  // distinct names
  std::uint64_t actors = 0;
  std::uint64_t edges = 0;
  std::uint64_t evidence = 0;
  bool settled = true;  // false after a run that did not end: the next one settles stories and actors
};

/// The merged graph in one SQLite file (schema.sql): documents, actors with the forms of their names, edges with all their
/// evidence. What it holds depends on the documents and decisions alone, not on the order or number of times in which they came.
///
/// One thread at a time; one writer and any number of readers of the file, which see the last commit. All functions throw
/// StoreError with one line that names the file; what was not committed then is rolled back.
class Store {
  struct State;

 public:
  static Store open(const std::filesystem::path& path, OpenMode mode, StoreOptions options = {});
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  /// Whether add_document would return `unchanged`: lets a caller skip the extraction.
  [[nodiscard]] bool is_unchanged(const Article& article) const;

  /// Adds what one article states. The same id with the same content changes nothing; with other content (any field of
  /// the article, lexicon, program) it takes the place of the old document. Actors are merged by id and name, edges by
  /// (subject, relation, object); repeated triples count once. Outside a Batch this is one transaction.
  /// Throws InputError, and changes nothing, if a triple cannot be of this article: other document, span outside its bytes.
  AddResult add_document(const Article& article, std::span<const Triple> triples);
  /// The same with what digest_of() made of the article, in another thread perhaps.
  AddResult add_document(const Article& article, const ArticleDigest& digest, std::span<const Triple> triples);

  /// Adds a document as another graph holds it, or one of which triples alone are known (no hash). What a graph holds after
  /// several of one id does not depend on their order: triples without article add to each other, an article replaces them, and of
  /// two articles the one with the later date, then the larger hash, stays. Throws InputError like add_document.
  AddResult add_stored(const StoredDocument& document);
  /// The same with stated_triples(document) as another thread has made them; document and triples as they are if the graph has no
  /// such document.
  AddResult add_stored(const StoredDocument& document, std::span<const StatedTriple> stated);
  [[nodiscard]] bool has_document(std::string_view id) const;

  /// What the user decided about actors, in place of what was decided before. False if that changes nothing.
  bool set_decisions(std::span<const Decision> decisions);
  [[nodiscard]] std::vector<Decision> decisions() const;

  /// Whether the full-text index has all sentences.
  [[nodiscard]] bool is_searchable() const;
  void make_searchable();
  /// False after a run that did not end: stories and actors of its documents are not compared until the next one ends.
  [[nodiscard]] bool is_settled() const;

  /// Takes a document out with its evidence and all edges, names and actors that nothing else states.
  /// False if there is no such document.
  bool remove_document(std::string_view id);

  [[nodiscard]] StoreStats stats() const;
  /// Value of a key of table meta (lexicon_digest, program_version); empty if there is none.
  [[nodiscard]] std::string meta(std::string_view key) const;
  [[nodiscard]] const std::filesystem::path& path() const;

  /// Many documents in few transactions. Stories and actors are settled in commit() alone, so that a run that ends before leaves
  /// them as they were for what it changed; the next commit makes up for it. Commits after every `documents_per_commit` changed documents,
  /// or 8 MB of their texts (0: only in commit()). What commit() did not reach is rolled back by the destructor, also when an exception passes.
  /// After a StoreError the batch is void: it is rolled back to its last commit and takes nothing more.
  class Batch {
   public:
    /// The store must outlive the batch and have no other one open. Other writers wait until the batch ends.
    explicit Batch(Store& store, std::size_t documents_per_commit = 1000);
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    ~Batch();

    void commit();

   private:
    State* state_;
  };

  /// For the queries of this room.
  [[nodiscard]] SQLite::Database& database() const;

 private:
  explicit Store(std::unique_ptr<State> state);

  std::unique_ptr<State> state_;
};

}  // namespace rawabit
