// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace rawabit {

/// Version of schema.sql.
inline constexpr int schema_version = 2;

/// Whether the file holds nothing at all: new, or left so by an interrupted start.
bool is_empty_database(SQLite::Database& database);

/// Makes an empty database a graph without documents, in one transaction.
void create_schema(SQLite::Database& database);

/// Makes the indexes of schema.sql that are not there, as after a bulk load.
void create_missing_indexes(SQLite::Database& database);

/// Schema version of a graph. Throws StoreError if the file is no rawabit graph, or a newer one than this program knows.
int check_schema(SQLite::Database& database, const std::filesystem::path& path);

/// What leads from schema version n to n + 1: statements, then work that statements alone cannot do.
struct Migration {
  std::string_view sql;
  void (*convert)(SQLite::Database&) = nullptr;
};

/// The first entry starts at version 1.
std::span<const Migration> schema_migrations();

/// Takes all `steps` that start at the version of the file or later. All are done, or none.
void migrate_schema(SQLite::Database& database, std::span<const Migration> steps);

}  // namespace rawabit
