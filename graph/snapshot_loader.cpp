// SPDX-License-Identifier: Apache-2.0
#include "graph/snapshot_loader.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/actor_reader.hpp"
#include "graph/edge_evidence.hpp"
#include "graph/edge_totals.hpp"
#include "graph/read_transaction.hpp"
#include "graph/spells.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

SnapshotActor describe(ActorReader& reader, const std::string& id) {
  GraphActor actor = reader.read(id);
  SnapshotActor row;
  row.id = std::move(actor.id);
  row.code = std::move(actor.code);
  row.name = std::move(actor.name);
  row.name_en = std::move(actor.name_en);
  row.kind = actor.kind;
  row.country = std::move(actor.country);
  row.sector = actor.sector;
  return row;
}

SnapshotEdge describe(const EdgeTotals& totals) {
  const EvidenceTotals& decisive = totals.decisive();
  SnapshotEdge edge;
  edge.relation = totals.relation;
  edge.mentions = totals.mentions();
  edge.asserted = totals.asserted;
  edge.intended = totals.intended;
  edge.negated = totals.negated;
  edge.documents = decisive.documents.size();
  edge.sources = decisive.sources.size();
  edge.stories = decisive.stories.size();
  edge.first_date = decisive.first_date;
  edge.last_date = decisive.last_date;
  for (const std::string& context : decisive.contexts) edge.contexts += (edge.contexts.empty() ? "" : " ") + context;
  edge.confidence = decisive.best_confidence;
  edge.top_doc = decisive.best_doc;
  return edge;
}

std::uint64_t count_distinct(std::vector<std::uint32_t>& rows) {
  std::sort(rows.begin(), rows.end());
  return static_cast<std::uint64_t>(std::unique(rows.begin(), rows.end()) - rows.begin());
}

// Actors of the edges by id, each with its evidence counted.
std::vector<SnapshotActor> describe_actors(ActorReader& reader, const GraphTotals& totals, std::vector<std::uint32_t>& place_of) {
  std::vector<std::uint64_t> mentions(totals.actors.size(), 0);
  std::vector<std::vector<std::uint32_t>> documents(totals.actors.size());
  std::vector<std::vector<std::uint32_t>> stories(totals.actors.size());
  for (const EdgeTotals& edge : totals.edges) {
    std::vector<std::uint32_t> ends = {edge.subject};
    if (*edge.object != edge.subject) ends.push_back(*edge.object);
    for (const std::uint32_t end : ends) {
      mentions[end] += edge.mentions() + edge.negated;
      for (const EvidenceTotals* side : {&edge.stated, static_cast<const EvidenceTotals*>(edge.denied.get())}) {
        if (side == nullptr) continue;
        documents[end].insert(documents[end].end(), side->documents.begin(), side->documents.end());
        stories[end].insert(stories[end].end(), side->stories.begin(), side->stories.end());
      }
    }
  }
  std::vector<std::uint32_t> order(totals.actors.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::uint32_t actor) { return mentions[actor] == 0; });
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return totals.actors[a] < totals.actors[b]; });
  std::vector<SnapshotActor> actors;
  actors.reserve(order.size());
  for (const std::uint32_t actor : order) {
    place_of[actor] = static_cast<std::uint32_t>(actors.size());
    SnapshotActor& row = actors.emplace_back(describe(reader, totals.actors[actor]));
    row.mentions = mentions[actor];
    row.documents = count_distinct(documents[actor]);
    row.stories = count_distinct(stories[actor]);
  }
  return actors;
}

}  // namespace

Snapshot load_snapshot(const Store& store, const TripleFilter& filter, GraphLevel level, const SnapshotOptions& options) {
  return with_store_errors(store.path(), [&] {
    SQLite::Database& database = store.database();
    const ReadTransaction transaction(database);
    GraphTotals totals = count_edges(database, filter, level, {.periods = options.spells, .picks_per_edge = options.evidence_per_edge});
    Snapshot snapshot;
    snapshot.edges_without_object = std::erase_if(totals.edges, [](const EdgeTotals& edge) { return !edge.object; });
    ActorReader reader(database, level);
    std::vector<std::uint32_t> place_of(totals.actors.size(), 0);
    snapshot.actors = describe_actors(reader, totals, place_of);
    SQLite::Statement sentence(database, "SELECT text FROM sentences WHERE sentence = ?");
    EdgeEvidenceReader evidence(database);
    snapshot.edges.reserve(totals.edges.size());
    for (EdgeTotals& edge : totals.edges) {
      SnapshotEdge& row = snapshot.edges.emplace_back(describe(edge));
      row.subject = place_of[edge.subject];
      row.object = place_of[*edge.object];
      if (options.top_evidence) {
        sentence.reset();
        sentence.bind(1, edge.decisive().best_sentence);
        if (sentence.executeStep()) row.top_evidence = sentence.getColumn(0).getString();
      }
      if (options.spells) row.spells = merge_spells(edge.decisive().periods);
      row.evidence.reserve(edge.picks.size());
      for (const EvidencePick& pick : edge.picks) row.evidence.push_back(evidence.read(pick));
    }
    // Actors are sorted by id, so their places compare as their ids do.
    std::sort(snapshot.edges.begin(), snapshot.edges.end(), [](const SnapshotEdge& a, const SnapshotEdge& b) {
      return std::tie(a.subject, a.relation, a.object) < std::tie(b.subject, b.relation, b.object);
    });
    return snapshot;
  });
}

}  // namespace rawabit
