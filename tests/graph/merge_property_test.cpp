// SPDX-License-Identifier: Apache-2.0
// Whatever the order, partition and repetition in which documents come, go and are merged: the graph is that of a build from scratch.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "graph/graph_check.hpp"
#include "graph/graph_documents.hpp"
#include "graph/snapshot_loader.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}

  std::size_t below(std::size_t bound) { return engine_() % bound; }
  template <typename Item>
  const Item& pick(const std::vector<Item>& from) {
    return from[below(from.size())];
  }
  template <typename Item>
  void shuffle(std::vector<Item>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::mt19937 engine_;
};

// Known actors, persons whom no table knows with namesakes, short names, other letters and clashes of ids; copies of texts.
Document random_document(Dice& dice, std::size_t number) {
  const Lines ends = {"MLI",
                      "RUS",
                      "UN",
                      "person:lavrov@RUS",
                      "person:?ali-salih@TCD",
                      "person:?ali-salih@MLI",
                      "person:?ali-hasan-salih@TCD",
                      "person:?stefan-bosworth@USA",
                      "person:?stefan-boswoorth@USA",
                      "person:?abu-mazin@PSE",
                      "person:?mahmud-abu-mazin@PSE",
                      "NAME:Free-Press@MLI",
                      "NAME:Free-Pres@MLI"};
  const Lines kinds = {"meets-with", "aids", "attacks", "cooperates-with"};
  Lines lines;
  for (std::size_t n = 1 + dice.below(6); n > 0; --n) {
    std::string line = dice.pick(ends) + " -" + dice.pick(kinds) + "-> " + dice.pick(ends);
    if (dice.below(4) == 0) line += dice.below(2) == 0 ? '!' : '?';
    lines.push_back(line);
  }
  Document made =
      document("doc-" + std::to_string(number), lines, "2024-01-" + std::to_string(10 + dice.below(15)), "source-" + std::to_string(dice.below(3)));
  // Sometimes without country: then the name alone speaks.
  for (Triple& triple : made.triples) {
    if (dice.below(6) == 0) triple.subject.country.clear();
    if (triple.object && triple.object->id.starts_with("person:?")) triple.object->kind = ActorKind::person;
  }
  // Many documents carry one of a few wire stories.
  Dice story(static_cast<unsigned>(dice.below(6)));
  std::string wire;
  for (int i = 0; i < 60; ++i) wire += "word" + std::to_string(story.below(900)) + ' ';
  made.article.text += wire;
  return made;
}

std::vector<Document> random_documents(Dice& dice, std::size_t count) {
  std::vector<Document> documents;
  for (std::size_t i = 0; i < count; ++i) documents.push_back(random_document(dice, i));
  return documents;
}

std::vector<Decision> random_decisions(Dice& dice) {
  std::vector<Decision> decisions = {{"MLI", "UN", Verdict::same, "for the test"},
                                     {"person:?ali-hasan-salih", "person:?ali-salih@TCD", Verdict::different, ""},
                                     {"person:?ali-salih@MLI", "person:?ali-salih@TCD", Verdict::same, ""}};
  decisions.resize(dice.below(decisions.size() + 1));
  return decisions;
}

// Content of the file and of what exporters see.
Lines everything(const Store& store) {
  Lines lines = content_of(store);
  lines.push_back(content_digest(store));
  for (const CheckResult& result : check_graph(store)) EXPECT_EQ(result.wrong, 0U) << result.what << ": " << result.first_wrong;
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) {
    const Snapshot snapshot = load_snapshot(store, {}, level, {.spells = true, .top_evidence = true, .evidence_per_edge = 3});
    for (const SnapshotActor& actor : snapshot.actors) {
      lines.push_back(actor.id + '|' + actor.code + '|' + actor.name + '|' + std::to_string(actor.mentions) + '|' + std::to_string(actor.documents) +
                      '|' + std::to_string(actor.stories));
    }
    for (const SnapshotEdge& edge : snapshot.edges) {
      std::string line = std::to_string(edge.subject) + '|' + std::to_string(edge.object) + '|' + edge.first_date + '|' + edge.last_date + '|' +
                         edge.top_doc + '|' + edge.top_evidence + '|' + std::to_string(edge.documents) + '|' + std::to_string(edge.sources) + '|' +
                         std::to_string(edge.stories);
      for (const Spell& spell : edge.spells) line += '|' + spell.first + spell.last;
      for (const SnapshotEvidence& row : edge.evidence)
        line += '|' + row.document + std::to_string(row.subject_start) + ' ' + std::to_string(row.object_start);
      lines.push_back(line);
    }
  }
  return lines;
}

