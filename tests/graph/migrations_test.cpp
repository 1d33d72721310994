// SPDX-License-Identifier: Apache-2.0
#include "graph/migrations.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <array>

#include "graph/schema_text.hpp"
#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

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
  const std::array<std::string_view, 2> steps = {"CREATE TABLE second (x)", "CREATE TABLE third (x)"};
  migrate_schema(store.database(), std::span(steps).first(1));
  EXPECT_EQ(ask(store, "PRAGMA user_version"), "2");
  migrate_schema(store.database(), steps);
  EXPECT_EQ(ask(store, "PRAGMA user_version"), "3");
  EXPECT_EQ(store.meta("schema_version"), "3");
  EXPECT_TRUE(store.database().tableExists("second"));
  EXPECT_TRUE(store.database().tableExists("third"));
}

TEST(Migrations, FailedStepTakesBackTheStepsBefore) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  const std::array<std::string_view, 2> steps = {"CREATE TABLE second (x)", "no sql"};
  EXPECT_THROW(migrate_schema(store.database(), steps), SQLite::Exception);
  EXPECT_EQ(ask(store, "PRAGMA user_version"), "1");
  EXPECT_FALSE(store.database().tableExists("second"));
}

TEST(Migrations, SchemaDescribesEveryTableInTheFileItself) {
  const GraphFolder folder;
  const Store store = folder.new_store();
  EXPECT_EQ(ask(store, "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%(% -- %'"), "");
}

}  // namespace rawabit::test
