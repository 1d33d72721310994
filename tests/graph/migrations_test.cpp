// SPDX-License-Identifier: Apache-2.0
#include "graph/migrations.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <vector>

#include "graph/schema_text.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

std::vector<Migration> up_to_now() { return {schema_migrations().begin(), schema_migrations().end()}; }

std::string read_file(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// A graph as the program of schema version 1 wrote it.
void write_version_1(const std::filesystem::path& path) {
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(read_file(RAWABIT_TEST_DIR "/graph/data/schema_version_1.sql"));
  database.exec(read_file(RAWABIT_TEST_DIR "/graph/data/rows_version_1.sql"));
}

}  // namespace

TEST(Migrations, NewGraphHasTheVersionOfTheProgram) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  EXPECT_EQ(ask(store, "PRAGMA user_version"), std::to_string(schema_version));
  EXPECT_EQ(store.meta("schema_version"), std::to_string(schema_version));
  EXPECT_EQ(ask(store, "PRAGMA journal_mode"), "wal");
  EXPECT_EQ(ask(store, "PRAGMA foreign_keys"), "1");
}

TEST(Migrations, ThereIsOneStepForEveryOlderVersion) { EXPECT_EQ(schema_migrations().size(), static_cast<std::size_t>(schema_version - 1)); }

TEST(Migrations, StepsAreTakenFromTheVersionOfTheFile) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  std::vector<Migration> steps = up_to_now();
  steps.push_back({.sql = "CREATE TABLE third (x)"});
  migrate_schema(store.database(), steps);
  EXPECT_EQ(ask(store, "PRAGMA user_version"), std::to_string(schema_version + 1));
  steps.push_back({.sql = "CREATE TABLE fourth (x)", .convert = [](SQLite::Database& database) { database.exec("INSERT INTO fourth VALUES (1)"); }});
  migrate_schema(store.database(), steps);
  EXPECT_EQ(ask(store, "PRAGMA user_version"), std::to_string(schema_version + 2));
  EXPECT_EQ(store.meta("schema_version"), std::to_string(schema_version + 2));
  EXPECT_EQ(ask(store, "SELECT * FROM fourth"), "1");
  EXPECT_TRUE(store.database().tableExists("third"));
}

TEST(Migrations, FailedStepTakesBackTheStepsBefore) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  std::vector<Migration> steps = up_to_now();
  steps.push_back({.sql = "CREATE TABLE second (x)"});
  steps.push_back({.sql = "no sql"});
  EXPECT_THROW(migrate_schema(store.database(), steps), SQLite::Exception);
  EXPECT_EQ(ask(store, "PRAGMA user_version"), std::to_string(schema_version));
  EXPECT_FALSE(store.database().tableExists("second"));
}

TEST(Migrations, GraphOfVersion1BecomesWhatItsDocumentsMakeNow) {
  const GraphFolder folder;
  write_version_1(folder.file());
  const Store old = Store::open(folder.file(), OpenMode::write);
  EXPECT_EQ(old.meta("schema_version"), std::to_string(schema_version));
  EXPECT_EQ(ask(old, "PRAGMA integrity_check"), "ok");
  EXPECT_EQ(ask(old, "SELECT count(*) FROM pragma_foreign_key_check"), "0");
  EXPECT_EQ(old.stats().documents, 2U);
  EXPECT_EQ(old.stats().evidence, 3U);
  EXPECT_EQ(lines_of(query_triples(old, {}, GraphLevel::actor)),
            (std::vector<std::string>{"MLI -aids-> RUS 2", "person:?ali-salih -visits-> MLI 1"}));
  EXPECT_EQ(ask(old, "SELECT country FROM identities WHERE id = 'person:?ali-salih'"), "TCD");
  EXPECT_EQ(ask(old, "SELECT text FROM sentences WHERE sentence = (SELECT rowid FROM sentence_words WHERE words MATCH 'visits')"),
            "person:?ali-salih visits MLI");
}

TEST(Migrations, MigratedGraphHasTheTablesOfANewOne) {
  const GraphFolder folder;
  write_version_1(folder.file());
  const std::string tables = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master ORDER BY type, name)";
  EXPECT_EQ(ask(Store::open(folder.file(), OpenMode::write), tables), ask(folder.new_store("new.db"), tables));
}

TEST(Migrations, DocumentsOfVersion1AreReadAnewByTheNextBuild) {
  const GraphFolder folder;
  write_version_1(folder.file());
  Article article;
  article.id = "a";
  article.title = "title of a";
  article.text = "MLI aids RUS";
  article.date = "2024-01-10";
  const Store old = Store::open(folder.file(), OpenMode::write, {.lexicon_digest = "digest", .program_version = "0.1.0"});
  EXPECT_FALSE(old.is_unchanged(article));
}

TEST(Migrations, ReadingAGraphOfVersion1LeavesTheFileAsItIs) {
  const GraphFolder folder;
  write_version_1(folder.file());
  const std::string before = read_file(folder.file().string());
  EXPECT_EQ(query_triples(Store::open(folder.file(), OpenMode::read), {}, GraphLevel::actor).size(), 2U);
  EXPECT_EQ(read_file(folder.file().string()), before);
}

TEST(Migrations, SchemaDescribesEveryTableInTheFileItself) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  EXPECT_EQ(ask(store,
                "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%(% -- %' AND name NOT LIKE 'sentence_words_%'"),
            "");
}

}  // namespace rawabit::test
