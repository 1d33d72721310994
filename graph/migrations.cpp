// SPDX-License-Identifier: Apache-2.0
#include "graph/migrations.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "extract/record/error.hpp"
#include "graph/schema_text.hpp"

namespace rawabit {

namespace {

constexpr int application_id = 1381450324;  // as in schema.sql

void write_version(SQLite::Database& database, int version) {
  database.exec(fmt::format("PRAGMA user_version = {}", version));
  SQLite::Statement statement(database, "INSERT INTO meta VALUES ('schema_version', ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  statement.bind(1, std::to_string(version));
  statement.exec();
}

}  // namespace

bool is_empty_database(SQLite::Database& database) {
  return database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0 && database.execAndGet("PRAGMA application_id").getInt() == 0;
}

void create_schema(SQLite::Database& database) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (is_empty_database(database)) {
    database.exec(std::string(schema_text().front().text));
    write_version(database, schema_version);
  }
  transaction.commit();
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

std::span<const std::string_view> schema_migrations() { return {}; }

void migrate_schema(SQLite::Database& database, std::span<const std::string_view> steps) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  for (std::size_t i = static_cast<std::size_t>(version - 1); i < steps.size(); ++i) {
    database.exec(std::string(steps[i]));
    write_version(database, static_cast<int>(i) + 2);
  }
  transaction.commit();
}

}  // namespace rawabit
