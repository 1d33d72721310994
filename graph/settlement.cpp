// SPDX-License-Identifier: Apache-2.0
#include "graph/settlement.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/actor_moves.hpp"
#include "graph/actor_resolution.hpp"
#include "graph/document_writer.hpp"
#include "graph/identity_reader.hpp"
#include "graph/story_grouping.hpp"

namespace rawabit {

namespace {

void set_meta(SQLite::Database& database, const char* key, const std::string& value) {
  SQLite::Statement statement(database,
                              "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value");
  statement.bind(1, key);
  statement.bind(2, value);
  statement.exec();
}

void settle_stories(SQLite::Database& database) {
  std::vector<StoryCandidate> documents;
  std::vector<std::int64_t> rows;
  std::vector<std::int64_t> stories;
  SQLite::Statement select(database,
                           "SELECT document, story, id, shingles, sketch FROM documents WHERE sketch IS NOT NULL OR story <> document "
                           "ORDER BY document");
  while (select.executeStep()) {
    rows.push_back(select.getColumn(0).getInt64());
    stories.push_back(select.getColumn(1).getInt64());
    const SQLite::Column sketch = select.getColumn(4);
    documents.push_back({.document = select.getColumn(2).getString(),
                         .sketch = sketch_from(select.getColumn(3).getUInt(),
                                               {static_cast<const char*>(sketch.getBlob()), static_cast<std::size_t>(sketch.getBytes())})});
  }
  const std::vector<std::uint32_t> groups = group_stories(documents);
  SQLite::Statement update(database, "UPDATE documents SET story = ? WHERE document = ?");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (stories[i] == rows[groups[i]]) continue;
    update.reset();
    update.bind(1, rows[groups[i]]);
    update.bind(2, rows[i]);
    update.exec();
  }
}

void write_pairs(SQLite::Database& database, const std::vector<ResolvedPair>& pairs) {
  if (pairs == read_pairs(database)) return;
  database.exec("DELETE FROM resolutions");
  SQLite::Statement insert(database, "INSERT INTO resolutions (first, second, verdict, judge, reason) VALUES (?, ?, ?, ?, ?)");
  for (const ResolvedPair& pair : pairs) {
    insert.reset();
    insert.bind(1, pair.first);
    insert.bind(2, pair.second);
    insert.bind(3, std::string(to_string(pair.verdict)));
    insert.bind(4, pair.by_user ? "user" : "program");
    insert.bind(5, pair.reason);
    insert.exec();
  }
}

void settle_actors(SQLite::Database& database, DocumentWriter& writer) {
  const std::vector<Decision> decisions = read_decisions(database);
  const IdentityList list = read_identities(database, decisions);
  ActionReader actions(database, list.rows);
  const Resolution resolution =
      resolve_actors(list.identities, decisions, [&](std::uint32_t a, std::uint32_t b) { return actions.act_on_each_other(a, b); });
  std::vector<ActorMove> moves;
  for (std::size_t i = 0; i < list.identities.size(); ++i) {
    if (list.actor_ids[i] != resolution.actor_ids[i]) {
      moves.push_back({.identity = list.rows[i], .actor = list.actors[i], .target = resolution.actor_ids[i]});
    }
  }
  move_identities(database, writer, moves);
  write_pairs(database, resolution.pairs);
}

// What read the documents: "0.1.0 d405629d336f455a", once for each program and lexicon.
void settle_versions(SQLite::Database& database) {
  std::set<std::string> programs;
  std::set<std::string> lexicons;
  SQLite::Statement select(database, "SELECT DISTINCT extractor FROM documents WHERE extractor <> ''");
  while (select.executeStep()) {
    const std::string extractor = select.getColumn(0).getString();
    const std::size_t blank = std::min(extractor.find(' '), extractor.size());
    programs.insert(extractor.substr(0, blank));
    lexicons.insert(extractor.substr(std::min(blank + 1, extractor.size())));
  }
  const auto joined = [](const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
    return text;
  };
  set_meta(database, "program_version", joined(programs));
  set_meta(database, "lexicon_digest", joined(lexicons));
}

}  // namespace

void settle(SQLite::Database& database, DocumentWriter& writer) {
  settle_stories(database);
  settle_actors(database, writer);
  settle_versions(database);
  set_unsettled(database, false);
}

bool is_unsettled(SQLite::Database& database) { return database.execAndGet("SELECT count(*) FROM meta WHERE key = 'unsettled'").getInt() != 0; }

void set_unsettled(SQLite::Database& database, bool unsettled) {
  if (is_unsettled(database) == unsettled) return;
  database.exec(unsettled ? "INSERT INTO meta VALUES ('unsettled', '1')" : "DELETE FROM meta WHERE key = 'unsettled'");
}

std::vector<ResolvedPair> read_pairs(SQLite::Database& database) {
  std::vector<ResolvedPair> pairs;
  SQLite::Statement select(database, "SELECT first, second, verdict, judge, reason FROM resolutions ORDER BY first, second");
  while (select.executeStep()) {
    pairs.push_back({.first = select.getColumn(0).getString(),
                     .second = select.getColumn(1).getString(),
                     .verdict = select.getColumn(2).getString() == to_string(Verdict::same) ? Verdict::same : Verdict::different,
                     .by_user = select.getColumn(3).getString() == "user",
                     .reason = select.getColumn(4).getString()});
  }
  return pairs;
}

std::vector<Decision> read_decisions(SQLite::Database& database) {
  std::vector<Decision> decisions;
  SQLite::Statement select(database, "SELECT first, second, verdict, note FROM decisions ORDER BY first, second");
  while (select.executeStep()) {
    decisions.push_back({.first = select.getColumn(0).getString(),
                         .second = select.getColumn(1).getString(),
                         .verdict = select.getColumn(2).getString() == to_string(Verdict::same) ? Verdict::same : Verdict::different,
                         .note = select.getColumn(3).getString()});
  }
  return decisions;
}

bool write_decisions(SQLite::Database& database, std::span<const Decision> decisions) {
  const std::vector<Decision> old = read_decisions(database);
  if (std::equal(old.begin(), old.end(), decisions.begin(), decisions.end())) return false;
  database.exec("DELETE FROM decisions");
  SQLite::Statement insert(database, "INSERT INTO decisions (first, second, verdict, note) VALUES (?, ?, ?, ?)");
  for (const Decision& decision : decisions) {
    insert.reset();
    insert.bind(1, decision.first);
    insert.bind(2, decision.second);
    insert.bind(3, std::string(to_string(decision.verdict)));
    insert.bind(4, decision.note);
    insert.exec();
  }
  return true;
}

}  // namespace rawabit
