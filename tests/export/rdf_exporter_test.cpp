// SPDX-License-Identifier: Apache-2.0
#include "export/rdf_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string turtle(const Snapshot& graph, const ExportOptions& options = {}) {
  std::ostringstream out;
  RdfExporter(options, RdfSyntax::turtle).write(graph, out);
  return out.str();
}

TEST(RdfExporter, AnEdgeThatIsOnlyDeniedIsDescribedButNotStated) {
  ExportOptions options;
  options.include_negated = true;
  const std::string text = turtle(test::small_graph(), options);
  EXPECT_THAT(text, HasSubstr("<urn:rawabit:edge:MLI:attacks:place%3Aonly-denied> rdf:type rawabit:Edge"));
  EXPECT_THAT(text, Not(HasSubstr("\nactor:MLI relation:attacks <urn:rawabit:actor:place%3Aonly-denied> .")));
}

TEST(RdfExporter, CountriesHaveTheirPublicNames) {
  const std::string text = turtle(test::small_graph());
  EXPECT_THAT(text, HasSubstr("skos:exactMatch country:MLI"));
  EXPECT_THAT(text, HasSubstr("wdt:P298 \"MLI\""));
  EXPECT_THAT(text, Not(HasSubstr("country:UN ")));
}

TEST(RdfExporter, OnlyArabicNamesAreTaggedArabic) {
  const std::string text = turtle(test::small_graph());
  EXPECT_THAT(text, HasSubstr("rdfs:label \"\u0645\u0627\u0644\u064A\"@ar"));
  EXPECT_THAT(text, HasSubstr("rdfs:label \"INF treaty REINFORCE\" ;"));
}

TEST(RdfExporter, AnAddressThatIsNoneBecomesAName) {
  EXPECT_THAT(turtle(test::small_graph()), HasSubstr("prov:wasQuotedFrom <urn:rawabit:document:%3C%2Fscript%3E"));
}

}  // namespace
}  // namespace rawabit