void add(Store& store, const Document& made) { store.add_document(made.article, made.triples); }

Lines from_scratch(const GraphFolder& folder, const std::vector<Document>& documents, const std::vector<Decision>& decisions,
                   const std::string& name) {
  Store store = folder.store_of(documents, name);
  store.set_decisions(decisions);
  return everything(store);
}

void merge_into(Store& store, const Store& other) {
  GraphDocuments documents(other);
  while (const auto document = documents.next()) store.add_stored(*document);
}

// The document as a file of triples tells of it.
StoredDocument triples_of(const Document& made) {
  StoredDocument stored;
  stored.record.id = made.article.id;
  stored.triples = made.triples;
  return stored;
}

}  // namespace

TEST(MergeProperty, AnyOrderOfAddingReplacingAndRemovingIsABuildFromScratch) {
  int put_together = 0;
  int copies = 0;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Dice dice(seed);
    const GraphFolder folder;
    const std::vector<Decision> decisions = random_decisions(dice);
    Store store = folder.new_store();
    std::map<std::string, Document> present;
    const std::size_t steps = 30 + dice.below(20);
    const std::size_t decision_step = dice.below(steps);
    std::optional<Store::Batch> batch;
    if (dice.below(2) == 0) batch.emplace(store, 1 + dice.below(5));
    for (std::size_t step = 0; step < steps; ++step) {
      if (step == decision_step) store.set_decisions(decisions);
      Document made = random_document(dice, dice.below(14));
      if (dice.below(4) == 0) {
        store.remove_document(made.article.id);
        present.erase(made.article.id);
      } else {
        add(store, made);
        present[made.article.id] = std::move(made);
      }
      if (batch && dice.below(6) == 0) batch->commit();
    }
    if (batch) batch->commit();
    std::vector<Document> documents;
    for (const auto& [id, made] : present) documents.push_back(made);
    dice.shuffle(documents);
    EXPECT_EQ(everything(store), from_scratch(folder, documents, decisions, "scratch.db")) << "seed " << seed;
    put_together += std::stoi(ask(store, "SELECT count(*) FROM resolutions WHERE verdict = 'same' AND judge = 'program'"));
    copies += static_cast<int>(store.stats().documents - store.stats().stories);
  }
  // The documents are such that there is something to get wrong.
  EXPECT_GT(put_together, 20);
  EXPECT_GT(copies, 20);
}

TEST(MergeProperty, AnyPartitionMergedInAnyOrderIsABuildAtOnce) {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Dice dice(100 + seed);
    const GraphFolder folder;
    const std::vector<Decision> decisions = random_decisions(dice);
    const std::vector<Document> documents = random_documents(dice, 20);
    // Every document is in one part, some are in two.
    const std::size_t parts = 1 + dice.below(4);
    std::vector<Store> graphs;
    for (std::size_t part = 0; part < parts; ++part) {
      std::vector<Document> own;
      for (std::size_t i = 0; i < documents.size(); ++i) {
        if (i % parts == part || dice.below(4) == 0) own.push_back(documents[i]);
      }
      dice.shuffle(own);
      graphs.push_back(folder.store_of(own, "part-" + std::to_string(part)));
      if (dice.below(2) == 0) graphs.back().set_decisions(decisions);
    }
    std::vector<std::size_t> order;
    for (std::size_t part = 0; part < parts; ++part) order.insert(order.end(), 1 + dice.below(2), part);
    dice.shuffle(order);
    Store all = folder.new_store("all.db");
    {
      Store::Batch batch(all, dice.below(8));
      for (const std::size_t part : order) merge_into(all, graphs[part]);
      all.set_decisions(decisions);
      batch.commit();
    }
    EXPECT_EQ(everything(all), from_scratch(folder, documents, decisions, "scratch.db")) << "seed " << seed;
  }
}

