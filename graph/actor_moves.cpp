// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_moves.hpp"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <set>
#include <vector>

#include "extract/record/relation.hpp"
#include "graph/document_writer.hpp"

namespace rawabit {

namespace {

class TargetRows {
 public:
  explicit TargetRows(SQLite::Database& database)
      : database_(&database),
        select_(database, "SELECT actor FROM actors WHERE id = ?"),
        insert_(database,
                "INSERT INTO actors (id, code, name, name_en, kind, country, sector, name_key, name_en_key) "
                "VALUES (?, '', '', '', '', '', '', '', '')") {}

  std::int64_t row(const std::string& id) {
    const auto [found, is_new] = rows_.try_emplace(id, 0);
    if (!is_new) return found->second;
    select_.reset();
    select_.bind(1, id);
    if (select_.executeStep()) {
      found->second = select_.getColumn(0).getInt64();
    } else {
      insert_.reset();
      insert_.bind(1, id);
      insert_.exec();
      found->second = database_->getLastInsertRowid();
    }
    select_.reset();
    return found->second;
  }

 private:
  SQLite::Database* database_;
  SQLite::Statement select_;
  SQLite::Statement insert_;
  std::map<std::string, std::int64_t> rows_;
};

// Evidence that names one of the identities.
std::set<std::int64_t> evidence_of(SQLite::Database& database, std::span<const ActorMove> moves) {
  SQLite::Statement select(database,
                           "SELECT v.evidence FROM aliases f JOIN evidence v ON v.subject_alias = f.alias WHERE f.identity = ?1 "
                           "UNION SELECT v.evidence FROM aliases f JOIN evidence v ON v.object_alias = f.alias WHERE f.identity = ?1");
  std::set<std::int64_t> rows;
  for (const ActorMove& move : moves) {
    select.reset();
    select.bind(1, move.identity);
    while (select.executeStep()) rows.insert(select.getColumn(0).getInt64());
  }
  return rows;
}

void move_evidence(SQLite::Database& database, EdgeWriter& edges, const std::set<std::int64_t>& rows) {
  SQLite::Statement select(
      database,
      "SELECT v.edge, e.relation, s.actor, o.actor, "
      "(a.id, si.id, v.subject_start, v.subject_end) > (b.id, oi.id, v.object_start, v.object_end) "
      "FROM evidence v JOIN edges e ON e.edge = v.edge "
      "JOIN aliases s ON s.alias = v.subject_alias JOIN actors a ON a.actor = s.actor JOIN identities si ON si.identity = s.identity "
      "LEFT JOIN aliases o ON o.alias = v.object_alias LEFT JOIN actors b ON b.actor = o.actor "
      "LEFT JOIN identities oi ON oi.identity = o.identity WHERE v.evidence = ?");
  SQLite::Statement update(database, "UPDATE evidence SET edge = ? WHERE evidence = ?");
  SQLite::Statement exchange(database,
                             "UPDATE evidence SET subject_alias = object_alias, subject_start = object_start, subject_end = object_end, "
                             "object_alias = subject_alias, object_start = subject_start, object_end = subject_end WHERE evidence = ?");
  for (const std::int64_t row : rows) {
    select.reset();
    select.bind(1, row);
    if (!select.executeStep()) continue;
    const std::int64_t edge = select.getColumn(0).getInt64();
    const auto relation_id = find_relation(select.getColumn(1).getString());
    std::int64_t subject = select.getColumn(2).getInt64();
    std::int64_t object = select.isColumnNull(3) ? 0 : select.getColumn(3).getInt64();
    const bool in_wrong_order = !select.isColumnNull(4) && select.getColumn(4).getInt() != 0;
    select.reset();
    // A relation of a newer ontology stays as it is.
    if (!relation_id) continue;
    if (object != 0 && in_wrong_order && relation(*relation_id).symmetric) {
      std::swap(subject, object);
      exchange.reset();
      exchange.bind(1, row);
      exchange.exec();
    }
    const std::int64_t target = edges.row(subject, *relation_id, object);
    if (target == edge) continue;
    edges.loosen(edge);
    update.reset();
    update.bind(1, target);
    update.bind(2, row);
    update.exec();
  }
}

}  // namespace

void move_identities(SQLite::Database& database, DocumentWriter& writer, std::span<const ActorMove> moves) {
  if (moves.empty()) return;
  TargetRows targets(database);
  SQLite::Statement move_identity(database, "UPDATE identities SET actor = ? WHERE identity = ?");
  SQLite::Statement move_aliases(database, "UPDATE aliases SET actor = ? WHERE identity = ?");
  std::set<std::int64_t> touched;
  for (const ActorMove& move : moves) {
    const std::int64_t target = targets.row(move.target);
    touched.insert({move.actor, target});
    for (SQLite::Statement* statement : {&move_identity, &move_aliases}) {
      statement->reset();
      statement->bind(1, target);
      statement->bind(2, move.identity);
      statement->exec();
    }
  }
  move_evidence(database, writer.edges(), evidence_of(database, moves));
  writer.edges().flush();
  for (const std::int64_t actor : touched) writer.actors().choose_again(actor);
  writer.forget_rows();
}

}  // namespace rawabit
