// SPDX-License-Identifier: Apache-2.0
#include "export/file_check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "export/gexf_exporter.hpp"
#include "export/graph_layout.hpp"
#include "export/graphml_exporter.hpp"
#include "export/small_graph.hpp"

namespace rawabit {
namespace {

std::vector<std::string> findings(std::istream& in) {
  std::vector<std::string> found;
  check_graph_file(in, [&](const Finding& finding) { found.push_back(std::to_string(finding.line) + " " + std::string(finding.rule.name)); });
  return found;
}

std::vector<std::string> findings_of(const std::string& text) {
  std::istringstream in(text);
  return findings(in);
}

std::string broken_file(const FileRule& rule) {
  const std::string stem = std::string(RAWABIT_TEST_DIR) + "/export/broken/" + std::string(rule.name);
  return std::filesystem::exists(stem + ".graphml") ? stem + ".graphml" : stem + ".gexf";
}

std::set<std::string> rules_broken_by(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  std::set<std::string> names;
  check_graph_file(file, [&](const Finding& finding) { names.insert(std::string(finding.rule.name)); });
  return names;
}

TEST(FileCheck, EveryRuleHasABrokenFileInWhichItIsTheOnlyOneFound) {
  for (const FileRule& rule : file_rules()) EXPECT_EQ(rules_broken_by(broken_file(rule)), std::set<std::string>{std::string(rule.name)});
}

TEST(FileCheck, NothingIsFoundInTheFilesThatTheBrokenOnesWereMadeFrom) {
  for (const std::string suffix : {".graphml", ".gexf"}) {
    EXPECT_EQ(rules_broken_by(std::string(RAWABIT_TEST_DIR) + "/export/broken/whole" + suffix), std::set<std::string>{});
  }
}

TEST(FileCheck, RulesHaveNamesOfTheirOwnAndSayWhatHappensAndWhatHelps) {
  std::set<std::string_view> names;
  for (const FileRule& rule : file_rules()) {
    EXPECT_TRUE(names.insert(rule.name).second) << rule.name;
    EXPECT_FALSE(rule.happens.empty() || rule.remedy.empty()) << rule.name;
    EXPECT_THAT(rule.formats, testing::AnyOf("both", "GraphML", "GEXF"));
  }
}

template <typename Exporter>
void expect_whole(const Snapshot& graph, const ExportOptions& options) {
  std::stringstream text;
  Exporter(options).write(graph, text);
  EXPECT_EQ(findings(text), std::vector<std::string>{});
}

TEST(FileCheck, OurOwnFilesAreWhole) {
  const Snapshot graph = test::small_graph();
  for (const bool negated : {false, true}) {
    for (const LabelLanguage language : {LabelLanguage::ar, LabelLanguage::en, LabelLanguage::code}) {
      ExportOptions options{.label_language = language, .include_negated = negated};
      options.layout = complete_layout(graph, options);
      expect_whole<GraphmlExporter>(graph, options);
      expect_whole<GexfExporter>(graph, options);
    }
  }
}

TEST(FileCheck, AStrictFileTellsWhatTheSchemaCosts) {
  ExportOptions options{.strict_schema = true};
  options.layout = complete_layout(test::small_graph(), options);
  std::stringstream text;
  GraphmlExporter(options).write(test::small_graph(), text);
  const std::vector<std::string> found = findings(text);
  EXPECT_THAT(found, testing::Each(testing::AnyOf(testing::HasSubstr("edges-without-kind"), testing::HasSubstr("parallel-edges"))));
  EXPECT_EQ(found.size(), 2U) << "Mali and Russia have two relations";
}

TEST(FileCheck, CountsNodesEdgesAndFindings) {
  std::istringstream in(
      "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><key id='w' for='edge' attr.name='weight' attr.type='double'/>"
      "<graph edgedefault='directed'><node id='a'/><node id='b'/>\n<edge source='a' target='b'><data key='w'>0</data></edge></graph></graphml>");
  const FileVerdict verdict = check_graph_file(in, [](const Finding&) {});
  EXPECT_EQ(verdict.format, "GraphML");
  EXPECT_EQ(verdict.nodes, 2U);
  EXPECT_EQ(verdict.edges, 1U);
  EXPECT_EQ(verdict.count(Severity::loss), 1U);
  EXPECT_FALSE(verdict.is_whole());
}

TEST(FileCheck, FindingsCarryTheLine) {
  const std::string head = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>\n<graph edgedefault='directed'>\n";
  EXPECT_THAT(findings_of(head + "<node id='a'/>\n\n<node id='a'/></graph></graphml>"), testing::Contains("5 repeated-node"));
  EXPECT_THAT(
      findings_of(head + "<node id='a'/>\n<edge source='a' target='a' label='x'/>\n<edge source='a'\n target='a' label='x'/></graph></graphml>"),
      testing::Contains("6 parallel-edges"));
}

TEST(FileCheck, LinesBeyondWhatLibxml2KeepsAreNamedToo) {
  std::string text = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>\n<graph edgedefault='directed'>\n";
  for (int i = 0; i < 70000; ++i) text += "<node id='n" + std::to_string(i) + "'/>\n";
  text += "<node id='n5'/>\n</graph></graphml>";
  std::istringstream in(text);
  std::vector<int> lines;
  check_graph_file(in, [&](const Finding& finding) {
    if (finding.rule.rule == Rule::repeated_node) lines.push_back(finding.line);
  });
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_GE(lines[0], 70003);
  EXPECT_LE(lines[0], 70003 + 30) << "libxml2 reads 512 bytes ahead";
}

TEST(FileCheck, UndirectedEdgesAreParallelInBothDirections) {
  const std::string head = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph edgedefault='";
  const std::string edges =
      "'><node id='a'/><node id='b'/><edge source='a' target='b' label='x'/><edge source='b' target='a' label='x'/></graph></graphml>";
  EXPECT_THAT(findings_of(head + "undirected" + edges), testing::Contains("1 parallel-edges"));
  EXPECT_THAT(findings_of(head + "directed" + edges), testing::Not(testing::Contains("1 parallel-edges")));
}

TEST(FileCheck, ColorsMayBeNamesInGraphmlButNothingElse) {
  const auto with_color = [](const std::string& color) {
    return findings_of(
        "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><key id='c' for='node' attr.name='color' attr.type='string'/>"
        "<graph edgedefault='directed'><node id='a'><data key='c'>" +
        color + "</data></node></graph></graphml>");
  };
  for (const std::string good : {"#A0b1C2", "red"}) EXPECT_THAT(with_color(good), testing::Not(testing::Contains("1 bad-color"))) << good;
  for (const std::string bad : {"#A0b1C", "rgb(1,2,3)", "123"}) EXPECT_THAT(with_color(bad), testing::Contains("1 bad-color")) << bad;
}

TEST(FileCheck, SpellsMayTouchButNotOverlap) {
  const auto with_spells = [](const std::string& spells) {
    return findings_of(
        "<gexf xmlns='http://gexf.net/1.3' version='1.3'><graph mode='dynamic' timeformat='date' timerepresentation='interval' timezone='UTC'>"
        "<nodes><node id='a' label='A' intervals='" +
        spells + "'/></nodes></graph></gexf>");
  };
  EXPECT_THAT(with_spells("&lt;[2024-01-01, 2024-01-05]; [2024-01-05, 2024-01-06]&gt;"), testing::Not(testing::Contains("1 overlapping-spells")));
  EXPECT_THAT(with_spells("&lt;[2024-01-01, 2024-01-05]; [2024-01-04, 2024-01-06]&gt;"), testing::Contains("1 overlapping-spells"));
}

TEST(FileCheck, HostileBytesEndInAFinding) {
  for (const std::string text : {"", "   ", "\x01", "<", "<a", "<graphml", "\xFF\xFE", "<gexf><graph><node", "<graphml><key/><data/></graphml>"}) {
    EXPECT_FALSE(findings_of(text).empty()) << text;
  }
  EXPECT_THAT(findings_of("<gexf xmlns='http://gexf.net/1.3' version='1.3'><attvalue/><spell start='1'/><attribute/></gexf>"),
              testing::Not(testing::IsEmpty()));
}

}  // namespace
}  // namespace rawabit
