// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <vector>

#include "graph/actor_resolution.hpp"
#include "graph/decision.hpp"

namespace rawabit {

class DocumentWriter;

/// Brings everything up to date that depends on the graph as a whole: stories, actors, the versions in meta. What comes out
/// depends on the documents and decisions alone. Within the transaction of the caller, after DocumentWriter::flush().
void settle(SQLite::Database& database, DocumentWriter& writer);

/// Whether a run ended before it settled.
bool is_unsettled(SQLite::Database& database);
void set_unsettled(SQLite::Database& database, bool unsettled);

/// The table resolutions, sorted by ends.
std::vector<ResolvedPair> read_pairs(SQLite::Database& database);

std::vector<Decision> read_decisions(SQLite::Database& database);
/// The new decisions in place of the old ones; false if they are the same.
bool write_decisions(SQLite::Database& database, std::span<const Decision> decisions);

}  // namespace rawabit
