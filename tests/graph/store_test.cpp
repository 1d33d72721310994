// SPDX-License-Identifier: Apache-2.0
#include "graph/store.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "graph/snapshot_loader.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Store_ = GraphTest;
using Lines = std::vector<std::string>;

// Documents that share actors, edges, names and codes in different mixtures.
std::vector<Document> many_documents() {
  std::vector<Document> documents;
  const Lines ends = {"MLI", "RUS", "FRA", "person:lavrov@RUS", "person:lavrov@RUS:ELI", "person:diop@MLI", "MLI:REB", "UN"};
  const Lines kinds = {"meets-with", "aids", "attacks", "cooperates-with"};
  std::mt19937 random(7);
  const auto pick = [&random](const Lines& from) { return from[random() % from.size()]; };
  for (int i = 0; i < 24; ++i) {
    Lines lines;
    for (std::size_t n = random() % 5; n > 0; --n) {
      const std::string subject = pick(ends);
      std::string object = pick(ends);
      lines.push_back(subject + " -" + pick(kinds) + "-> " + object + (random() % 4 == 0 ? "!" : ""));
    }
    lines.push_back("MLI:CVL -protests-against->");
    Document made = document("doc-" + std::to_string(i), lines, "2024-01-" + std::to_string(10 + i % 15), "source-" + std::to_string(i % 3));
    for (Triple& triple : made.triples) triple.subject.name_en = "name " + std::to_string(random() % 3);
    documents.push_back(made);
  }
  return documents;
}

Lines everything(const Store& store) {
  Lines lines = content_of(store);
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) {
    const Snapshot snapshot = load_snapshot(store, {}, level);
    for (const SnapshotActor& actor : snapshot.actors) {
      lines.push_back(actor.id + '|' + actor.name + '|' + actor.name_en + '|' + std::to_string(actor.mentions) + '|' + std::to_string(actor.documents));
    }
    for (const SnapshotEdge& edge : snapshot.edges) {
      lines.push_back(std::to_string(edge.subject) + '|' + std::to_string(edge.object) + '|' + edge.first_date + '|' + edge.last_date + '|' +
                      edge.top_doc + '|' + edge.top_evidence + '|' + std::to_string(edge.documents) + '|' + std::to_string(edge.sources));
    }
  }
  return lines;
}

}  // namespace

class Store : public GraphTest {};

}  // namespace rawabit::test