TEST(MergeProperty, TriplesInAnyPiecesMakeTheSameGraph) {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Dice dice(200 + seed);
    const GraphFolder folder;
    std::vector<StoredDocument> whole;
    std::vector<StoredDocument> pieces;
    for (const Document& made : random_documents(dice, 12)) {
      whole.push_back(triples_of(made));
      for (const Triple& triple : made.triples) {
        for (std::size_t times = 1 + dice.below(2); times > 0; --times) {
          StoredDocument piece;
          piece.record.id = made.article.id;
          piece.triples = {triple};
          pieces.push_back(piece);
        }
      }
    }
    dice.shuffle(pieces);
    Store one = folder.new_store("one.db");
    for (const StoredDocument& document : whole) one.add_stored(document);
    Store other = folder.new_store("other.db");
    {
      Store::Batch batch(other, 7);
      for (const StoredDocument& piece : pieces) other.add_stored(piece);
      batch.commit();
    }
    EXPECT_EQ(everything(one), everything(other)) << "seed " << seed;
  }
}

TEST(MergeProperty, ABulkLoadMakesTheSameGraph) {
  Dice dice(300);
  const GraphFolder folder;
  const std::vector<Document> documents = random_documents(dice, 20);
  const Store parts = folder.store_of(documents, "parts.db");
  Store bulk = Store::open(folder.file("bulk.db"), OpenMode::create, {.bulk = true});
  {
    Store::Batch batch(bulk, 0);
    merge_into(bulk, parts);
    batch.commit();
  }
  EXPECT_FALSE(bulk.is_searchable());
  bulk.make_searchable();
  EXPECT_TRUE(bulk.is_searchable());
  EXPECT_EQ(everything(bulk), everything(parts));
  const std::string indexes = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name)";
  EXPECT_EQ(ask(bulk, indexes), ask(parts, indexes));
}

TEST(MergeProperty, AnArticleTakesThePlaceOfItsTriplesInAnyOrder) {
  Dice dice(400);
  const GraphFolder folder;
  const Document made = random_document(dice, 1);
  const Store article = folder.store_of({made}, "article.db");
  Store first = folder.new_store("first.db");
  first.add_stored(triples_of(made));
  merge_into(first, article);
  Store last = folder.new_store("last.db");
  merge_into(last, article);
  EXPECT_EQ(last.add_stored(triples_of(made)), AddResult::unchanged);
  EXPECT_EQ(everything(first), everything(article));
  EXPECT_EQ(everything(last), everything(article));
}

TEST(MergeProperty, OfTwoVersionsOfAnArticleTheLaterOneStaysInAnyOrder) {
  const GraphFolder folder;
  const Document old = document("a", {"MLI -aids-> RUS"}, "2024-01-10");
  const Document later = document("a", {"MLI -attacks-> RUS"}, "2024-01-12");
  const Store one = folder.store_of({old}, "one.db");
  const Store two = folder.store_of({later}, "two.db");
  for (const bool swapped : {false, true}) {
    Store all = folder.new_store(swapped ? "swapped.db" : "all.db");
    merge_into(all, swapped ? two : one);
    merge_into(all, swapped ? one : two);
    EXPECT_EQ(everything(all), everything(two));
  }
}

}  // namespace rawabit::test
