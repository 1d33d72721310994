// SPDX-License-Identifier: Apache-2.0
#include "graph/store_error.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

std::string open_error(const std::filesystem::path& path, OpenMode mode) {
  return store_error_of([&] { Store::open(path, mode, {.lock_wait_ms = 0}); });
}

void write_file(const std::filesystem::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

}  // namespace

TEST(StoreError, MissingFileIsNamed) {
  const GraphFolder folder;
  for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
    EXPECT_EQ(open_error(folder.file(), mode), folder.file().string() + ": no such file");
    EXPECT_FALSE(std::filesystem::exists(folder.file()));
  }
}

TEST(StoreError, FolderIsNoGraph) {
  const GraphFolder folder;
  for (const OpenMode mode : {OpenMode::read, OpenMode::write, OpenMode::create}) {
    EXPECT_EQ(open_error(folder.file(""), mode), folder.file("").string() + ": a folder, expected a graph file");
  }
}

TEST(StoreError, CreatingWhereAFileStandsLeavesItAlone) {
  const GraphFolder folder;
  write_file(folder.file(), "notes");
  EXPECT_EQ(open_error(folder.file(), OpenMode::create), folder.file().string() + ": file exists");
  EXPECT_EQ(std::filesystem::file_size(folder.file()), 5U);
}

TEST(StoreError, CreatingInAMissingFolderFails) {
  const GraphFolder folder;
  const auto path = folder.file("no/such/graph.db");
  EXPECT_EQ(open_error(path, OpenMode::create), path.string() + ": cannot be opened; check that its folder exists and can be written");
}

TEST(StoreError, GarbageIsNoGraph) {
  const GraphFolder folder;
  for (const std::string& bytes : {std::string("x"), std::string("<graphml></graphml>\n"), std::string(10'000, '\xFF')}) {
    write_file(folder.file(), bytes);
    for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
      EXPECT_EQ(open_error(folder.file(), mode), folder.file().string() + ": no rawabit graph");
    }
    EXPECT_EQ(std::filesystem::file_size(folder.file()), bytes.size());
  }
}

TEST(StoreError, DatabaseOfAnotherProgramIsNoGraph) {
  const GraphFolder folder;
  SQLite::Database(folder.file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE notes (text); PRAGMA user_version = 1");
  for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
    EXPECT_EQ(open_error(folder.file(), mode), folder.file().string() + ": no rawabit graph");
  }
}

TEST(StoreError, NewerSchemaIsNamedWithBothVersions) {
  const GraphFolder folder;
  folder.new_store().database().exec("PRAGMA user_version = 99");
  for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
    EXPECT_EQ(open_error(folder.file(), mode),
              folder.file().string() + ": graph has schema version 99, this program knows up to 2; use the newer program");
  }
}

TEST(StoreError, RelationOfANewerOntologyIsNamed) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"MLI -aids-> RUS"})});
  store.database().exec("INSERT INTO relations VALUES ('trades-with', '', '', '', '', 1, 0); UPDATE edges SET relation = 'trades-with'");
  EXPECT_EQ(store_error_of([&] { query_triples(store, {}, GraphLevel::actor); }),
            folder.file().string() + ": relation 'trades-with' is unknown to this program; use the newer program");
}

TEST(StoreError, DamagedGraphIsNamed) {
  const GraphFolder folder;
  folder.store_of({document("a", {"MLI -aids-> RUS"})});
  std::fstream bytes(folder.file(), std::ios::binary | std::ios::in | std::ios::out);
  bytes.seekp(4096);
  bytes << std::string(static_cast<std::size_t>(std::filesystem::file_size(folder.file())) - 4096, 'x');
  bytes.close();
  const std::string message = store_error_of([&] { static_cast<void>(Store::open(folder.file(), OpenMode::read).stats()); });
  EXPECT_EQ(message, folder.file().string() + ": damaged graph; build it again");
}

