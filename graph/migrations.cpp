// SPDX-License-Identifier: Apache-2.0
#include "graph/migrations.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

#include "extract/record/error.hpp"
#include "graph/document_reader.hpp"
#include "graph/document_triples.hpp"
#include "graph/document_writer.hpp"
#include "graph/schema_text.hpp"
#include "graph/settlement.hpp"

namespace rawabit {

namespace {

constexpr int application_id = 1381450324;  // as in schema.sql

void write_version(SQLite::Database& database, int version) {
  database.exec(fmt::format("PRAGMA user_version = {}", version));
  SQLite::Statement statement(database, "INSERT INTO meta VALUES ('schema_version', ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  statement.bind(1, std::to_string(version));
  statement.exec();
}

constexpr std::string_view to_version_2 = R"(
DROP VIEW v_edges;
DROP VIEW v_evidence;
DROP INDEX actors_name_key;
DROP INDEX actors_name_en_key;
DROP INDEX aliases_code;
DROP INDEX aliases_surface_key;
DROP INDEX edges_triple;
DROP INDEX edges_object;
DROP INDEX evidence_edge;
DROP INDEX evidence_sentence;
DROP INDEX evidence_subject_alias;
DROP INDEX evidence_object_alias;
DROP TABLE meta;
DROP TABLE relations;
ALTER TABLE documents RENAME TO old_documents;
ALTER TABLE sentences RENAME TO old_sentences;
ALTER TABLE actors RENAME TO old_actors;
ALTER TABLE aliases RENAME TO old_aliases;
ALTER TABLE edges RENAME TO old_edges;
ALTER TABLE evidence RENAME TO old_evidence;
CREATE INDEX old_evidence_sentence ON old_evidence (sentence);
)";

// Version 1 did not keep what tells copies from each other, nor where sentences begin: its documents count as read by another program,
// so that the next build reads them anew.
void read_documents_of_version_1(SQLite::Database& database) {
  database.exec(std::string(schema_text().front().text));
  {
    DocumentWriter writer(database);
    DocumentReader reader(database, SchemaOfDocuments::version_1);
    SQLite::Statement select(database, "SELECT document FROM old_documents ORDER BY document");
    while (select.executeStep()) {
      StoredDocument document = reader.read(select.getColumn(0).getInt64());
      document.record.extractor += "/schema-1";
      writer.insert(document.record, stated_triples(document));
    }
    writer.flush();
    settle(database, writer);
  }
  for (const char* table : {"evidence", "edges", "aliases", "actors", "sentences", "documents"}) {
    database.exec(fmt::format("DROP TABLE old_{}", table));
  }
}

}  // namespace

bool is_empty_database(SQLite::Database& database) {
  return database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0 && database.execAndGet("PRAGMA application_id").getInt() == 0;
}

void create_schema(SQLite::Database& database) {
  // Rows of evidence and sentences are added at the ends of long tables: fewer, larger pages take less of the time.
  database.exec("PRAGMA page_size = 8192");
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (is_empty_database(database)) {
    database.exec(std::string(schema_text().front().text));
    write_version(database, schema_version);
  }
  transaction.commit();
}

void create_missing_indexes(SQLite::Database& database) {
  const std::string_view schema = schema_text().front().text;
  for (const std::string_view beginning : {"CREATE INDEX ", "CREATE UNIQUE INDEX "}) {
    for (std::size_t at = schema.find(beginning); at != std::string_view::npos; at = schema.find(beginning, at + 1)) {
      const std::size_t name = at + beginning.size();
      database.exec(fmt::format("{}IF NOT EXISTS {}", beginning, schema.substr(name, schema.find(';', name) - name)));
    }
  }
}

int check_schema(SQLite::Database& database, const std::filesystem::path& path) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (database.execAndGet("PRAGMA application_id").getInt() != application_id || version < 1) {
    throw StoreError(fmt::format("{}: no rawabit graph", path.string()));
  }
  if (version > schema_version) {
    throw StoreError(
        fmt::format("{}: graph has schema version {}, this program knows up to {}; use the newer program", path.string(), version, schema_version));
  }
  return version;
}

std::span<const Migration> schema_migrations() {
  static constexpr std::array<Migration, 1> steps = {Migration{.sql = to_version_2, .convert = read_documents_of_version_1}};
  return steps;
}

void migrate_schema(SQLite::Database& database, std::span<const Migration> steps) {
  // Cannot be changed within the transaction. Tables that get new columns are made anew under their old names.
  database.exec("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON");
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  for (std::size_t i = static_cast<std::size_t>(version - 1); i < steps.size(); ++i) {
    database.exec(std::string(steps[i].sql));
    if (steps[i].convert != nullptr) steps[i].convert(database);
    write_version(database, static_cast<int>(i) + 2);
  }
  transaction.commit();
}

}  // namespace rawabit
