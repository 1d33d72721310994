// SPDX-License-Identifier: Apache-2.0
#include "graph/store.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

#include "graph/snapshot_loader.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

AddResult add(Store& store, const Document& made) { return store.add_document(made.article, made.triples); }

// Documents that share actors, edges, names and codes in different mixtures.
std::vector<Document> many_documents() {
  std::vector<Document> documents;
  const Lines ends = {"MLI", "RUS", "FRA", "person:lavrov@RUS", "person:lavrov@RUS:ELI", "person:diop@MLI", "MLI:REB", "UN"};
  const Lines kinds = {"meets-with", "aids", "attacks", "cooperates-with"};
  std::mt19937 random(7);
  const auto pick = [&random](const Lines& from) { return from[random() % from.size()]; };
  for (std::size_t i = 0; i < 24; ++i) {
    Lines lines;
    for (std::size_t n = random() % 5; n > 0; --n) {
      std::string line = pick(ends) + " -" + pick(kinds) + "-> " + pick(ends);
      if (random() % 4 == 0) line += '!';
      lines.push_back(line);
    }
    lines.push_back("MLI:CVL -protests-against->");
    const std::string day = "2024-01-" + std::to_string(10 + i % 15);
    Document made = document("doc-" + std::to_string(i), lines, day, "source-" + std::to_string(i % 3));
    for (Triple& triple : made.triples) triple.subject.name_en = "name " + std::to_string(random() % 3);
    documents.push_back(made);
  }
  return documents;
}

// Content of the file and of what exporters see.
Lines everything(const Store& store) {
  Lines lines = content_of(store);
  for (const GraphLevel level : {GraphLevel::actor, GraphLevel::state}) {
    const Snapshot snapshot = load_snapshot(store, {}, level, {.top_evidence = true});
    for (const SnapshotActor& actor : snapshot.actors) {
      lines.push_back(actor.id + '|' + actor.code + '|' + actor.name + '|' + actor.name_en + '|' + std::to_string(actor.mentions) + '|' +
                      std::to_string(actor.documents));
    }
    for (const SnapshotEdge& edge : snapshot.edges) {
      lines.push_back(std::to_string(edge.subject) + '|' + std::to_string(edge.object) + '|' + edge.first_date + '|' + edge.last_date + '|' +
                      edge.top_doc + '|' + edge.top_evidence + '|' + std::to_string(edge.documents) + '|' + std::to_string(edge.sources));
    }
  }
  return lines;
}

}  // namespace

TEST(Store, AddingTheSameDocumentTwiceChangesNothing) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const Document made = document("a", {"MLI -cooperates-with-> RUS", "FRA -withdraws-from-> MLI"});
  EXPECT_EQ(add(store, made), AddResult::added);
  const Lines before = content_of(store);
  const int changes = store.database().getTotalChanges();
  EXPECT_TRUE(store.is_unchanged(made.article));
  EXPECT_EQ(add(store, made), AddResult::unchanged);
  EXPECT_EQ(content_of(store), before);
  EXPECT_EQ(store.database().getTotalChanges(), changes);
}

TEST(Store, ChangedFieldsReplaceTheDocument) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const Document first = document("a", {"MLI -cooperates-with-> RUS"});
  add(store, first);
  for (std::string Article::*field : {&Article::text, &Article::title, &Article::date, &Article::source, &Article::url, &Article::language}) {
    Document changed = first;
    (changed.article.*field) += "x";
    EXPECT_FALSE(store.is_unchanged(changed.article));
    EXPECT_EQ(add(store, changed), AddResult::replaced);
    EXPECT_EQ(add(store, first), AddResult::replaced);
  }
  EXPECT_EQ(store.stats().documents, 1U);
  EXPECT_EQ(store.stats().evidence, 1U);
}

TEST(Store, ActorsEdgesAndNamesWithoutEvidenceDisappearOnReplacement) {
  const GraphFolder folder;
  Store store = folder.new_store();
  add(store, document("a", {"MLI -cooperates-with-> RUS", "FRA -withdraws-from-> MLI"}));
  const Document changed = document("a", {"MLI -cooperates-with-> RUS"});
  EXPECT_EQ(add(store, changed), AddResult::replaced);
  EXPECT_EQ(content_of(store), content_of(folder.store_of({changed}, "fresh.db")));
  EXPECT_EQ(store.stats().actors, 2U);
  EXPECT_EQ(ask(store, "SELECT count(*) FROM aliases WHERE surface = 'FRA'"), "0");
}

