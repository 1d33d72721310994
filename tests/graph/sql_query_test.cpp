// SPDX-License-Identifier: Apache-2.0
#include "graph/sql_query.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/graph_fixture.hpp"

namespace rawabit::test {

namespace {

std::string run(const Store& store, const std::string& sql) {
  std::string text;
  run_sql(
      store, sql,
      [&](const std::vector<std::string>& names) {
        for (const std::string& name : names) text += name + ' ';
      },
      [&](const std::vector<SqlValue>& row) {
        text += '|';
        for (const SqlValue& value : row) text += std::to_string(value.index()) + ' ';
      });
  return text;
}

SqlError error_of(const Store& store, const std::string& sql) {
  try {
    run(store, sql);
  } catch (const SqlError& error) {
    return error;
  }
  return {"no error", std::nullopt};
}

}  // namespace

TEST(SqlQuery, GivesColumnsAndTypedRows) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"FRA -aids-> MLI"})});
  EXPECT_EQ(run(store, "SELECT 1 AS one, 0.5 AS half, 'x' AS text, NULL AS missing, x'00ff' AS bytes;"), "one half text missing bytes |1 2 3 0 3 ");
  EXPECT_EQ(run(store, "SELECT subject, mentions FROM v_edges -- one edge"), "subject mentions |3 1 ");
  EXPECT_EQ(run(store, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n"), "i |1 |1 |1 ");
}

TEST(SqlQuery, StateEdgesAreThoseOfTheLevelOfStates) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"person:lavrov@RUS -meets-with-> MLI", "person:keita@MLI -aids-> MLI", "RUS -aids-> MLI:MIL"}),
                                       document("b", {"MLI -meets-with-> person:shoigu@RUS", "MLI:CVL -protests-against->", "FRA -aids-> MLI!"})});
  const auto totals = [](const TripleRow& row) {
    return row.subject.id + ' ' + std::string(relation(row.relation).name) + ' ' + (row.object ? row.object->id : "-") + ' ' +
           std::to_string(row.mentions) + ' ' + std::to_string(row.negated) + ' ' + std::to_string(row.documents) + ' ' + std::to_string(row.stories);
  };
  std::vector<std::string> expected;
  for (const TripleRow& row : query_triples(store, {}, GraphLevel::state)) expected.push_back(totals(row));
  std::vector<std::string> found;
  run_sql(
      store,
      "SELECT subject || ' ' || relation || ' ' || ifnull(object, '-') || ' ' || mentions || ' ' || negated || ' ' || documents || ' ' || stories "
      "FROM v_state_edges",
      [](const std::vector<std::string>&) {}, [&](const std::vector<SqlValue>& row) { found.push_back(std::get<std::string>(row.at(0))); });
  EXPECT_THAT(found, testing::UnorderedElementsAreArray(expected));
  EXPECT_THAT(found, testing::Contains("MLI meets-with RUS 2 0 2 2"));
  EXPECT_EQ(ask(store, "SELECT count(*) FROM v_state_edges WHERE subject = object"), "0");
}

TEST(SqlQuery, SearchesTheWordsOfSentences) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"FRA -aids-> MLI"}), document("b", {"FRA -aids-> RUS"})});
  const std::string words = ask(store, "SELECT words FROM sentence_words LIMIT 1");
  EXPECT_EQ(ask(store, "SELECT count(*) FROM sentence_words WHERE words MATCH 'mli'"), "1") << words;
}

TEST(SqlQuery, DoesNothingButRead) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"FRA -aids-> MLI"})});
  for (const char* sql : {"DELETE FROM edges", "CREATE TEMP TABLE t (x)", "PRAGMA query_only = OFF", "ATTACH 'other.db' AS other",
                          "VACUUM INTO 'other.db'", "BEGIN", "DROP VIEW v_edges", "INSERT INTO meta VALUES ('a', 'b')"}) {
    EXPECT_THAT(error_of(store, sql).what(), testing::HasSubstr("only SELECT")) << sql;
  }
  EXPECT_STRNE(error_of(store, "SELECT load_extension('x')").what(), "no error");
  EXPECT_EQ(ask(store, "SELECT count(*) FROM edges"), "1");
  // The guard goes with the statement.
  EXPECT_EQ(store.stats().edges, 1U);
}

TEST(SqlQuery, SaysWhereAStatementIsWrong) {
  const GraphFolder folder;
  const Store store = folder.store_of({document("a", {"FRA -aids-> MLI"})});
  EXPECT_EQ(error_of(store, "SELECT nobody FROM edges").byte, 7U);
  EXPECT_EQ(error_of(store, "SELECT 1; SELECT 2").byte, 9U);
  EXPECT_STREQ(error_of(store, " ").what(), "no statement is given");
  EXPECT_THAT(error_of(store, "SELECT ?").what(), testing::HasSubstr("parameter"));
}

}  // namespace rawabit::test
