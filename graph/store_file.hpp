// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>
#include <vector>

#include "graph/store.hpp"

namespace rawabit {

/// Opens the file of a graph without looking at what is in it. Throws StoreError for files that cannot be a graph, SQLite::Exception.
SQLite::Database open_database(const std::filesystem::path& path, OpenMode mode, int lock_wait_ms);

/// A graph of an older version as this program writes it, in memory: reading changes no file.
SQLite::Database brought_up_to_date(SQLite::Database& old);

/// Makes an empty file a graph, brings an older one up to date, and sets the connection up for changes. Throws StoreError.
void prepare_for_writing(SQLite::Database& database, const std::filesystem::path& path);
void prepare_for_changes(SQLite::Database& database);
/// For a load into a new file that is worthless until it is whole.
void prepare_for_bulk(SQLite::Database& database);
/// Within the transaction of a bulk load: takes the indexes of its tables away and returns the statements that make them.
std::vector<std::string> drop_indexes(SQLite::Database& database);
/// Makes them again; large ones are sorted in files of the folder for temporary files. Throws StoreError, SQLite::Exception.
void create_indexes(SQLite::Database& database, const std::filesystem::path& path, const std::vector<std::string>& statements);

}  // namespace rawabit
