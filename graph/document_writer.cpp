// SPDX-License-Identifier: Apache-2.0
#include "graph/document_writer.hpp"

#include <utility>

#include "extract/record/relation.hpp"

namespace rawabit {

namespace {

void bind_day(SQLite::Statement& statement, int column, const std::string& day) {
  if (day.empty()) {
    statement.bind(column);
  } else {
    statement.bindNoCopy(column, day);
  }
}

void bind_id(SQLite::Statement& statement, int column, std::int64_t id) {
  if (id == 0) {
    statement.bind(column);
  } else {
    statement.bind(column, id);
  }
}

void bind_span(SQLite::Statement& statement, int column, Span span) {
  statement.bind(column, span.start);
  statement.bind(column + 1, span.end);
}

void run_for(SQLite::Statement& statement, std::int64_t id) {
  statement.reset();
  statement.bind(1, id);
  statement.exec();
}

void set_meta(SQLite::Database& database, const char* key, const std::string& value) {
  SQLite::Statement statement(database, "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  statement.bind(1, key);
  statement.bind(2, value);
  statement.exec();
}

void write_relations(SQLite::Database& database) {
  SQLite::Statement statement(database,
                              "INSERT INTO relations (name, name_ar, plover, cameo, quad, symmetric, score) VALUES (?, ?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT DO UPDATE SET name_ar = excluded.name_ar, plover = excluded.plover, cameo = excluded.cameo, "
                              "quad = excluded.quad, symmetric = excluded.symmetric, score = excluded.score");
  for (const Relation& row : relations()) {
    statement.reset();
    int column = 1;
    for (const std::string_view text : {row.name, row.name_ar, row.plover, row.cameo, to_string(row.quad)}) {
      statement.bind(column++, std::string(text));
    }
    statement.bind(column++, row.symmetric ? 1 : 0);
    statement.bind(column, row.score);
    statement.exec();
  }
}

}  // namespace

std::size_t DocumentWriter::EdgeKeyHash::operator()(const EdgeKey& key) const {
  std::uint64_t hash = static_cast<std::uint64_t>(key.subject) * 0x9e3779b97f4a7c15U;
  hash = (hash ^ (hash >> 29U) ^ static_cast<std::uint64_t>(key.object)) * 0xbf58476d1ce4e5b9U;
  hash = (hash ^ (hash >> 32U) ^ static_cast<std::uint64_t>(key.relation)) * 0x94d049bb133111ebU;
  return hash ^ (hash >> 31U);
}

DocumentWriter::DocumentWriter(SQLite::Database& database, ExtractorStamp stamp)
    : database_(&database),
      stamp_(std::move(stamp)),
      actors_(database),
      insert_document_(database,
                       "INSERT INTO documents (id, source, url, date, language, title, hash, extractor, document, story, shingles) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?9, ?9, 0)"),
      insert_sentence_(database, "INSERT INTO sentences (document, part, number, start, text) VALUES (?, ?, ?, ?, ?)"),
      select_edge_(database, "SELECT edge FROM edges WHERE subject = ? AND relation = ? AND ifnull(object, 0) = ?"),
      insert_edge_(database, "INSERT INTO edges (subject, relation, object) VALUES (?, ?, ?)"),
      insert_evidence_(database,
                       "INSERT INTO evidence (edge, document, sentence, subject_alias, object_alias, modality, date, date_end, context, "
                       "office, confidence, subject_start, subject_end, object_start, object_end, trigger_start, trigger_end, "
                       "trigger_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      select_evidence_(database,
                       "SELECT v.edge, e.subject, v.subject_alias, e.object, v.object_alias FROM sentences s "
                       "JOIN evidence v ON v.sentence = s.sentence JOIN edges e ON e.edge = v.edge WHERE s.document = ?"),
      delete_evidence_(database, "DELETE FROM evidence WHERE sentence IN (SELECT sentence FROM sentences WHERE document = ?)"),
      delete_sentences_(database, "DELETE FROM sentences WHERE document = ?"),
      delete_document_(database, "DELETE FROM documents WHERE document = ?"),
      delete_edge_(database, "DELETE FROM edges WHERE edge = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = ?1)") {}

void DocumentWriter::insert(const Article& article, const std::string& hash, std::span<const StatedTriple> triples) {
  write_meta();
  const std::int64_t document = insert_document(article, hash);
  const Triple* previous = nullptr;
  std::int64_t sentence = 0;
  for (const StatedTriple& stated : triples) {
    const Triple& triple = *stated.triple;
    if (previous == nullptr || previous->part != triple.part || previous->sentence != triple.sentence) {
      sentence = insert_sentence(document, stated);
    }
    previous = &triple;
    insert_evidence(document, sentence, stated);
  }
}

void DocumentWriter::write_meta() {
  if (meta_written_) return;
  set_meta(*database_, "lexicon_digest", stamp_.lexicon_digest);
  set_meta(*database_, "program_version", stamp_.program_version);
  write_relations(*database_);
  meta_written_ = true;
}

std::int64_t DocumentWriter::insert_document(const Article& article, const std::string& hash) {
  insert_document_.reset();
  insert_document_.bind(1, article.id);
  insert_document_.bind(2, article.source);
  insert_document_.bind(3, article.url);
  bind_day(insert_document_, 4, article.date);
  insert_document_.bind(5, article.language);
  insert_document_.bind(6, article.title);
  insert_document_.bind(7, hash);
  insert_document_.bind(8, stamp_.text());
  insert_document_.bind(9, database_->execAndGet("SELECT ifnull(max(document), 0) + 1 FROM documents").getInt64());
  insert_document_.exec();
  return database_->getLastInsertRowid();
}

std::int64_t DocumentWriter::insert_sentence(std::int64_t document, const StatedTriple& stated) {
  const Triple& triple = *stated.triple;
  insert_sentence_.reset();
  insert_sentence_.bind(1, document);
  insert_sentence_.bind(2, triple.part == ArticlePart::title ? "title" : "text");
  insert_sentence_.bind(3, triple.sentence);
  if (stated.sentence_start) {
    insert_sentence_.bind(4, *stated.sentence_start);
  } else {
    insert_sentence_.bind(4);
  }
  insert_sentence_.bindNoCopy(5, triple.evidence);
  insert_sentence_.exec();
  return database_->getLastInsertRowid();
}

std::int64_t DocumentWriter::edge_row(const EdgeKey& key) {
  const auto [found, is_new] = known_edges_.try_emplace(key, 0);
  if (!is_new) return found->second;
  const std::string name(relation(key.relation).name);
  select_edge_.reset();
  select_edge_.bind(1, key.subject);
  select_edge_.bind(2, name);
  select_edge_.bind(3, key.object);
  if (select_edge_.executeStep()) {
    found->second = select_edge_.getColumn(0).getInt64();
  } else {
    insert_edge_.reset();
    insert_edge_.bind(1, key.subject);
    insert_edge_.bind(2, name);
    bind_id(insert_edge_, 3, key.object);
    insert_edge_.exec();
    found->second = database_->getLastInsertRowid();
  }
  select_edge_.reset();
  return found->second;
}

void DocumentWriter::insert_evidence(std::int64_t document, std::int64_t sentence, const StatedTriple& stated) {
  const Triple& triple = *stated.triple;
  const ActorWriter::Rows subject = actors_.add(*stated.subject, stated.subject_surface);
  ActorWriter::Rows object;
  if (stated.object != nullptr) object = actors_.add(*stated.object, stated.object_surface);
  SQLite::Statement& row = insert_evidence_;
  row.reset();
  row.bind(1, edge_row({subject.actor, object.actor, triple.relation}));
  row.bind(2, document);
  row.bind(3, sentence);
  row.bind(4, subject.alias);
  bind_id(row, 5, object.alias);
  row.bind(6, to_string(triple.modality).data());
  bind_day(row, 7, triple.date);
  bind_day(row, 8, triple.date_end);
  row.bindNoCopy(9, triple.context);
  row.bindNoCopy(10, triple.office);
  row.bind(11, triple.confidence);
  bind_span(row, 12, stated.subject->span);
  if (stated.object != nullptr) {
    bind_span(row, 14, stated.object->span);
  } else {
    row.bind(14);
    row.bind(15);
  }
  bind_span(row, 16, triple.trigger);
  row.bindNoCopy(18, triple.trigger_text);
  row.exec();
}

void DocumentWriter::remove(std::int64_t document) {
  select_evidence_.reset();
  select_evidence_.bind(1, document);
  while (select_evidence_.executeStep()) {
    loosened_edges_.insert(select_evidence_.getColumn(0).getInt64());
    const auto rows = [&](int column) {
      return ActorWriter::Rows{.actor = select_evidence_.getColumn(column).getInt64(), .alias = select_evidence_.getColumn(column + 1).getInt64()};
    };
    actors_.release(rows(1));
    if (!select_evidence_.isColumnNull(3)) actors_.release(rows(3));
  }
  select_evidence_.reset();
  for (SQLite::Statement* statement : {&delete_evidence_, &delete_sentences_, &delete_document_}) run_for(*statement, document);
}

void DocumentWriter::flush() {
  for (const std::int64_t edge : loosened_edges_) run_for(delete_edge_, edge);
  constexpr std::size_t most_known_edges = 2'000'000;  // some 100 MB
  if (!loosened_edges_.empty() || known_edges_.size() > most_known_edges) known_edges_.clear();
  loosened_edges_.clear();
  actors_.flush();
}

void DocumentWriter::forget() {
  for (SQLite::Statement* statement : {&insert_document_, &insert_sentence_, &select_edge_, &insert_edge_, &insert_evidence_, &select_evidence_,
                                       &delete_evidence_, &delete_sentences_, &delete_document_, &delete_edge_}) {
    statement->tryReset();
  }
  known_edges_.clear();
  loosened_edges_.clear();
  meta_written_ = false;
  actors_.forget();
}

}  // namespace rawabit
