// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/graph_fixture.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace rawabit::test {

namespace {

ActorMention mention(const std::string& word, std::uint32_t start) {
  ActorMention actor;
  const std::size_t at = word.find('@');
  actor.id = word.substr(0, at);
  actor.code = at == std::string::npos ? actor.id : word.substr(at + 1);
  actor.name = actor.id;
  actor.country = actor.code.substr(0, 3);
  actor.kind = actor.id.starts_with("person:") ? ActorKind::person : ActorKind::country;
  actor.span = {start, start + static_cast<std::uint32_t>(word.size())};
  return actor;
}

Triple triple(const std::string& id, const std::string& line, std::uint32_t sentence, std::uint32_t start) {
  const std::size_t arrow = line.find(" -");
  const std::size_t tip = line.find("->", arrow + 2);
  if (arrow == std::string::npos || tip == std::string::npos) throw std::invalid_argument(line);
  Triple made;
  made.doc = id;
  made.sentence = sentence;
  made.subject = mention(line.substr(0, arrow), start);
  const std::string name = line.substr(arrow + 2, tip - arrow - 2);
  made.relation = find_relation(name).value();
  made.trigger = {start + static_cast<std::uint32_t>(arrow) + 2, start + static_cast<std::uint32_t>(tip)};
  made.trigger_text = name;
  made.evidence = line;
  made.confidence = 0.75;
  made.context = "military";
  if (line.back() == '?') made.modality = Modality::intended;
  if (line.back() == '!') made.modality = Modality::negated;
  std::string object = line.substr(std::min(tip + 3, line.size()));
  if (made.modality != Modality::asserted && !object.empty()) object.pop_back();
  if (!object.empty()) made.object = mention(object, start + static_cast<std::uint32_t>(tip) + 3);
  return made;
}

std::string line_of(const std::string& subject, RelationId kind, const std::string& object, std::uint64_t mentions) {
  return subject + " -" + std::string(relation(kind).name) + "->" + (object.empty() ? "" : " " + object) + " " + std::to_string(mentions);
}

void append_rows(const Store& store, const std::string& sql, std::vector<std::string>& lines) {
  SQLite::Statement statement(store.database(), sql);
  while (statement.executeStep()) {
    std::string line;
    for (int i = 0; i < statement.getColumnCount(); ++i) line += statement.getColumn(i).getString() + '|';
    lines.push_back(line);
  }
}

}  // namespace

Document document(const std::string& id, const std::vector<std::string>& lines, const std::string& date, const std::string& source) {
  Document made;
  made.article.id = id;
  made.article.title = "title of " + id;
  made.article.date = date;
  made.article.source = source;
  for (const std::string& line : lines) {
    const auto start = static_cast<std::uint32_t>(made.article.text.size());
    Triple stated = triple(id, line, static_cast<std::uint32_t>(made.triples.size()), start);
    stated.date = date;
    made.triples.push_back(stated);
    made.article.text += line + "\n";
  }
  return made;
}

std::vector<std::string> lines_of(const Snapshot& snapshot) {
  std::vector<std::string> lines;
  for (const SnapshotEdge& edge : snapshot.edges) {
    lines.push_back(line_of(snapshot.actors.at(edge.subject).id, edge.relation, snapshot.actors.at(edge.object).id, edge.mentions));
  }
  return lines;
}

std::vector<std::string> lines_of(const std::vector<TripleRow>& rows) {
  std::vector<std::string> lines;
  for (const TripleRow& row : rows) lines.push_back(line_of(row.subject.id, row.relation, row.object ? row.object->id : "", row.mentions));
  return lines;
}

std::vector<std::string> content_of(const Store& store) {
  std::vector<std::string> lines;
  append_rows(store, "SELECT 'meta', key, value FROM meta", lines);
  append_rows(store,
              "SELECT 'document', d.id, d.source, d.url, d.date, d.language, d.title, d.hash, d.extractor, d.shingles, hex(d.sketch), s.id "
              "FROM documents d JOIN documents s ON s.document = d.story",
              lines);
  append_rows(store, "SELECT 'sentence', d.id, n.part, n.number, n.start, n.text FROM sentences n JOIN documents d USING (document)", lines);
  append_rows(store, "SELECT 'actor', id, code, name, name_en, kind, country, sector, name_key, name_en_key FROM actors", lines);
  append_rows(store, "SELECT 'identity', i.id, i.country, a.id FROM identities i JOIN actors a USING (actor)", lines);
  append_rows(store, "SELECT 'resolution', * FROM resolutions", lines);
  append_rows(store, "SELECT 'decision', * FROM decisions", lines);
  append_rows(store,
              "SELECT 'alias', a.id, i.id, i.country, f.surface, f.surface_key, f.code, f.name, f.name_en, f.kind, f.country, f.sector, f.count "
              "FROM aliases f JOIN actors a USING (actor) JOIN identities i USING (identity)",
              lines);
  append_rows(store,
              "SELECT 'edge', s.id, e.relation, o.id FROM edges e JOIN actors s ON s.actor = e.subject "
              "LEFT JOIN actors o ON o.actor = e.object",
              lines);
  append_rows(store, "SELECT 'evidence', * FROM v_evidence", lines);
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string ask(const Store& store, const std::string& sql) {
  SQLite::Statement statement(store.database(), sql);
  return statement.executeStep() ? statement.getColumn(0).getString() : "";
}

GraphFolder::GraphFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "rawabit-graph-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
  path_ = pattern;
}

GraphFolder::~GraphFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

Store GraphFolder::new_store(std::string_view name) const { return Store::open(file(name), OpenMode::create, {.lock_wait_ms = 0}); }

Store GraphFolder::store_of(const std::vector<Document>& documents, std::string_view name) const {
  Store store = new_store(name);
  Store::Batch batch(store);
  for (const Document& document : documents) store.add_document(document.article, document.triples);
  batch.commit();
  return store;
}

}  // namespace rawabit::test
