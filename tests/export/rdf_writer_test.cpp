// SPDX-License-Identifier: Apache-2.0
#include "export/rdf_writer.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace rawabit {
namespace {

std::string written(RdfSyntax syntax, const RdfValue& object, std::string_view graph = {}) {
  std::ostringstream out;
  RdfWriter writer(out, syntax);
  writer.statement("urn:s", "urn:p", object, graph);
  writer.finish();
  return out.str();
}

TEST(RdfWriter, TurtleGroupsNeighboursOfOneSubject) {
  std::ostringstream out;
  RdfWriter writer(out, RdfSyntax::turtle);
  writer.prefix("x", "urn:x:");
  writer.statement("urn:x:a", "urn:x:p", {RdfValue::Kind::iri, "urn:x:b"});
  writer.statement("urn:x:a", "urn:x:q", {RdfValue::Kind::text, "c", "en"});
  writer.statement("urn:x:b", "urn:x:p", {RdfValue::Kind::typed, "1.5", "http://www.w3.org/2001/XMLSchema#decimal"});
  writer.finish();
  EXPECT_EQ(out.str(), "@prefix x: <urn:x:> .\n\nx:a x:p x:b ;\n    x:q \"c\"@en .\n\nx:b x:p 1.5 .\n");
}

TEST(RdfWriter, NquadsNameTheGraphWhereOneIsGiven) {
  EXPECT_EQ(written(RdfSyntax::nquads, {RdfValue::Kind::iri, "urn:o"}, "urn:g"), "<urn:s> <urn:p> <urn:o> <urn:g> .\n");
  EXPECT_EQ(written(RdfSyntax::nquads, {RdfValue::Kind::iri, "urn:o"}), "<urn:s> <urn:p> <urn:o> .\n");
}

TEST(RdfWriter, NquadsKeepTextReadable) {
  EXPECT_EQ(written(RdfSyntax::nquads, {RdfValue::Kind::text, "\u0645 \"q\"\\\n\t", "ar"}), "<urn:s> <urn:p> \"\u0645 \\\"q\\\"\\\\\\n\\t\"@ar .\n");
}

TEST(RdfWriter, BytesThatAreNoTextDoNotReachTheFile) {
  EXPECT_EQ(written(RdfSyntax::nquads, {RdfValue::Kind::text, "a\xFF\x01z"}), "<urn:s> <urn:p> \"a\uFFFDz\" .\n");
}

TEST(RdfWriter, PartsOfAnIriKeepLettersAndEncodeTheRest) {
  EXPECT_EQ(iri_part("NAME:\u0645\u0627\u0644\u064A a_b-1."), "NAME%3A\u0645\u0627\u0644\u064A%20a_b-1%2E");
  EXPECT_EQ(iri_part("<>\"\n\xFF"), "%3C%3E%22%0A%EF%BF%BD");
}

}  // namespace
}  // namespace rawabit
