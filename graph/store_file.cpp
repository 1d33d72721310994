// SPDX-License-Identifier: Apache-2.0
#include "graph/store_file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

#include "graph/migrations.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

// The file, where the folder cannot be written: SQLite keeps the bookkeeping of readers beside the file, unless it is told that
// nobody can change it.
std::string immutable_uri(const std::filesystem::path& path) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    if (c == '%' || c == '?' || c == '#') {
      uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

constexpr const char* cache_of_changes = "PRAGMA cache_size = -64000";

// A name such as "file:x" or ":memory:" is a file here, no instruction to SQLite.
std::string file_name(const std::filesystem::path& path) { return path.is_absolute() ? path.string() : (std::filesystem::path(".") / path).string(); }

SQLite::Database open_for_reading(const std::filesystem::path& path, int lock_wait_ms) {
  try {
    // Opened for writing, so that the last reader tidies up what SQLite keeps beside the file.
    SQLite::Database database(file_name(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, lock_wait_ms);
    database.exec("PRAGMA query_only = ON; PRAGMA cache_size = -128000; PRAGMA temp_store = MEMORY");
    database.execAndGet("SELECT count(*) FROM sqlite_master");
    return database;
  } catch (const SQLite::Exception& error) {
    const bool folder_closed = error.getErrorCode() == SQLITE_CANTOPEN || error.getErrorCode() == SQLITE_READONLY;
    std::error_code ignored;
    const auto log_size = std::filesystem::file_size(path.string() + "-wal", ignored);
    const bool all_in_file = ignored || log_size == 0;
    if (!folder_closed || !all_in_file) throw;
    return {immutable_uri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, lock_wait_ms};
  }
}

}  // namespace

SQLite::Database open_database(const std::filesystem::path& path, OpenMode mode, int lock_wait_ms) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  const bool exists = std::filesystem::exists(status);
  if (exists && std::filesystem::is_directory(status)) throw StoreError(fmt::format("{}: a folder, expected a graph file", path.string()));
  if (mode == OpenMode::create) {
    if (exists && std::filesystem::file_size(path, ignored) > 0) throw StoreError(fmt::format("{}: file exists", path.string()));
    return {file_name(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, lock_wait_ms};
  }
  if (!exists) throw StoreError(fmt::format("{}: no such file", path.string()));
  // SQLite takes a file of a few bytes for an empty database, and would write over it.
  constexpr std::uintmax_t smallest_database = 512;
  const auto size = std::filesystem::file_size(path, ignored);
  if (size > 0 && size < smallest_database) throw StoreError(fmt::format("{}: no rawabit graph", path.string()));
  if (mode == OpenMode::read) return open_for_reading(path, lock_wait_ms);
  return {file_name(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, lock_wait_ms};
}

SQLite::Database brought_up_to_date(SQLite::Database& old) {
  SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  SQLite::Backup(copy, old).executeStep();
  migrate_schema(copy, schema_migrations());
  copy.exec("PRAGMA query_only = ON");
  return copy;
}

void prepare_for_changes(SQLite::Database& database) {
  database.execAndGet("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA temp_store = MEMORY");
  database.exec(cache_of_changes);
}

void prepare_for_writing(SQLite::Database& database, const std::filesystem::path& path) {
  if (sqlite3_db_readonly(database.getHandle(), "main") != 0) {
    throw StoreError(fmt::format("{}: read-only; choose a file that can be written", path.string()));
  }
  if (is_empty_database(database)) create_schema(database);
  if (check_schema(database, path) < schema_version) migrate_schema(database, schema_migrations());
  // Only now: an interrupted start leaves an empty file or a whole graph.
  prepare_for_changes(database);
}

void prepare_for_bulk(SQLite::Database& database) {
  database.execAndGet("PRAGMA journal_mode = OFF");
  database.exec("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
}

std::vector<std::string> drop_indexes(SQLite::Database& database) {
  SQLite::Statement select(database,
                           "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
                           "('evidence', 'edges', 'documents', 'aliases', 'identities') ORDER BY name");
  std::vector<std::string> names;
  std::vector<std::string> statements;
  while (select.executeStep()) {
    names.push_back(select.getColumn(0).getString());
    statements.push_back(select.getColumn(1).getString());
  }
  select.reset();
  for (const std::string& name : names) database.exec("DROP INDEX " + name);
  return statements;
}

void create_indexes(SQLite::Database& database, const std::filesystem::path& path, const std::vector<std::string>& statements) {
  // SQLite sorts in runs of the size of its cache, on other threads, where it may put them into a file; else all at once, on one.
  database.exec("PRAGMA temp_store = FILE; PRAGMA cache_size = -4000; PRAGMA threads = 2");
  try {
    for (const std::string& statement : statements) database.exec(statement);
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() != SQLITE_FULL) throw;
    throw StoreError(fmt::format("{}: its disk or that of temporary files is full; TMPDIR names the folder of these", path.string()));
  }
  database.exec(cache_of_changes);
}

}  // namespace rawabit
