// SPDX-License-Identifier: Apache-2.0
#include "graph/store.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "extract/text/word_hash.hpp"
#include "graph/document_hash.hpp"
#include "graph/document_reader.hpp"
#include "graph/document_triples.hpp"
#include "graph/document_union.hpp"
#include "graph/document_writer.hpp"
#include "graph/migrations.hpp"
#include "graph/sentence_index.hpp"
#include "graph/settlement.hpp"
#include "graph/store_error.hpp"
#include "graph/store_file.hpp"

namespace rawabit {

namespace {

// Long articles are committed before there are documents_per_commit of them.
constexpr std::size_t bytes_per_commit = std::size_t{8} << 20U;

}  // namespace

struct Store::State {
  std::filesystem::path path;
  OpenMode mode;
  ExtractorStamp stamp;
  SQLite::Database database;
  // After the database: statements must go first.
  std::optional<SQLite::Statement> select_document;
  std::optional<DocumentWriter> writer;
  std::optional<DocumentReader> reader;

  bool in_batch = false;
  bool batch_void = false;
  std::size_t documents_per_commit = 0;
  std::size_t pending_documents = 0;
  std::size_t pending_bytes = 0;                                           // of their texts
  bool bulk = false;                                                       // no index is there
  bool is_loading = false;                                                 // a bulk load is not committed yet
  std::unordered_set<std::string, WordHash, std::equal_to<>> loaded = {};  // ids of all documents, while a bulk load goes on
  bool is_caught_up = false;                                               // sentence_words is known to have all sentences
  std::vector<std::string> dropped_indexes = {};                           // of a bulk load, as statements
  bool is_unsettled = false;                                               // something has changed since stories and actors were settled
  std::int64_t data_version = 0;

  struct Known {
    std::int64_t document = 0;
    std::string hash;
    std::string extractor;
  };
  std::optional<Known> find(std::string_view id) {
    if (is_loading && !loaded.contains(id)) return std::nullopt;
    if (!select_document) select_document.emplace(database, "SELECT document, hash, extractor FROM documents WHERE id = ?");
    SQLite::Statement& statement = *select_document;
    statement.tryReset();
    statement.bind(1, std::string(id));
    std::optional<Known> known;
    if (statement.executeStep()) {
      known = Known{statement.getColumn(0).getInt64(), statement.getColumn(1).getString(), statement.getColumn(2).getString()};
    }
    statement.reset();
    return known;
  }

  // Whether this program, with this lexicon, made what the graph has of the document.
  [[nodiscard]] bool has_read(const Known& known) const { return known.extractor == stamp.text(); }

  void begin() {
    database.exec("BEGIN IMMEDIATE");
    // Another program may have written since.
    const std::int64_t version = database.execAndGet("PRAGMA data_version").getInt64();
    if (version != data_version) {
      writer->forget_rows();
      const char* const is_empty = "SELECT NOT EXISTS (SELECT 1 FROM aliases) AND NOT EXISTS (SELECT 1 FROM edges)";
      if (database.execAndGet(is_empty).getInt() != 0) writer->start_empty();
    }
    data_version = version;
    if (bulk) begin_bulk();
  }

  // An index is made many times as fast from all rows as row by row.
  void begin_bulk() {
    dropped_indexes = drop_indexes(database);
    writer->keep_searchable(false);
    set_searchable(database, false);
    is_loading = true;
  }

  // Indexes that only changes of the graph need wait for the first one.
  void end_bulk(bool changes_follow) {
    std::vector<std::string> wanted;
    std::vector<std::string> waiting;
    for (std::string& statement : dropped_indexes) {
      const bool for_changes =
          statement.find(" evidence_subject_alias ") != std::string::npos || statement.find(" evidence_object_alias ") != std::string::npos;
      (for_changes && !changes_follow ? waiting : wanted).push_back(std::move(statement));
    }
    create_indexes(database, path, wanted);
    dropped_indexes = std::move(waiting);
    bulk = false;
  }

  // Whether the settlement may have actors to move.
  bool has_unlisted_actors() {
    return database
               .execAndGet(
                   "SELECT EXISTS (SELECT 1 FROM identities WHERE id GLOB '*:[?]*' OR id GLOB 'NAME:*') OR "
                   "EXISTS (SELECT 1 FROM decisions)")
               .getInt() != 0;
  }

  // What a bulk load left out, before the first change after it.
  void catch_up() {
    if (is_caught_up) return;
    if (!rawabit::is_searchable(database)) {
      create_missing_indexes(database);
      dropped_indexes.clear();
      index_sentences(database);
    }
    writer->keep_searchable(true);
    is_caught_up = true;
  }

