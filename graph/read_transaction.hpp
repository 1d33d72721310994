// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace rawabit {

/// While it lives, all statements see one state of the file, whatever a writer commits meanwhile. Does nothing inside a batch.
class ReadTransaction {
 public:
  explicit ReadTransaction(SQLite::Database& database) {
    if (sqlite3_get_autocommit(database.getHandle()) == 0) return;
    database.exec("BEGIN");
    database_ = &database;
  }
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;
  ~ReadTransaction() {
    if (database_ != nullptr) database_->tryExec("ROLLBACK");
  }

 private:
  SQLite::Database* database_ = nullptr;
};

}  // namespace rawabit