TEST(StoreError, SecondWriterIsToldThatTheFileIsLocked) {
  const GraphFolder folder;
  Store first = folder.new_store();
  Store second = Store::open(folder.file(), OpenMode::write, {.lock_wait_ms = 0});
  const std::string locked = folder.file().string() + ": locked by another program; try again when it has finished";
  const Document made = document("a", {"MLI -aids-> RUS"});
  {
    const Store::Batch batch(first);
    EXPECT_EQ(store_error_of([&] { second.add_document(made.article, made.triples); }), locked);
    EXPECT_EQ(store_error_of([&] { Store::Batch{second}; }), locked);
    EXPECT_EQ(Store::open(folder.file(), OpenMode::read).stats().documents, 0U) << "readers need not wait";
  }
  EXPECT_EQ(second.add_document(made.article, made.triples), AddResult::added);
}

TEST(StoreError, StoreOpenedForReadingRefusesChanges) {
  const GraphFolder folder;
  const Document made = document("a", {"MLI -aids-> RUS"});
  folder.store_of({made});
  Store store = Store::open(folder.file(), OpenMode::read);
  const std::string refused = folder.file().string() + ": opened for reading only";
  const Document other = document("b", {"MLI -aids-> RUS"});
  EXPECT_EQ(store_error_of([&] { store.add_document(other.article, other.triples); }), refused);
  EXPECT_EQ(store_error_of([&] { store.remove_document("a"); }), refused);
  EXPECT_EQ(store_error_of([&] { Store::Batch{store}; }), refused);
  EXPECT_EQ(store.stats().documents, 1U);
}

TEST(StoreError, ReadersLeaveNothingBesideTheFile) {
  const GraphFolder folder;
  folder.store_of({document("a", {"MLI -aids-> RUS"})});
  EXPECT_EQ(Store::open(folder.file(), OpenMode::read).stats().documents, 1U);
  for (const auto& entry : std::filesystem::directory_iterator(folder.file(""))) EXPECT_EQ(entry.path(), folder.file());
}

TEST(StoreError, WriteProtectedFilesCanBeReadOnly) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everything";
  const GraphFolder folder;
  folder.store_of({document("a", {"MLI -aids-> RUS"})});
  namespace fs = std::filesystem;
  fs::permissions(folder.file(), fs::perms::owner_read);
  fs::permissions(folder.file(""), fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_EQ(open_error(folder.file(), OpenMode::write), folder.file().string() + ": read-only; choose a file that can be written");
  EXPECT_EQ(Store::open(folder.file(), OpenMode::read).stats().documents, 1U);
  fs::permissions(folder.file(""), fs::perms::owner_all);
}

TEST(StoreError, EmptyFileBecomesAGraphWhenWritten) {
  const GraphFolder folder;
  for (const OpenMode mode : {OpenMode::write, OpenMode::create}) {
    write_file(folder.file(), "");
    EXPECT_EQ(open_error(folder.file(), OpenMode::read), folder.file().string() + ": no rawabit graph");
    EXPECT_EQ(Store::open(folder.file(), mode).stats().documents, 0U);
    EXPECT_EQ(Store::open(folder.file(), OpenMode::read).stats().documents, 0U);
    std::filesystem::remove(folder.file());
  }
}

TEST(StoreError, NamesThatMeanSomethingToSqliteAreFiles) {
  const GraphFolder folder;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.file(""));
  for (const char* name : {":memory:", "file:graph.db?mode=memory", "50%.db"}) {
    static_cast<void>(Store::open(name, OpenMode::create));
    EXPECT_TRUE(std::filesystem::exists(folder.file(name))) << name;
  }
  std::filesystem::current_path(before);
}

TEST(StoreError, EveryFailureIsOneLineThatNamesTheFile) {
  for (const int code : {SQLITE_ERROR, SQLITE_PERM, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL,
                         SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_CONSTRAINT}) {
    const std::string message = describe_store_failure("sahel.db", SQLite::Exception("first\nsecond", code));
    EXPECT_TRUE(message.starts_with("sahel.db: ")) << message;
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  }
}

}  // namespace rawabit::test