  void commit(bool to_settle) {
    if (bulk) end_bulk(!to_settle || has_unlisted_actors());
    writer->flush();
    if (to_settle && (is_unsettled || rawabit::is_unsettled(database))) settle(database, *writer);
    if (!to_settle && is_unsettled) set_unsettled(database, true);
    database.exec("COMMIT");
    if (is_loading) prepare_for_changes(database);
    is_loading = false;
    loaded.clear();
    if (to_settle) is_unsettled = false;
    pending_documents = 0;
    pending_bytes = 0;
  }

  void rollback() noexcept {
    writer->forget();
    // SQLite has already done it after some errors, such as a full disk.
    if (sqlite3_get_autocommit(database.getHandle()) == 0) database.tryExec("ROLLBACK");
    pending_documents = 0;
    pending_bytes = 0;
    is_caught_up = false;
    is_unsettled = false;  // of the changes that were taken back; earlier ones are noted in the file
  }

  // What the graph says stays as it is.
  void make_searchable() {
    if (!writer) writer.emplace(database);
    try {
      begin();
      catch_up();
      commit(false);
    } catch (...) {
      rollback();
      throw;
    }
  }

  // One change of the graph: a transaction of its own, or a part of the batch. `apply` says whether it changed anything.
  template <typename Change>
  void change(const Change& apply) {
    if (mode == OpenMode::read) throw StoreError(fmt::format("{}: opened for reading only", path.string()));
    if (batch_void) throw StoreError(fmt::format("{}: batch was rolled back after an error", path.string()));
    if (!writer) with_store_errors(path, [&] { writer.emplace(database); });
    try {
      with_store_errors(path, [&] {
        if (!in_batch) begin();
        if (!is_loading) catch_up();
        if (!apply(*writer)) {
          if (!in_batch) rollback();
          return;
        }
        is_unsettled = true;
        ++pending_documents;
        if (!in_batch) {
          commit(true);
        } else if (documents_per_commit != 0 && (pending_documents >= documents_per_commit || pending_bytes >= bytes_per_commit)) {
          commit(false);
          begin();
        }
      });
    } catch (...) {
      rollback();
      batch_void = in_batch;
      throw;
    }
  }
};

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& path, OpenMode mode, StoreOptions options) {
  // Nobody asks SQLite how much memory it has; counting it takes a lock for every piece.
  static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static_cast<void>(configured);
  return with_store_errors(path, [&] {
    auto state = std::make_unique<State>(State{.path = path,
                                               .mode = mode,
                                               .stamp = {std::move(options.lexicon_digest), std::move(options.program_version)},
                                               .database = open_database(path, mode, options.lock_wait_ms),
                                               .select_document = std::nullopt,
                                               .writer = std::nullopt,
                                               .reader = std::nullopt});
    if (mode == OpenMode::read) {
      if (check_schema(state->database, path) < schema_version) state->database = brought_up_to_date(state->database);
    } else {
      prepare_for_writing(state->database, path);
      state->bulk = options.bulk && mode == OpenMode::create;
      if (state->bulk) prepare_for_bulk(state->database);
    }
    return Store(std::move(state));
  });
}

bool Store::is_unchanged(const Article& article) const {
  return with_store_errors(state_->path, [&] {
    const auto known = state_->find(article.id);
    return known && state_->has_read(*known) && known->hash == document_hash(article);
  });
}

AddResult Store::add_document(const Article& article, std::span<const Triple> triples) { return add_document(article, digest_of(article), triples); }

AddResult Store::add_document(const Article& article, const ArticleDigest& digest, std::span<const Triple> triples) {
  const std::string& hash = digest.hash;
  const auto known = with_store_errors(state_->path, [&] { return state_->find(article.id); });
  if (known && state_->has_read(*known) && known->hash == hash) return AddResult::unchanged;
  const std::vector<StatedTriple> stated = stated_triples(article, triples);
  const DocumentRecord record{.id = article.id,
                              .source = article.source,
                              .url = article.url,
                              .date = article.date,
                              .language = article.language,
                              .title = article.title,
                              .hash = hash,
                              .extractor = state_->stamp.text(),
                              .sketch = digest.sketch};
  AddResult result = AddResult::added;
  state_->change([&](DocumentWriter& writer) {
    // Once more, now under the lock: another program may have been faster.
    if (const auto old = state_->find(article.id)) {
      writer.remove(old->document);
      result = AddResult::replaced;
    }
    writer.insert(record, stated);
    state_->pending_bytes += article.text.size();
    if (state_->is_loading) state_->loaded.insert(record.id);
    return true;
  });
  return result;
}

