// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rawabit {

class Store;

/// One value of a row: nothing (NULL), a whole number, a real one, or a text. Bytes (BLOB) come as hexadecimal text.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A statement that cannot be read or may not run; the message says why.
struct SqlError : std::runtime_error {
  SqlError(const std::string& what, std::optional<std::size_t> at) : std::runtime_error(what), byte(at) {}
  std::optional<std::size_t> byte;  // of the statement, where SQLite knows it
};

/// Runs one SELECT of the user's on the tables and views of schema.sql. It can read the graph and nothing else: no other file, no
/// pragma, no change. Calls `on_columns` once with the names of the columns, then `on_row` for each row.
/// Throws SqlError for a wrong statement, StoreError if the file fails.
void run_sql(const Store& store, std::string_view sql, const std::function<void(const std::vector<std::string>&)>& on_columns,
             const std::function<void(const std::vector<SqlValue>&)>& on_row);

}  // namespace rawabit
