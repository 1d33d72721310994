// SPDX-License-Identifier: Apache-2.0
#include "graph/document_reader.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <utility>

#include "extract/record/relation.hpp"

namespace rawabit {

namespace {

enum Column {
  part,
  number,
  sentence_start,
  text,
  relation_name,
  context,
  office,
  modality,
  date,
  date_end,
  trigger_text,
  trigger_start,
  trigger_end,
  confidence,
  subject,
  object = subject + 10,  // id, surface, code, name, name_en, kind, country, sector, start, end
};

ActorMention mention_at(SQLite::Statement& row, int column, std::string& surface) {
  ActorMention mention;
  mention.id = row.getColumn(column).getString();
  surface = row.getColumn(column + 1).getString();
  mention.code = row.getColumn(column + 2).getString();
  mention.name = row.getColumn(column + 3).getString();
  mention.name_en = row.getColumn(column + 4).getString();
  mention.kind = parse_actor_kind(row.getColumn(column + 5).getString()).value_or(ActorKind::group);
  mention.country = row.getColumn(column + 6).getString();
  mention.sector = parse_sector(row.getColumn(column + 7).getString()).value_or(Sector::none);
  mention.span = {row.getColumn(column + 8).getUInt(), row.getColumn(column + 9).getUInt()};
  return mention;
}

std::string document_statement(SchemaOfDocuments schema) {
  return schema == SchemaOfDocuments::current
             ? "SELECT id, source, url, date, language, title, hash, extractor, shingles, sketch FROM documents WHERE document = ?"
             : "SELECT id, source, url, date, language, title, hash, extractor, 0, NULL FROM old_documents WHERE document = ?";
}

std::string triples_statement(SchemaOfDocuments schema) {
  const bool current = schema == SchemaOfDocuments::current;
  return fmt::format(
      "SELECT n.part, n.number, {start}, n.text, e.relation, v.context, v.office, v.modality, v.date, v.date_end, v.trigger_text, "
      "v.trigger_start, v.trigger_end, v.confidence, "
      "si.id, s.surface, s.code, s.name, s.name_en, s.kind, s.country, s.sector, v.subject_start, v.subject_end, "
      "oi.id, o.surface, o.code, o.name, o.name_en, o.kind, o.country, o.sector, v.object_start, v.object_end "
      "FROM {old}sentences n JOIN {old}evidence v ON v.sentence = n.sentence JOIN {old}edges e ON e.edge = v.edge "
      "JOIN {old}aliases s ON s.alias = v.subject_alias JOIN {identities} si ON si.{identity} = s.{identity} "
      "LEFT JOIN {old}aliases o ON o.alias = v.object_alias LEFT JOIN {identities} oi ON oi.{identity} = o.{identity} "
      "WHERE n.document = ? ORDER BY v.evidence",
      fmt::arg("start", current ? "n.start" : "NULL"), fmt::arg("old", current ? "" : "old_"),
      fmt::arg("identities", current ? "identities" : "old_actors"), fmt::arg("identity", current ? "identity" : "actor"));
}

}  // namespace

DocumentReader::DocumentReader(SQLite::Database& database, SchemaOfDocuments schema)
    : select_document_(database, document_statement(schema)), select_triples_(database, triples_statement(schema)) {}

StoredDocument DocumentReader::read(std::int64_t document) {
  StoredDocument stored;
  DocumentRecord& record = stored.record;
  select_document_.reset();
  select_document_.bind(1, document);
  if (!select_document_.executeStep()) throw SQLite::Exception(fmt::format("document {} is missing", document));
  int column = 0;
  for (std::string* field :
       {&record.id, &record.source, &record.url, &record.date, &record.language, &record.title, &record.hash, &record.extractor}) {
    *field = select_document_.getColumn(column++).getString();
  }
  const SQLite::Column sketch = select_document_.getColumn(column + 1);
  record.sketch = sketch_from(select_document_.getColumn(column).getUInt(),
                              {static_cast<const char*>(sketch.getBlob()), static_cast<std::size_t>(sketch.getBytes())});
  select_document_.reset();

  SQLite::Statement& row = select_triples_;
  row.reset();
  row.bind(1, document);
  while (row.executeStep()) {
    const auto words = [&](Column at) { return row.getColumn(at).getString(); };
    Triple& triple = stored.triples.emplace_back();
    StoredDocument::Place& place = stored.places.emplace_back();
    triple.doc = record.id;
    triple.part = words(part) == "title" ? ArticlePart::title : ArticlePart::text;
    triple.sentence = row.getColumn(number).getUInt();
    if (!row.isColumnNull(sentence_start)) place.sentence_start = row.getColumn(sentence_start).getUInt();
    triple.evidence = words(text);
    const auto relation = find_relation(words(relation_name));
    if (!relation) throw SQLite::Exception(fmt::format("relation '{}' is unknown to this program; use the newer program", words(relation_name)));
    triple.relation = *relation;
    triple.context = words(context);
    triple.office = words(office);
    triple.modality = parse_modality(words(modality)).value_or(Modality::asserted);
    triple.date = words(date);
    triple.date_end = words(date_end);
    triple.trigger_text = words(trigger_text);
    triple.trigger = {row.getColumn(trigger_start).getUInt(), row.getColumn(trigger_end).getUInt()};
    triple.confidence = row.getColumn(confidence).getDouble();
    triple.subject = mention_at(row, subject, place.subject_surface);
    if (!row.isColumnNull(object)) triple.object = mention_at(row, object, place.object_surface);
  }
  row.reset();
  return stored;
}

}  // namespace rawabit