TEST(Store, DocumentsOfAnotherLexiconOrVersionAreReplaced) {
  const GraphFolder folder;
  const Document made = document("a", {"MLI -cooperates-with-> RUS"});
  {
    Store store = Store::open(folder.file(), OpenMode::create, {.lexicon_digest = "one", .program_version = "0.1"});
    add(store, made);
    EXPECT_EQ(store.meta("lexicon_digest"), "one");
    EXPECT_EQ(store.meta("program_version"), "0.1");
    EXPECT_EQ(store.meta("schema_version"), "2");
    EXPECT_EQ(store.meta("no such key"), "");
  }
  Store store = Store::open(folder.file(), OpenMode::write, {.lexicon_digest = "two", .program_version = "0.1"});
  EXPECT_EQ(add(store, made), AddResult::replaced);
  EXPECT_EQ(add(store, made), AddResult::unchanged);
  EXPECT_EQ(store.meta("lexicon_digest"), "two");
}

TEST(Store, MergesActorsAndEdgesOverDocuments) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"MLI -aids-> RUS"}), document("b", {"MLI -aids-> RUS", "RUS -aids-> MLI"})});
  EXPECT_EQ(store.stats().documents, 2U);
  EXPECT_EQ(store.stats().actors, 2U);
  EXPECT_EQ(store.stats().edges, 2U);
  EXPECT_EQ(store.stats().evidence, 3U);
}

TEST(Store, RepeatedTriplesOfADocumentCountOnce) {
  const GraphFolder folder;
  Store store = folder.new_store();
  Document made = document("a", {"MLI -aids-> RUS"});
  made.triples.push_back(made.triples.front());
  add(store, made);
  EXPECT_EQ(store.stats().evidence, 1U);
  EXPECT_EQ(ask(store, "SELECT count FROM aliases WHERE surface = 'MLI'"), "1");
}

TEST(Store, NameOfAnActorIsTheMostFrequentThenTheSmallest) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const auto named = [](const std::string& id, const std::string& name) {
    Document made = document(id, {"MLI -aids-> RUS"});
    made.triples.front().subject.name = name;
    return made;
  };
  add(store, named("a", "beta"));
  add(store, named("b", ""));
  add(store, named("c", "alpha"));
  add(store, named("d", ""));
  EXPECT_EQ(ask(store, "SELECT name FROM actors WHERE id = 'MLI'"), "alpha");
  add(store, named("e", "beta"));
  EXPECT_EQ(ask(store, "SELECT name FROM actors WHERE id = 'MLI'"), "beta");
  store.remove_document("a");
  EXPECT_EQ(ask(store, "SELECT name FROM actors WHERE id = 'MLI'"), "alpha");
  for (const char* id : {"c", "e"}) store.remove_document(id);
  EXPECT_EQ(ask(store, "SELECT name FROM actors WHERE id = 'MLI'"), "MLI") << "the words of the articles, as no triple has a name";
}

TEST(Store, AliasesCountTheWordsOfTheArticles) {
  const GraphFolder folder;
  Store store = folder.new_store();
  add(store, document("a", {"person:lavrov@RUS -visits-> MLI", "person:lavrov@RUS -meets-with-> MLI"}));
  EXPECT_EQ(ask(store, "SELECT count FROM aliases WHERE surface = 'person:lavrov@RUS'"), "2");
  EXPECT_EQ(ask(store, "SELECT count FROM aliases WHERE surface = 'MLI'"), "2");
}

TEST(Store, SymmetricEdgeHasTheSmallerIdFirstAndEachSpanWithItsActor) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const Document made = document("a", {"RUS -cooperates-with-> MLI", "MLI -cooperates-with-> RUS"});
  add(store, made);
  EXPECT_EQ(store.stats().edges, 1U);
  EXPECT_EQ(ask(store, "SELECT group_concat(subject || subject_surface || object || object_surface) FROM v_evidence"), "MLIMLIRUSRUS,MLIMLIRUSRUS");
  const Span object = made.triples[0].object->span;
  EXPECT_EQ(ask(store, "SELECT subject_start FROM v_evidence WHERE sentence = 0"), std::to_string(object.start));
  EXPECT_EQ(ask(store, "SELECT subject_end FROM v_evidence WHERE sentence = 0"), std::to_string(object.end));
  EXPECT_EQ(ask(store, "SELECT object_start FROM v_evidence WHERE sentence = 0"), "0");
}

TEST(Store, DirectedEdgesKeepTheirDirection) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"RUS -aids-> MLI"})});
  EXPECT_EQ(ask(store, "SELECT subject || object FROM v_evidence"), "RUSMLI");
}

