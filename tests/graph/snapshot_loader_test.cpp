// SPDX-License-Identifier: Apache-2.0
#include "graph/snapshot_loader.hpp"

#include <gtest/gtest.h>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

Lines ids_of(const Snapshot& snapshot) {
  Lines ids;
  for (const SnapshotActor& actor : snapshot.actors) ids.push_back(actor.id);
  return ids;
}

std::vector<Document> documents() {
  return {document("b", {"person:lavrov@RUS -visits-> MLI", "MLI -aids-> RUS", "MLI:CVL -protests-against->"}, "2024-01-10", "one"),
          document("a", {"MLI -aids-> RUS?", "MLI -aids-> RUS!", "RUS -cooperates-with-> MLI"}, "2024-02-20", "two"),
          document("c", {"person:putin@RUS -meets-with-> person:lavrov@RUS", "MLI -rejects-> FRA!"}, "2024-03-30", "two")};
}

}  // namespace

TEST(SnapshotLoader, EmptyGraphGivesAnEmptySnapshot) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.new_store());
  EXPECT_TRUE(snapshot.actors.empty());
  EXPECT_TRUE(snapshot.edges.empty());
}

TEST(SnapshotLoader, ActorsAreSortedByIdAndEdgesByTheirEnds) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.store_of(documents()));
  EXPECT_EQ(ids_of(snapshot), (Lines{"FRA", "MLI", "RUS", "person:lavrov", "person:putin"}));
  EXPECT_EQ(lines_of(snapshot), (Lines{"MLI -cooperates-with-> RUS 1", "MLI -aids-> RUS 2", "MLI -rejects-> FRA 0",
                                       "person:lavrov -meets-with-> person:putin 1", "person:lavrov -visits-> MLI 1"}));
  EXPECT_EQ(snapshot.edges_without_object, 1U);
}

TEST(SnapshotLoader, StateLevelHasCodesAsActors) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.store_of(documents()), {}, GraphLevel::state);
  EXPECT_EQ(ids_of(snapshot), (Lines{"FRA", "MLI", "RUS"}));
  EXPECT_EQ(lines_of(snapshot), (Lines{"MLI -cooperates-with-> RUS 1", "MLI -aids-> RUS 2", "MLI -rejects-> FRA 0", "RUS -visits-> MLI 1"}));
  EXPECT_EQ(snapshot.actors[2].mentions, 5U);
  EXPECT_EQ(snapshot.actors[2].documents, 2U);
}

TEST(SnapshotLoader, EdgesCarryCountsDatesAndTheBestEvidence) {
  const GraphFolder folder;
  std::vector<Document> made = documents();
  made[1].triples[0].confidence = 0.9;   // intended
  made[1].triples[1].confidence = 0.95;  // a denial is no evidence for the edge
  made[1].triples[0].context = "economic";
  const Snapshot snapshot = load_snapshot(folder.store_of(made));
  const SnapshotEdge& edge = snapshot.edges[1];
  EXPECT_EQ(edge.asserted, 1U);
  EXPECT_EQ(edge.intended, 1U);
  EXPECT_EQ(edge.negated, 1U);
  EXPECT_EQ(edge.documents, 2U);
  EXPECT_EQ(edge.sources, 2U);
  EXPECT_EQ(edge.first_date, "2024-01-10");
  EXPECT_EQ(edge.last_date, "2024-02-20");
  EXPECT_EQ(edge.contexts, "economic military");
  EXPECT_EQ(edge.confidence, 0.9);
  EXPECT_EQ(edge.top_doc, "a");
  EXPECT_EQ(edge.top_evidence, "MLI -aids-> RUS?");
}

TEST(SnapshotLoader, OfEqualEvidenceTheFirstByDocumentIsTheBest) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.store_of(
      {document("b", {"MLI -aids-> RUS"}), document("a", {"RUS -aids-> FRA", "MLI -aids-> RUS"}), document("c", {"MLI -aids-> RUS"})}));
  EXPECT_EQ(snapshot.edges[0].top_doc, "a");
}

TEST(SnapshotLoader, ActorsCountTheirEvidenceAndDocuments) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.store_of(documents()));
  EXPECT_EQ(snapshot.actors[1].id, "MLI");
  EXPECT_EQ(snapshot.actors[1].mentions, 6U);
  EXPECT_EQ(snapshot.actors[1].documents, 3U);
  EXPECT_EQ(snapshot.actors[3].mentions, 2U);
}

TEST(SnapshotLoader, FilterLeavesOutActorsWithoutEdges) {
  const GraphFolder folder;
  const Store store = folder.store_of(documents());
  EXPECT_EQ(ids_of(load_snapshot(store, {.relations = find_relations("aids").value()})), (Lines{"MLI", "RUS"}));
  const Snapshot snapshot = load_snapshot(store, {.min_documents = 2});
  EXPECT_EQ(lines_of(snapshot), (Lines{"MLI -aids-> RUS 2"}));
  EXPECT_EQ(snapshot.actors[0].mentions, 3U);
}

TEST(SnapshotLoader, SymmetricEdgesOfStatesAreMergedWhateverTheOrderOfTheirActors) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"person:a@RUS -meets-with-> person:b@MLI", "person:c@MLI -meets-with-> person:d@RUS"})});
  EXPECT_EQ(lines_of(load_snapshot(store, {}, GraphLevel::state)), (Lines{"MLI -meets-with-> RUS 2"}));
}

TEST(SnapshotLoader, CodesWithoutAnActorOfTheirOwnAreDescribedByTheirActors) {
  const GraphFolder folder;
  Document made = document("a", {"person:a@UN -visits-> person:b@MLI", "rebels@MLI:REB -attacks-> front@POLISARIO"});
  made.triples[0].subject.country = "";
  made.triples[1].object->country = "";
  made.triples[1].object->kind = ActorKind::group;
  const Snapshot snapshot = load_snapshot(folder.store_of({made}), {}, GraphLevel::state);
  ASSERT_EQ(ids_of(snapshot), (Lines{"MLI", "MLI:REB", "POLISARIO", "UN"}));
  EXPECT_EQ(snapshot.actors[0].kind, ActorKind::country);
  EXPECT_EQ(snapshot.actors[0].country, "MLI");
  EXPECT_EQ(snapshot.actors[0].name, "MLI");
  EXPECT_EQ(snapshot.actors[1].kind, ActorKind::group);
  EXPECT_EQ(snapshot.actors[1].country, "MLI");
  EXPECT_EQ(snapshot.actors[1].sector, Sector::reb);
  EXPECT_EQ(snapshot.actors[2].kind, ActorKind::group);
  EXPECT_EQ(snapshot.actors[3].kind, ActorKind::organization);
}

}  // namespace rawabit::test
