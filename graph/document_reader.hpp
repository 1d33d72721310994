// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>

#include "graph/document_record.hpp"

namespace rawabit {

/// Tables that documents are read from: those of schema.sql, or those of schema version 1 with old_ before their names.
enum class SchemaOfDocuments : std::uint8_t { current, version_1 };

/// Reads whole documents out of a graph, as they came in: actors as reading named them, not as they were resolved.
class DocumentReader {
 public:
  explicit DocumentReader(SQLite::Database& database, SchemaOfDocuments schema = SchemaOfDocuments::current);

  /// `document`: row of documents, which must exist.
  StoredDocument read(std::int64_t document);

 private:
  SQLite::Statement select_document_;
  SQLite::Statement select_triples_;
};

}  // namespace rawabit