TEST(Store, EvidenceWithoutObjectSharesOneEdge) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"MLI:CVL -protests-against->"}), document("b", {"MLI:CVL -protests-against->"})});
  EXPECT_EQ(store.stats().edges, 1U);
  EXPECT_EQ(store.stats().evidence, 2U);
  EXPECT_EQ(ask(store, "SELECT count(*) FROM v_edges WHERE object IS NULL AND mentions = 2 AND documents = 2"), "1");
}

TEST(Store, SpansInTheTitleAreCutFromTheTitle) {
  const GraphFolder folder;
  Store store = folder.new_store();
  Document made = document("a", {"MLI -aids-> RUS"});
  made.article.title = "Mali!";
  made.triples.front().part = ArticlePart::title;
  made.triples.front().subject.span = {0, 4};
  made.triples.front().object->span = {};
  made.triples.front().trigger = {};
  add(store, made);
  EXPECT_EQ(ask(store, "SELECT part || subject_surface || object_surface FROM v_evidence"), "titleMaliRUS");
}

TEST(Store, TriplesThatCannotBeOfTheArticleChangeNothing) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const Document good = document("a", {"MLI -aids-> RUS"});
  Document far = good;
  far.triples.front().object->span.end = 1000;
  Document other = good;
  other.triples.front().doc = "b";
  Document unsure = good;
  unsure.triples.front().confidence = 1.5;
  for (const Document& bad : {far, other, unsure}) EXPECT_THROW(add(store, bad), InputError);
  EXPECT_EQ(store.stats().documents, 0U);
  EXPECT_EQ(add(store, good), AddResult::added);
}

TEST(Store, ContentDoesNotDependOnOrderBatchesOrDetours) {
  const GraphFolder folder;
  std::vector<Document> documents = many_documents();
  const Lines expected = everything(folder.store_of(documents, "expected.db"));
  std::mt19937 random(11);
  for (int round = 0; round < 12; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    Store store = folder.new_store("round-" + std::to_string(round) + ".db");
    {
      Store::Batch batch(store, 1 + random() % 7);
      for (const Document& made : documents) {
        const std::size_t detour = random() % 4;
        if (detour == 0) {
          Document old = document(made.article.id, {"CHN -attacks-> MLI", "person:diop@FRA -aids-> UN"});
          add(store, old);
        }
        add(store, made);
        if (detour == 1) {
          add(store, document("passing", {"person:lavrov@FRA -attacks-> CHN"}));
          EXPECT_TRUE(store.remove_document("passing"));
        }
        if (detour == 2) {
          EXPECT_EQ(add(store, made), AddResult::unchanged);
        }
      }
      batch.commit();
    }
    ASSERT_EQ(everything(store), expected) << "round " << round;
    EXPECT_EQ(ask(store, "PRAGMA foreign_key_check"), "");
    EXPECT_EQ(ask(store, "PRAGMA integrity_check"), "ok");
  }
}

TEST(Store, RemovingAllDocumentsLeavesNothing) {
  const GraphFolder folder;
  const std::vector<Document> documents = many_documents();
  Store store = folder.store_of(documents);
  for (const Document& made : documents) EXPECT_TRUE(store.remove_document(made.article.id));
  EXPECT_FALSE(store.remove_document("doc-0"));
  EXPECT_EQ(ask(store,
                "SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM sentences) + (SELECT count(*) FROM actors) + "
                "(SELECT count(*) FROM aliases) + (SELECT count(*) FROM edges) + (SELECT count(*) FROM evidence)"),
            "0");
}

TEST(Store, BatchIsRolledBackWhenAnExceptionPasses) {
  const GraphFolder folder;
  Store store = folder.new_store();
  add(store, document("a", {"MLI -aids-> RUS"}));
  const Lines before = content_of(store);
  const auto interrupted = [&] {
    Store::Batch batch(store, 0);
    add(store, document("b", {"FRA -aids-> NER"}));
    add(store, document("a", {"FRA -aids-> MLI"}));
    throw std::runtime_error("interrupted");
  };
  EXPECT_THROW(interrupted(), std::runtime_error);
  EXPECT_EQ(content_of(store), before);
  add(store, document("c", {"FRA -aids-> NER"}));
  EXPECT_EQ(store.stats().actors, 4U);
  EXPECT_EQ(ask(store, "PRAGMA foreign_key_check"), "");
}

