// SPDX-License-Identifier: Apache-2.0
#include "graph/graph_check.hpp"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <array>

#include "graph/document_hash.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

// What must not be: each statement gives a text for every wrong row.
struct Check {
  std::string_view what;
  std::string_view wrong_rows;
};

constexpr std::array<Check, 15> checks = {{
    {"file is whole (SQLite)", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"},
    {"references lead to rows", "SELECT \"table\" || ' ' || ifnull(rowid, '') FROM pragma_foreign_key_check"},
    {"aliases count their evidence",
     "SELECT f.surface FROM aliases f LEFT JOIN (SELECT alias, count(*) AS number FROM (SELECT subject_alias AS alias FROM evidence "
     "UNION ALL SELECT object_alias FROM evidence) GROUP BY alias) v ON v.alias = f.alias WHERE f.count <> ifnull(v.number, 0)"},
    {"every edge has evidence", "SELECT edge FROM edges e WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE edge = e.edge)"},
    {"every actor has an alias", "SELECT id FROM actors a WHERE NOT EXISTS (SELECT 1 FROM aliases WHERE actor = a.actor)"},
    {"every identity has an alias", "SELECT id FROM identities i WHERE NOT EXISTS (SELECT 1 FROM aliases WHERE identity = i.identity)"},
    {"aliases go with their identity", "SELECT f.surface FROM aliases f JOIN identities i ON i.identity = f.identity WHERE f.actor <> i.actor"},
    {"edges join the actors of their evidence",
     "SELECT v.evidence FROM evidence v JOIN edges e ON e.edge = v.edge JOIN aliases s ON s.alias = v.subject_alias "
     "LEFT JOIN aliases o ON o.alias = v.object_alias WHERE s.actor <> e.subject OR o.actor IS NOT e.object"},
    {"symmetric edges have the smaller id first",
     "SELECT s.id FROM edges e JOIN relations r ON r.name = e.relation JOIN actors s ON s.actor = e.subject "
     "JOIN actors o ON o.actor = e.object WHERE r.symmetric AND s.id > o.id"},
    {"evidence is of the document of its sentence",
     "SELECT v.evidence FROM evidence v JOIN sentences n ON n.sentence = v.sentence WHERE n.document <> v.document"},
    {"every sentence states something", "SELECT sentence FROM sentences n WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE sentence = n.sentence)"},
    {"triggers stand in their sentences",
     "SELECT d.id || ' ' || v.trigger_text FROM evidence v JOIN sentences n ON n.sentence = v.sentence JOIN documents d ON d.document = n.document "
     "WHERE n.start IS NOT NULL AND v.trigger_text <> '' AND (v.trigger_start < n.start OR substr(CAST(n.text AS BLOB), "
     "v.trigger_start - n.start + 1, v.trigger_end - v.trigger_start) <> CAST(v.trigger_text AS BLOB))"},
    {"actors' words stand in their sentences",
     "SELECT d.id || ' ' || f.surface FROM (SELECT sentence, subject_alias AS alias, subject_start AS first, subject_end AS last FROM evidence "
     "UNION ALL SELECT sentence, object_alias, object_start, object_end FROM evidence WHERE object_alias IS NOT NULL) v "
     "JOIN sentences n ON n.sentence = v.sentence JOIN documents d ON d.document = n.document JOIN aliases f ON f.alias = v.alias "
     "WHERE n.start IS NOT NULL AND v.last > v.first AND v.first >= n.start AND v.last <= n.start + length(CAST(n.text AS BLOB)) AND d.hash <> '' "
     "AND substr(CAST(n.text AS BLOB), v.first - n.start + 1, v.last - v.first) <> CAST(f.surface AS BLOB)"},
    {"stories are told by their smallest id",
     "SELECT d.id FROM documents d JOIN documents s ON s.document = d.story WHERE s.story <> s.document OR s.id > d.id"},
    {"versions are those of the documents",
     "SELECT DISTINCT extractor FROM documents WHERE extractor <> '' AND NOT EXISTS (SELECT 1 FROM meta WHERE key = 'unsettled') AND "
     "instr(' ' || (SELECT value FROM meta WHERE key = 'lexicon_digest') || ' ', ' ' || substr(extractor, instr(extractor, ' ') + 1) || ' ') = 0"},
}};

// Rows of the same content are the same texts in every graph.
constexpr std::array<std::string_view, 8> content = {
    "SELECT 'document', d.id, d.source, d.url, d.date, d.language, d.title, d.hash, d.extractor, d.shingles, d.sketch, s.id FROM documents d "
    "JOIN documents s ON s.document = d.story",
    "SELECT 'sentence', d.id, n.part, n.number, n.start, n.text FROM sentences n JOIN documents d ON d.document = n.document",
    "SELECT 'actor', id, code, name, name_en, kind, country, sector, name_key, name_en_key FROM actors",
    "SELECT 'identity', i.id, i.country, a.id FROM identities i JOIN actors a ON a.actor = i.actor",
    "SELECT 'alias', i.id, i.country, f.surface, f.surface_key, f.code, f.name, f.name_en, f.kind, f.country, f.sector, f.count FROM aliases f "
    "JOIN identities i ON i.identity = f.identity",
    "SELECT 'evidence', d.id, n.part, n.number, s.id, e.relation, o.id, sf.surface, sf.code, sf.name, of.surface, of.code, of.name, v.modality, "
    "v.date, v.date_end, v.context, v.office, v.confidence, v.subject_start, v.subject_end, v.object_start, v.object_end, v.trigger_start, "
    "v.trigger_end, v.trigger_text FROM evidence v JOIN edges e ON e.edge = v.edge JOIN sentences n ON n.sentence = v.sentence "
    "JOIN documents d ON d.document = v.document JOIN actors s ON s.actor = e.subject JOIN aliases sf ON sf.alias = v.subject_alias "
    "LEFT JOIN actors o ON o.actor = e.object LEFT JOIN aliases of ON of.alias = v.object_alias",
    "SELECT 'resolution', first, second, verdict, judge, reason FROM resolutions",
    "SELECT 'decision', first, second, verdict, note FROM decisions",
};

// FNV-1a.
std::uint64_t hashed(std::string_view bytes, std::uint64_t hash) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 33U)) * 0xff51afd7ed558ccdU;
  value = (value ^ (value >> 33U)) * 0xc4ceb9fe1a85ec53U;
  return value ^ (value >> 33U);
}

}  // namespace

