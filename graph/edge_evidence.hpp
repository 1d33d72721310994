// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "graph/edge_totals.hpp"
#include "graph/snapshot.hpp"

namespace rawabit {

/// Reads single statements with their sentences, spans counted from the beginning of the sentence. A span that does not lie in
/// the sentence is empty, as all are where the place of the sentence in its document is not known.
class EdgeEvidenceReader {
 public:
  explicit EdgeEvidenceReader(SQLite::Database& database);

  SnapshotEvidence read(const EvidencePick& pick);

 private:
  SQLite::Statement select_;
};

}  // namespace rawabit