TEST(Store, BatchCommitsEveryFewDocuments) {
  const GraphFolder folder;
  Store store = folder.new_store();
  const Store reader = Store::open(folder.file(), OpenMode::read);
  {
    Store::Batch batch(store, 2);
    add(store, document("a", {"MLI -aids-> RUS"}));
    EXPECT_EQ(reader.stats().documents, 0U);
    add(store, document("b", {"MLI -aids-> RUS"}));
    EXPECT_EQ(reader.stats().documents, 2U);
    add(store, document("c", {"MLI -aids-> RUS"}));
    EXPECT_EQ(reader.stats().documents, 2U);
  }
  EXPECT_EQ(reader.stats().documents, 2U) << "what was not committed is rolled back";
  EXPECT_EQ(ask(reader, "SELECT count FROM aliases WHERE surface = 'MLI'"), "2");
}

TEST(Store, BatchCommitsLongTextsBeforeThereAreManyDocuments) {
  const GraphFolder folder;
  Store store = folder.new_store();
  {
    const Store::Batch batch(store, 1000);
    for (int i = 0; i < 10; ++i) {
      Document made = document("doc-" + std::to_string(i), {"MLI -meets-with-> RUS"});
      made.article.text.append(1'000'000, ' ');
      add(store, made);
    }
  }
  EXPECT_EQ(store.stats().documents, 9U) << "after 8 MB";
}

TEST(Store, SeesWhatAnotherProgramWritesIntoANewGraph) {
  const GraphFolder folder;
  const Document first = document("doc-1", {"MLI -meets-with-> RUS"});
  const Document second = document("doc-2", {"MLI -meets-with-> RUS", "FRA -aids-> MLI"});
  const Document third = document("doc-3", {"FRA -aids-> MLI", "MLI -meets-with-> RUS"});
  Store store = folder.new_store();
  add(store, first);
  {
    Store other = Store::open(folder.file(), OpenMode::write);
    add(other, second);
  }
  add(store, third);
  const GraphFolder at_once;
  Store expected = at_once.new_store();
  for (const Document& made : {first, second, third}) add(expected, made);
  EXPECT_EQ(everything(store), everything(expected));
}

TEST(Store, BatchGoesOnAfterADocumentWithWrongTriples) {
  const GraphFolder folder;
  Store store = folder.new_store();
  Document bad = document("bad", {"MLI -aids-> RUS"});
  bad.triples.front().trigger = {5, 500};
  Store::Batch batch(store);
  add(store, document("a", {"MLI -aids-> RUS"}));
  EXPECT_THROW(add(store, bad), InputError);
  add(store, document("b", {"MLI -aids-> RUS"}));
  batch.commit();
  EXPECT_EQ(store.stats().documents, 2U);
}

TEST(Store, BatchIsVoidAfterAFullDisk) {
  const GraphFolder folder;
  Store store = folder.new_store();
  add(store, document("a", {"MLI -aids-> RUS"}));
  const Lines before = content_of(store);
  store.database().execAndGet("PRAGMA max_page_count = 1");  // SQLite takes the present size as the least
  std::string lines;
  {
    Store::Batch batch(store);
    Document big = document("big", {"FRA -aids-> NER"});
    big.triples.front().evidence = std::string(1'000'000, 'x');
    EXPECT_EQ(store_error_of([&] { add(store, big); }), folder.file().string() + ": disk is full; nothing of the last documents was kept");
    EXPECT_NE(store_error_of([&] { add(store, document("c", {"FRA -aids-> NER"})); }), "");
    EXPECT_NE(store_error_of([&] { batch.commit(); }), "");
  }
  EXPECT_EQ(content_of(store), before);
  store.database().execAndGet("PRAGMA max_page_count = 100000");
  EXPECT_EQ(add(store, document("c", {"FRA -aids-> NER"})), AddResult::added);
}

TEST(Store, TextOfAnyKindComesBackAsItWas) {
  const GraphFolder folder;
  Store store = folder.new_store();
  Document made = document("it's; DROP TABLE \"documents\"", {"MLI -aids-> RUS"});
  made.article.title = "quotes ' and \" and \xF0\x9F\x99\x82 and \xE2\x80\x8F marks";
  made.triples.front().evidence = made.article.title;
  add(store, made);
  EXPECT_EQ(ask(store, "SELECT id FROM documents"), made.article.id);
  EXPECT_EQ(ask(store, "SELECT title FROM documents"), made.article.title);
  EXPECT_EQ(ask(store, "SELECT sentence_text FROM v_evidence"), made.article.title);
}

TEST(Store, MovedStoreGoesOn) {
  const GraphFolder folder;
  Store first = folder.new_store();
  add(first, document("a", {"MLI -aids-> RUS"}));
  Store second = std::move(first);
  EXPECT_EQ(add(second, document("b", {"MLI -aids-> RUS"})), AddResult::added);
  EXPECT_EQ(second.stats().documents, 2U);
}

}  // namespace rawabit::test