std::vector<CheckResult> check_graph(const Store& store) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    std::vector<CheckResult> results;
    for (const Check& check : checks) {
      CheckResult& result = results.emplace_back(CheckResult{.what = check.what, .wrong = 0, .first_wrong = {}});
      SQLite::Statement row(store.database(), std::string(check.wrong_rows));
      while (row.executeStep()) {
        if (result.wrong++ == 0) result.first_wrong = row.getColumn(0).getString();
      }
    }
    return results;
  });
}

std::string content_digest(const Store& store) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    // Sums do not depend on the order of the rows.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::string line;
    for (const std::string_view sql : content) {
      SQLite::Statement row(store.database(), std::string(sql));
      while (row.executeStep()) {
        line.clear();
        for (int i = 0; i < row.getColumnCount(); ++i) {
          const SQLite::Column value = row.getColumn(i);
          const char* bytes = static_cast<const char*>(value.getBlob());
          const auto size = static_cast<std::size_t>(value.getBytes());
          line += fmt::format("{}{}:", value.isNull() ? 'n' : 'v', size);
          line.append(bytes == nullptr ? "" : bytes, size);
        }
        low += mixed(hashed(line, 0xcbf29ce484222325U));
        high += mixed(hashed(line, 0x84222325cbf29ce4U));
      }
    }
    return fmt::format("{:016x}{:016x}", high, low);
  });
}

QuoteProof::QuoteProof(const Store& store)
    : store_(&store), find_(store.database(), "SELECT document, hash FROM documents WHERE id = ?"), reader_(store.database()) {}

QuoteProof::Outcome QuoteProof::check(const Article& article) {
  return with_store_errors(store_->path(), [&] {
    find_.reset();
    find_.bind(1, article.id);
    if (!find_.executeStep()) return Outcome::unknown;
    const std::int64_t row = find_.getColumn(0).getInt64();
    const std::string hash = find_.getColumn(1).getString();
    find_.reset();
    if (!hash.empty() && hash != document_hash(article)) return Outcome::changed;
    const StoredDocument document = reader_.read(row);
    problem_.clear();
    for (std::size_t i = 0; i < document.triples.size() && problem_.empty(); ++i) {
      const Triple& triple = document.triples[i];
      const StoredDocument::Place& place = document.places[i];
      const std::string_view field = triple.part == ArticlePart::title ? article.title : article.text;
      const auto stands = [&](std::size_t at, std::string_view words) {
        if (words.empty()) return;
        if (at <= field.size() && field.substr(at, words.size()) == words) {
          ++quotes_;
        } else if (problem_.empty()) {
          problem_ = fmt::format("'{}' does not stand at byte {} of the {}", words, at, triple.part == ArticlePart::title ? "title" : "text");
        }
      };
      if (place.sentence_start) stands(*place.sentence_start, triple.evidence);
      stands(triple.trigger.start, triple.trigger_text);
      if (!triple.subject.span.empty()) stands(triple.subject.span.start, place.subject_surface);
      if (triple.object && !triple.object->span.empty()) stands(triple.object->span.start, place.object_surface);
    }
    return problem_.empty() ? Outcome::proved : Outcome::refuted;
  });
}

}  // namespace rawabit
