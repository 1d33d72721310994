// SPDX-License-Identifier: Apache-2.0
#include "graph/document_writer.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "extract/record/relation.hpp"
#include "graph/identity.hpp"

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

// What was noted of the forms comes from memory while the rows before them are written.
void ask_for_forms(std::span<const StatedTriple> triples) {
  for (const StatedTriple& stated : triples) {
    __builtin_prefetch(stated.subject_form);
    __builtin_prefetch(stated.object_form);
  }
}

}  // namespace

DocumentWriter::DocumentWriter(SQLite::Database& database)
    : database_(&database),
      actors_(database),
      edges_(database),
      words_(database),
      insert_document_(database,
                       "INSERT INTO documents (document, story, id, source, url, date, language, title, hash, extractor, shingles, sketch) "
                       "VALUES (?1, ?1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_sentence_(database, "INSERT INTO sentences (document, part, number, start, text) VALUES (?, ?, ?, ?, ?)"),
      insert_evidence_(database,
                       "INSERT INTO evidence (edge, document, sentence, subject_alias, object_alias, modality, date, date_end, context, "
                       "office, confidence, subject_start, subject_end, object_start, object_end, trigger_start, trigger_end, "
                       "trigger_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      select_evidence_(database,
                       "SELECT v.edge, e.subject, v.subject_alias, e.object, v.object_alias FROM sentences s "
                       "JOIN evidence v ON v.sentence = s.sentence JOIN edges e ON e.edge = v.edge WHERE s.document = ?"),
      select_sentences_(database, "SELECT sentence, text FROM sentences WHERE document = ?"),
      delete_evidence_(database, "DELETE FROM evidence WHERE sentence IN (SELECT sentence FROM sentences WHERE document = ?)"),
      delete_sentences_(database, "DELETE FROM sentences WHERE document = ?"),
      forget_story_(database, "UPDATE documents SET story = document WHERE story = ?1 AND document <> ?1"),
      delete_document_(database, "DELETE FROM documents WHERE document = ?") {}

void DocumentWriter::insert(const DocumentRecord& record, std::span<const StatedTriple> triples) {
  write_relations();
  const std::int64_t document = insert_document(record);
  ask_for_forms(triples);
  find_ends(triples);
  const Triple* previous = nullptr;
  std::int64_t sentence = 0;
  for (std::size_t i = 0; i < triples.size(); ++i) {
    const Triple& triple = *triples[i].triple;
    if (previous == nullptr || previous->part != triple.part || previous->sentence != triple.sentence) {
      sentence = insert_sentence(document, triples[i]);
    }
    previous = &triple;
    insert_evidence(document, sentence, triple, ends_[i]);
  }
}

// The most frequent one, of several the smallest; none only where nothing says one.
DocumentWriter::Countries DocumentWriter::countries_of(std::span<const StatedTriple> triples) {
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> votes;
  for (const StatedTriple& stated : triples) {
    if (stated.subject_form != nullptr && stated.object_form != nullptr) continue;
    for (const ActorMention* mention : {stated.subject, stated.object}) {
      if (mention != nullptr && is_unlisted(mention->id)) ++votes[{mention->id, mention->country}];
    }
  }
  Countries countries;
  std::size_t most = 0;
  for (const auto& [key, count] : votes) {
    const bool is_new = countries.empty() || countries.back().first != key.first;
    if (is_new) countries.push_back(key);
    if (is_new || countries.back().second.empty() || count > most) {
      countries.back() = key;
      most = count;
    }
  }
  return countries;
}

void DocumentWriter::write_relations() {
  if (relations_written_) return;
  SQLite::Statement statement(*database_,
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
  relations_written_ = true;
}

std::int64_t DocumentWriter::insert_document(const DocumentRecord& record) {
  if (next_document_ == 0) next_document_ = database_->execAndGet("SELECT ifnull(max(document), 0) + 1 FROM documents").getInt64();
  SQLite::Statement& row = insert_document_;
  row.reset();
  row.bind(1, next_document_);
  row.bindNoCopy(2, record.id);
  row.bindNoCopy(3, record.source);
  row.bindNoCopy(4, record.url);
  bind_day(row, 5, record.date);
  row.bindNoCopy(6, record.language);
  row.bindNoCopy(7, record.title);
  row.bindNoCopy(8, record.hash);
  row.bindNoCopy(9, record.extractor);
  row.bind(10, record.sketch.shingles);
  const std::string bytes = sketch_bytes(record.sketch);
  if (bytes.empty()) {
    row.bind(11);
  } else {
    row.bind(11, bytes.data(), static_cast<int>(bytes.size()));
  }
  row.exec();
  return next_document_++;
}

std::int64_t DocumentWriter::insert_sentence(std::int64_t document, const StatedTriple& stated) {
  const Triple& triple = *stated.triple;
  SQLite::Statement& row = insert_sentence_;
  row.reset();
  row.bind(1, document);
  row.bindNoCopy(2, triple.part == ArticlePart::title ? "title" : "text");
  row.bind(3, triple.sentence);
  if (stated.sentence_start) {
    row.bind(4, *stated.sentence_start);
  } else {
    row.bind(4);
  }
  row.bindNoCopy(5, *stated.sentence);
  row.exec();
  const std::int64_t sentence = database_->getLastInsertRowid();
  words_.add(sentence, *stated.sentence);
  return sentence;
}

ActorWriter::Rows DocumentWriter::actor_of(const ActorMention& mention, std::string_view surface, ActorForm* form, const Countries& countries) {
  const auto found = std::find_if(countries.begin(), countries.end(), [&](const auto& entry) { return entry.first == mention.id; });
  return actors_.add(mention, found == countries.end() ? std::string_view() : found->second, surface, form);
}

void DocumentWriter::find_ends(std::span<const StatedTriple> triples) {
  const Countries countries = countries_of(triples);
  ends_.clear();
  for (const StatedTriple& stated : triples) {
    Ends& ends = ends_.emplace_back();
    ends.subject_mention = stated.subject;
    ends.subject = actor_of(*stated.subject, stated.subject_surface, stated.subject_form, countries);
    if (stated.object != nullptr) {
      ends.object_mention = stated.object;
      ends.object = actor_of(*stated.object, stated.object_surface, stated.object_form, countries);
      // Names that were put together with others can have another order than their ids.
      if (relation(stated.triple->relation).symmetric && *ends.object.actor_id < *ends.subject.actor_id) {
        std::swap(ends.subject, ends.object);
        std::swap(ends.subject_mention, ends.object_mention);
      }
    }
    edges_.expect(ends.subject.actor, stated.triple->relation, ends.object.actor);
  }
}

void DocumentWriter::insert_evidence(std::int64_t document, std::int64_t sentence, const Triple& triple, const Ends& ends) {
  SQLite::Statement& row = insert_evidence_;
  row.reset();
  row.bind(1, edges_.row(ends.subject.actor, triple.relation, ends.object.actor));
  row.bind(2, document);
  row.bind(3, sentence);
  row.bind(4, ends.subject.alias);
  bind_id(row, 5, ends.object.alias);
  row.bindNoCopy(6, to_string(triple.modality).data());
  bind_day(row, 7, triple.date);
  bind_day(row, 8, triple.date_end);
  row.bindNoCopy(9, triple.context);
  row.bindNoCopy(10, triple.office);
  row.bind(11, triple.confidence);
  bind_span(row, 12, ends.subject_mention->span);
  if (ends.object_mention != nullptr) {
    bind_span(row, 14, ends.object_mention->span);
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
    edges_.loosen(select_evidence_.getColumn(0).getInt64());
    const auto rows = [&](int column) {
      return ActorWriter::Rows{
          .actor = select_evidence_.getColumn(column).getInt64(), .alias = select_evidence_.getColumn(column + 1).getInt64(), .actor_id = nullptr};
    };
    actors_.release(rows(1));
    if (!select_evidence_.isColumnNull(3)) actors_.release(rows(3));
  }
  select_evidence_.reset();
  select_sentences_.reset();
  select_sentences_.bind(1, document);
  while (select_sentences_.executeStep()) words_.remove(select_sentences_.getColumn(0).getInt64(), select_sentences_.getColumn(1).getString());
  select_sentences_.reset();
  for (SQLite::Statement* statement : {&delete_evidence_, &delete_sentences_, &forget_story_, &delete_document_}) run_for(*statement, document);
}

void DocumentWriter::flush() {
  edges_.flush();
  actors_.flush();
  next_document_ = 0;
}

void DocumentWriter::forget() {
  for (SQLite::Statement* statement : {&insert_document_, &insert_sentence_, &insert_evidence_, &select_evidence_, &select_sentences_,
                                       &delete_evidence_, &delete_sentences_, &forget_story_, &delete_document_}) {
    statement->tryReset();
  }
  edges_.forget();
  next_document_ = 0;
  relations_written_ = false;
  words_.forget();
  actors_.forget();
}

void DocumentWriter::start_empty() {
  actors_.start_empty();
  edges_.start_empty();
}

void DocumentWriter::forget_rows() {
  edges_.forget_rows();
  actors_.forget_rows();
}

}  // namespace rawabit
