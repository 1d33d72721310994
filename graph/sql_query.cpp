// SPDX-License-Identifier: Apache-2.0
#include "graph/sql_query.hpp"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>

#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

constexpr const char* reading_only = "only SELECT on the tables and views of the graph is allowed";

// Reading is all that a statement of the user's may do.
int allow_reading(void* /*data*/, int action, const char* first, const char* second, const char* /*database*/, const char* /*trigger*/) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return second != nullptr && std::string_view(second) == "load_extension" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
      // The full-text index asks whether it is still up to date.
      return first != nullptr && second == nullptr && std::string_view(first) == "data_version" ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
  }
}

class ReadingOnly {
 public:
  explicit ReadingOnly(sqlite3* database) : database_(database) {
    // A virtual table opens its own tables when it is first named.
    sqlite3_exec(database_, "SELECT 1 FROM sentence_words LIMIT 0", nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(database_, allow_reading, nullptr);
  }
  ReadingOnly(const ReadingOnly&) = delete;
  ReadingOnly& operator=(const ReadingOnly&) = delete;
  ~ReadingOnly() { sqlite3_set_authorizer(database_, nullptr, nullptr); }

 private:
  sqlite3* database_;
};

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepare(sqlite3* database, std::string_view sql, const char** rest) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &prepared, rest);
  Statement statement(prepared);
  if (code == SQLITE_OK) return statement;
  if (code == SQLITE_AUTH) throw SqlError(reading_only, std::nullopt);
  // Locks and damage are no fault of the statement.
  if (code != SQLITE_ERROR && code != SQLITE_TOOBIG && code != SQLITE_RANGE) throw SQLite::Exception(database, code);
  const int offset = sqlite3_error_offset(database);
  throw SqlError(sqlite3_errmsg(database), offset < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(offset)));
}

SqlValue value_of(sqlite3_stmt* statement, int column) {
  const auto text = [&] {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return std::string_view(bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
  };
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
      return sqlite3_column_int64(statement, column);
    case SQLITE_FLOAT:
      return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
      return std::string(text());
    case SQLITE_BLOB: {
      std::string hexadecimal;
      for (const char byte : text()) hexadecimal += fmt::format("{:02x}", static_cast<unsigned char>(byte));
      return hexadecimal;
    }
    default:
      return std::monostate{};
  }
}

}  // namespace

void run_sql(const Store& store, std::string_view sql, const std::function<void(const std::vector<std::string>&)>& on_columns,
             const std::function<void(const std::vector<SqlValue>&)>& on_row) {
  with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    sqlite3* database = store.database().getHandle();
    const ReadingOnly guard(database);
    const char* rest = nullptr;
    const Statement statement = prepare(database, sql, &rest);
    if (!statement) throw SqlError("no statement is given", std::nullopt);
    // VACUUM asks for no permission.
    if (sqlite3_column_count(statement.get()) == 0) throw SqlError(reading_only, std::nullopt);
    const auto used = static_cast<std::size_t>(rest - sql.data());
    // Comments and blanks may follow.
    if (const Statement second = prepare(database, sql.substr(used), &rest)) throw SqlError("more than one statement is given", used);
    if (sqlite3_bind_parameter_count(statement.get()) != 0) throw SqlError("a parameter has no value; write the value itself", std::nullopt);
    const int count = sqlite3_column_count(statement.get());
    std::vector<std::string> columns;
    for (int i = 0; i < count; ++i) columns.emplace_back(sqlite3_column_name(statement.get(), i));
    on_columns(columns);
    std::vector<SqlValue> row(static_cast<std::size_t>(count));
    for (;;) {
      const int code = sqlite3_step(statement.get());
      if (code == SQLITE_DONE) return;
      if (code == SQLITE_ERROR) throw SqlError(sqlite3_errmsg(database), std::nullopt);
      if (code != SQLITE_ROW) throw SQLite::Exception(database, code);
      for (int i = 0; i < count; ++i) row[static_cast<std::size_t>(i)] = value_of(statement.get(), i);
      on_row(row);
    }
  });
}

}  // namespace rawabit
