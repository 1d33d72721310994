// SPDX-License-Identifier: Apache-2.0
#include "export/cypher_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string script(const ExportOptions& options = {}) {
  std::ostringstream out;
  CypherExporter(options).write(test::small_graph(), out);
  return out.str();
}

TEST(CypherExporter, QuotesAndBackslashesAreEscaped) {
  EXPECT_EQ(cypher_string("it's \"so\" \\"), R"('it\'s \"so\" \\')");
  EXPECT_EQ(cypher_string("a\nb\tc\x01\x7F"), R"('a\nb\tc\u0001\u007F')");
}

TEST(CypherExporter, AnEscapeInTheTextIsNotOneOfTheScript) {
  // A reader that resolves \u0027 first would take it for the end of the literal.
  EXPECT_EQ(cypher_string(R"(\u0027)"), R"('\\\u00750027')");
  EXPECT_EQ(cypher_string(R"(\\U)"), R"('\\\\\u0055')");
}

TEST(CypherExporter, LiteralsAreValidUtf8) { EXPECT_EQ(cypher_string("\xFF"), "'\uFFFD'"); }

TEST(CypherExporter, NodesAndRelationshipsAreMerged) {
  const std::string text = script();
  EXPECT_THAT(text, HasSubstr("AS row MERGE (actor:Actor {id: row.id}) SET actor:Country, actor += row.properties;"));
  EXPECT_THAT(text, HasSubstr("MERGE (subject)-[relation:MEETS_WITH]->(object) SET relation += row.properties;"));
  EXPECT_THAT(text, HasSubstr("{subject: 'MLI', object: 'RUS', properties: {"));
}

TEST(CypherExporter, NumbersKeepTheirType) { EXPECT_THAT(script(), HasSubstr("size: 60.0")); }

TEST(CypherExporter, DeniedEdgesComeOnlyWhenAskedFor) {
  EXPECT_THAT(script(), Not(HasSubstr("only-denied")));
  ExportOptions options;
  options.include_negated = true;
  EXPECT_THAT(script(options), HasSubstr("only-denied"));
}

}  // namespace
}  // namespace rawabit
