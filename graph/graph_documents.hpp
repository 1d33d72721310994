// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Statement.h>

#include <memory>
#include <optional>

#include "graph/document_reader.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"

namespace rawabit {

/// All documents of a graph, one after the other, as one state of the file has them.
class GraphDocuments {
 public:
  /// The store must outlive the object.
  explicit GraphDocuments(const Store& store);

  /// None at the end. Throws StoreError.
  std::optional<StoredDocument> next();

 private:
  const Store* store_;
  std::unique_ptr<ReadTransaction> transaction_;
  std::optional<SQLite::Statement> select_;
  std::optional<DocumentReader> reader_;
};

}  // namespace rawabit
