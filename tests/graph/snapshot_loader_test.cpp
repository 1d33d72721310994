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
  const Store store = folder.store_of(made);
  EXPECT_EQ(load_snapshot(store).edges[1].top_evidence, "") << "it is not asked for";
  const Snapshot snapshot = load_snapshot(store, {}, GraphLevel::actor, {.top_evidence = true});
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

TEST(SnapshotLoader, SpellsJoinPeriodsThatOverlapOrTouch) {
  const GraphFolder folder;
  const auto on = [](const std::string& id, const std::string& first, const std::string& last) {
    Document made = document(id, {"MLI -aids-> RUS"}, first);
    made.triples[0].date_end = last;
    return made;
  };
  const Store store = folder.store_of({on("a", "2024-03-01", "2024-03-01"), on("b", "2024-02-27", "2024-02-29"), on("c", "2024-01-05", "2024-01-09"),
                                       on("d", "2024-01-07", "2024-01-07"), on("e", "2024-03-03", "")});
  EXPECT_TRUE(load_snapshot(store).edges.at(0).spells.empty());
  const Snapshot snapshot = load_snapshot(store, {}, GraphLevel::actor, {.spells = true});
  Lines spells;
  for (const Spell& spell : snapshot.edges.at(0).spells) spells.push_back(spell.first + ' ' + spell.last + ' ' + std::to_string(spell.mentions));
  EXPECT_EQ(spells, (Lines{"2024-01-05 2024-01-09 2", "2024-02-27 2024-03-01 2", "2024-03-03 2024-03-03 1"}));
}

TEST(SnapshotLoader, EvidenceIsTheBestAndItsSpansCountFromTheSentence) {
  const GraphFolder folder;
  std::vector<Document> made = documents();
  made[1].triples[0].confidence = 0.9;
  const Store store = folder.store_of(made);
  const Snapshot snapshot = load_snapshot(store, {}, GraphLevel::actor, {.evidence_per_edge = 2});
  const SnapshotEdge& aids = snapshot.edges.at(1);
  ASSERT_EQ(aids.evidence.size(), 2U);
  const SnapshotEvidence& best = aids.evidence[0];
  EXPECT_EQ(best.document, "a");
  EXPECT_EQ(best.source, "two");
  EXPECT_EQ(best.published, "2024-02-20");
  EXPECT_EQ(best.modality, Modality::intended);
  EXPECT_EQ(aids.evidence[1].document, "b");
  EXPECT_EQ(aids.evidence[1].sentence, "MLI -aids-> RUS");
  for (const SnapshotEdge& edge : snapshot.edges) {
    for (const SnapshotEvidence& row : edge.evidence) {
      EXPECT_EQ(row.sentence.substr(row.subject_start, row.subject_end - row.subject_start).substr(0, 3),
                snapshot.actors[edge.subject].id.substr(0, 3));
      EXPECT_EQ(row.sentence.substr(row.trigger_start, row.trigger_end - row.trigger_start), relation(edge.relation).name);
      EXPECT_EQ(row.sentence.substr(row.object_start, row.object_end - row.object_start).substr(0, 3), snapshot.actors[edge.object].id.substr(0, 3));
    }
  }
}

TEST(SnapshotLoader, EvidenceStandsWithTheEndsOfItsEdgeAtBothLevels) {
  const GraphFolder folder;
  // Ordered by id the person comes first, by code its state comes last.
  const Store store = folder.store_of({document("a", {"person:a@ZMB -meets-with-> person:b@AGO"})});
  const Snapshot snapshot = load_snapshot(store, {}, GraphLevel::state, {.evidence_per_edge = 1});
  const SnapshotEdge& edge = snapshot.edges.at(0);
  const SnapshotEvidence& row = edge.evidence.at(0);
  EXPECT_EQ(snapshot.actors[edge.subject].id, "AGO");
  EXPECT_EQ(row.sentence.substr(row.subject_start, row.subject_end - row.subject_start), "person:b@AGO");
  EXPECT_EQ(row.sentence.substr(row.object_start, row.object_end - row.object_start), "person:a@ZMB");
}

TEST(SnapshotLoader, CountsStoriesOfEdgesAndActors) {
  const GraphFolder folder;
  const Snapshot snapshot = load_snapshot(folder.store_of(documents()));
  EXPECT_EQ(snapshot.edges.at(1).stories, 2U);
  EXPECT_EQ(snapshot.actors.at(1).stories, 3U);
}

}  // namespace rawabit::test
