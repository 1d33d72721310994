// SPDX-License-Identifier: Apache-2.0
#include "graph/triple_query.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/actor_reader.hpp"
#include "graph/edge_totals.hpp"
#include "graph/match_statement.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

TripleRow describe(const EdgeTotals& totals) {
  const EvidenceTotals& decisive = totals.decisive();
  TripleRow row;
  row.relation = totals.relation;
  row.mentions = totals.mentions();
  row.asserted = totals.asserted;
  row.intended = totals.intended;
  row.negated = totals.negated;
  row.documents = decisive.documents.size();
  row.sources = decisive.sources.size();
  row.stories = decisive.stories.size();
  row.first_date = decisive.first_date;
  row.last_date = decisive.last_date;
  row.confidence = decisive.best_confidence;
  return row;
}

std::uint64_t total_of(const EdgeTotals& edge, EdgeWeight weight) {
  switch (weight) {
    case EdgeWeight::documents:
      return edge.decisive().documents.size();
    case EdgeWeight::sources:
      return edge.decisive().sources.size();
    case EdgeWeight::stories:
      return edge.decisive().stories.size();
    case EdgeWeight::mentions:
      break;
  }
  return edge.mentions();
}

Span span_at(SQLite::Statement& row, int column) { return {row.getColumn(column).getUInt(), row.getColumn(column + 1).getUInt()}; }

}  // namespace

std::vector<TripleRow> query_triples(const Store& store, const TripleFilter& filter, GraphLevel level, std::size_t limit, EdgeWeight weight) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    GraphTotals totals = count_edges(store.database(), filter, level);
    for (EdgeTotals& edge : totals.edges) {
      if (edge.exchanged && edge.object) std::swap(edge.subject, *edge.object);
    }
    const std::string none;
    const auto object_id = [&](const EdgeTotals& edge) -> const std::string& { return edge.object ? totals.actors[*edge.object] : none; };
    std::sort(totals.edges.begin(), totals.edges.end(), [&](const EdgeTotals& a, const EdgeTotals& b) {
      if (total_of(a, weight) != total_of(b, weight)) return total_of(a, weight) > total_of(b, weight);
      return std::tie(totals.actors[a.subject], a.relation, object_id(a)) < std::tie(totals.actors[b.subject], b.relation, object_id(b));
    });
    if (limit != 0 && totals.edges.size() > limit) totals.edges.resize(limit);
    ActorReader reader(store.database(), level);
    std::vector<TripleRow> rows;
    rows.reserve(totals.edges.size());
    for (const EdgeTotals& edge : totals.edges) {
      TripleRow& row = rows.emplace_back(describe(edge));
      row.subject = reader.read(totals.actors[edge.subject]);
      if (edge.object) row.object = reader.read(totals.actors[*edge.object]);
    }
    return rows;
  });
}

std::vector<EvidenceRow> query_evidence(const Store& store, const TripleFilter& filter, GraphLevel level, const TripleRow& edge, std::size_t limit) {
  return with_store_errors(store.path(), [&] {
    EdgeEnds ends{.subject = edge.subject.id, .relation = edge.relation, .object = std::nullopt};
    if (edge.object) ends.object = edge.object->id;
    // Evidence is numbered in the order of the text within a document.
    std::string order = " ORDER BY v.modality = 'negated', v.confidence DESC, d.id, v.evidence";
    if (limit != 0) order += " LIMIT " + std::to_string(limit);
    SQLite::Statement row = select_matches(
        store.database(), filter, level, ends,
        "d.id, d.title, d.source, d.url, d.date, n.number, n.part, v.modality, v.date, v.date_end, v.context, v.office, v.confidence, "
        "s.id, o.id, sa.surface, oa.surface, v.subject_start, v.subject_end, v.object_start, v.object_end, v.trigger_start, "
        "v.trigger_end, v.trigger_text, n.text",
        " JOIN sentences n ON n.sentence = v.sentence JOIN actors s ON s.actor = e.subject LEFT JOIN actors o ON o.actor = e.object", order);
    std::vector<EvidenceRow> rows;
    while (row.executeStep()) {
      EvidenceRow& evidence = rows.emplace_back();
      const auto text = [&](int column) { return row.getColumn(column).getString(); };
      evidence.doc = text(0);
      evidence.title = text(1);
      evidence.source = text(2);
      evidence.url = text(3);
      evidence.published = text(4);
      evidence.sentence = row.getColumn(5).getUInt();
      evidence.part = text(6) == "title" ? ArticlePart::title : ArticlePart::text;
      evidence.modality = parse_modality(text(7)).value_or(Modality::asserted);
      evidence.date = text(8);
      evidence.date_end = text(9);
      evidence.context = text(10);
      evidence.office = text(11);
      evidence.confidence = row.getColumn(12).getDouble();
      evidence.subject_id = text(13);
      evidence.object_id = text(14);
      evidence.subject_surface = text(15);
      evidence.object_surface = text(16);
      evidence.subject = span_at(row, 17);
      evidence.object = span_at(row, 19);
      evidence.trigger = span_at(row, 21);
      evidence.trigger_text = text(23);
      evidence.text = text(24);
    }
    return rows;
  });
}

}  // namespace rawabit