AddResult Store::add_stored(const StoredDocument& document) { return add_stored(document, stated_triples(document)); }

AddResult Store::add_stored(const StoredDocument& document, std::span<const StatedTriple> stated) {
  AddResult result = AddResult::unchanged;
  state_->change([&](DocumentWriter& writer) {
    const auto known = state_->find(document.record.id);
    if (!known) {
      writer.insert(document.record, stated);
      if (state_->is_loading) state_->loaded.insert(document.record.id);
      result = AddResult::added;
      return true;
    }
    if (!state_->reader) state_->reader.emplace(state_->database);
    StoredDocument old = state_->reader->read(known->document);
    if (!take_over(old, document)) return false;
    if (state_->bulk) state_->end_bulk(true);
    const std::vector<StatedTriple> both = stated_triples(old);
    writer.remove(known->document);
    writer.insert(old.record, both);
    result = AddResult::replaced;
    return true;
  });
  return result;
}

bool Store::has_document(std::string_view id) const {
  return with_store_errors(state_->path, [&] { return state_->find(id).has_value(); });
}

bool Store::is_searchable() const {
  return with_store_errors(state_->path, [&] { return rawabit::is_searchable(state_->database); });
}

void Store::make_searchable() {
  with_store_errors(state_->path, [&] { state_->make_searchable(); });
}

bool Store::set_decisions(std::span<const Decision> decisions) {
  bool changed = false;
  state_->change([&](DocumentWriter& /*writer*/) { return changed = write_decisions(state_->database, decisions); });
  return changed;
}

std::vector<Decision> Store::decisions() const {
  return with_store_errors(state_->path, [&] { return read_decisions(state_->database); });
}

bool Store::remove_document(std::string_view id) {
  bool found = false;
  state_->change([&](DocumentWriter& writer) {
    const auto known = state_->find(id);
    if (!known) return false;
    writer.remove(known->document);
    return found = true;
  });
  return found;
}

bool Store::is_settled() const {
  return with_store_errors(state_->path, [&] { return !rawabit::is_unsettled(state_->database); });
}

StoreStats Store::stats() const {
  return with_store_errors(state_->path, [&] {
    SQLite::Statement statement(state_->database,
                                "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM actors), (SELECT count(*) FROM edges), "
                                "(SELECT count(*) FROM evidence), (SELECT count(DISTINCT story) FROM documents), "
                                "(SELECT count(DISTINCT source) FROM documents WHERE source <> ''), "
                                "NOT EXISTS (SELECT 1 FROM meta WHERE key = 'unsettled')");
    statement.executeStep();
    const auto count = [&](int column) { return static_cast<std::uint64_t>(statement.getColumn(column).getInt64()); };
    return StoreStats{.documents = count(0),
                      .stories = count(4),
                      .sources = count(5),
                      .actors = count(1),
                      .edges = count(2),
                      .evidence = count(3),
                      .settled = count(6) != 0};
  });
}

std::string Store::meta(std::string_view key) const {
  return with_store_errors(state_->path, [&]() -> std::string {
    SQLite::Statement statement(state_->database, "SELECT value FROM meta WHERE key = ?");
    statement.bind(1, std::string(key));
    return statement.executeStep() ? statement.getColumn(0).getString() : "";
  });
}

const std::filesystem::path& Store::path() const { return state_->path; }

SQLite::Database& Store::database() const { return state_->database; }

Store::Batch::Batch(Store& store, std::size_t documents_per_commit) : state_(store.state_.get()) {
  if (state_->mode == OpenMode::read) throw StoreError(fmt::format("{}: opened for reading only", state_->path.string()));
  with_store_errors(state_->path, [&] {
    if (!state_->writer) state_->writer.emplace(state_->database);
    state_->begin();
  });
  state_->in_batch = true;
  state_->batch_void = false;
  state_->documents_per_commit = documents_per_commit;
}

Store::Batch::~Batch() {
  if (!state_->batch_void) state_->rollback();
  state_->in_batch = false;
  state_->batch_void = false;
}

void Store::Batch::commit() {
  if (state_->batch_void) throw StoreError(fmt::format("{}: batch was rolled back after an error", state_->path.string()));
  try {
    with_store_errors(state_->path, [&] {
      state_->commit(true);
      state_->begin();
    });
  } catch (...) {
    state_->rollback();
    state_->batch_void = true;
    throw;
  }
}

}  // namespace rawabit
