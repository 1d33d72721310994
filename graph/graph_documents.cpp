// SPDX-License-Identifier: Apache-2.0
#include "graph/graph_documents.hpp"

#include "graph/store_error.hpp"

namespace rawabit {

GraphDocuments::GraphDocuments(const Store& store) : store_(&store) {
  with_store_errors(store.path(), [&] {
    transaction_ = std::make_unique<ReadTransaction>(store.database());
    select_.emplace(store.database(), "SELECT document FROM documents ORDER BY document");
    reader_.emplace(store.database());
  });
}

std::optional<StoredDocument> GraphDocuments::next() {
  return with_store_errors(store_->path(), [&]() -> std::optional<StoredDocument> {
    if (!select_->executeStep()) return std::nullopt;
    return reader_->read(select_->getColumn(0).getInt64());
  });
}

}  // namespace rawabit
