// SPDX-License-Identifier: Apache-2.0
#include "export/graphml_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

#include "export/graphml_file.hpp"
#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using test::GraphmlElement;
using test::GraphmlFile;

std::string written(const Snapshot& graph, const ExportOptions& options = {}) {
  std::ostringstream out;
  GraphmlExporter(options).write(graph, out);
  return out.str();
}

GraphmlFile read_back(const Snapshot& graph, const ExportOptions& options = {}) { return test::read_graphml(written(graph, options)); }

std::string long_name() {
  std::string name;
  for (int i = 0; i < 10000; ++i) name += "\u0645";
  return name;
}

bool is_name_token(const std::string& id) {
  return !id.empty() && id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-") == std::string::npos;
}

TEST(GraphmlExporter, StartsWithTheDeclarationThatGephiLooksFor) {
  EXPECT_TRUE(written({}).starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
}

TEST(GraphmlExporter, DeclaresEveryKeyOnceBeforeTheGraphWithAPlainName) {
  const GraphmlFile file = read_back(test::small_graph());
  std::set<std::string> ids;
  EXPECT_EQ(file.keys.size(), 35U);
  for (const GraphmlElement& key : file.keys) {
    const std::string& element = key.attributes.at("for");
    EXPECT_THAT(element, testing::AnyOf("node", "edge"));
    EXPECT_EQ(key.attributes.at("id"), element.substr(0, 1) + "_" + key.attributes.at("attr.name"));
    EXPECT_TRUE(ids.insert(key.attributes.at("id")).second) << key.attributes.at("id");
    EXPECT_THAT(key.attributes.at("attr.type"), testing::AnyOf("string", "long", "double", "boolean"));
  }
  EXPECT_EQ(file.elements_before_graph, file.keys.size());
  EXPECT_EQ(file.element_names, (std::set<std::string>{"graphml", "key", "graph", "node", "edge", "data"}));
  EXPECT_EQ(file.namespace_uri, "http://graphml.graphdrawing.org/xmlns");
}

TEST(GraphmlExporter, WritesOneDirectedGraphWithNodesBeforeEdges) {
  const GraphmlFile file = read_back(test::small_graph());
  EXPECT_EQ(file.graph.at("edgedefault"), "directed");
  EXPECT_TRUE(file.has_nodes_before_edges);
  for (const GraphmlElement& edge : file.edges) EXPECT_FALSE(edge.attributes.contains("directed"));
}

TEST(GraphmlExporter, EveryIdIsUniqueAndEveryEdgeEndIsANode) {
  for (const bool strict : {false, true}) {
    const GraphmlFile file = read_back(test::small_graph(), {.strict_schema = strict});
    std::set<std::string> nodes;
    for (const GraphmlElement& node : file.nodes) EXPECT_TRUE(nodes.insert(node.attributes.at("id")).second);
    std::set<std::string> edges;
    for (const GraphmlElement& edge : file.edges) {
      EXPECT_TRUE(edges.insert(edge.attributes.at("id")).second);
      EXPECT_TRUE(nodes.contains(edge.attributes.at("source")));
      EXPECT_TRUE(nodes.contains(edge.attributes.at("target")));
    }
    EXPECT_EQ(nodes.size(), 8U);
    EXPECT_EQ(edges.size(), 8U);
  }
}

TEST(GraphmlExporter, EveryEdgeHasAPositiveWeight) {
  for (const EdgeWeight count : {EdgeWeight::mentions, EdgeWeight::documents, EdgeWeight::sources}) {
    const GraphmlFile file = read_back(test::small_graph(), {.weight = count, .include_negated = true});
    for (const GraphmlElement& edge : file.edges) EXPECT_GT(std::stod(edge.data.at("e_weight")), 0) << edge.attributes.at("id");
  }
}

TEST(GraphmlExporter, ParallelRelationsDifferInTheirTypeForGephi) {
  const GraphmlFile file = read_back(test::small_graph());
  std::set<std::string> types;
  for (const GraphmlElement& edge : file.edges) {
    EXPECT_EQ(edge.attributes.at("label"), edge.data.at("e_relation"));
    EXPECT_EQ(edge.data.at("e_interaction"), edge.data.at("e_relation"));
    if (edge.attributes.at("source") == "MLI" && edge.attributes.at("target") == "RUS") types.insert(edge.attributes.at("label"));
  }
  EXPECT_EQ(types, (std::set<std::string>{"cooperates-with", "meets-with"}));
}

TEST(GraphmlExporter, EdgeColumnsHoldTheEvidenceCounts) {
  const GraphmlFile file = read_back(test::small_graph());
  const auto& data = file.edge("MLI|meets-with|RUS").data;
  const std::map<std::string, std::string> expected = {
      {"e_label", std::string(relation(find_relation("meets-with").value()).name_ar)},
      {"e_weight", "3"},
      {"e_interaction", "meets-with"},
      {"e_relation", "meets-with"},
      {"e_plover", "CONSULT"},
      {"e_cameo", "040"},
      {"e_quad", "VC"},
      {"e_score", data.at("e_score")},
      {"e_symmetric", "true"},
      {"e_mentions", "3"},
      {"e_documents", "2"},
      {"e_sources", "2"},
      {"e_stories", "1"},
      {"e_asserted", "3"},
      {"e_intended", "0"},
      {"e_negated", "1"},
      {"e_first_seen", "2024-02-28"},
      {"e_last_seen", "2024-03-01"},
      {"e_contexts", "diplomatic economic"},
      {"e_confidence", "0.86"},
      {"e_evidence",
       "\u0641\u0642\u062F \u0627\u0644\u062A\u0642\u0649 \u0648\u0632\u064A\u0631\u0627 "
       "\u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629"},
      {"e_doc", "mali-2024-02-28"},
  };
  EXPECT_EQ(data, expected);
  EXPECT_EQ(std::stod(data.at("e_score")), relation(find_relation("meets-with").value()).score);
}

TEST(GraphmlExporter, NodeColumnsHoldNamesAndLooks) {
  const GraphmlFile file = read_back(test::small_graph(), {.label_language = LabelLanguage::en});
  const std::map<std::string, std::string> expected = {
      {"n_label", "Abdoulaye Diop"},
      {"n_name_ar", "\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u062F\u064A\u0648\u0628"},
      {"n_name_en", "Abdoulaye Diop"},
      {"n_code", "MLI"},
      {"n_kind", "person"},
      {"n_country", "MLI"},
      {"n_sector", "GOV"},
      {"n_mentions", "1"},
      {"n_documents", "1"},
      {"n_pagerank", "0.0625"},
      {"n_community", "1"},
      {"n_size", "26.67"},
      {"n_color", "#e69f00"},
  };
  EXPECT_EQ(file.node("person:abdoulaye-diop").data, expected);
  EXPECT_EQ(file.node("person:abdoulaye-diop").attributes.at("labels"), ":Actor:Person");
}

TEST(GraphmlExporter, LabelsFollowTheChosenLanguage) {
  EXPECT_EQ(read_back(test::small_graph()).node("MLI").data.at("n_label"), "\u0645\u0627\u0644\u064A");
  EXPECT_EQ(read_back(test::small_graph(), {.label_language = LabelLanguage::en}).node("MLI").data.at("n_label"), "Mali");
  EXPECT_EQ(read_back(test::small_graph(), {.label_language = LabelLanguage::code}).node("MLI").data.at("n_label"), "MLI");
}

TEST(GraphmlExporter, HostileNamesComeBackAsReadableLabels) {
  const GraphmlFile file = read_back(test::small_graph());
  const GraphmlElement& node = file.node("group:hostile <&\"  id>");
  EXPECT_EQ(node.data.at("n_label"), "\"Q\" 'q' <b>&amp;</b> ]]> \uFFFD  \U0001F54A\uFE0F");
  EXPECT_EQ(node.data.at("n_name_en"), node.data.at("n_label"));
  EXPECT_EQ(file.node("group:long").data.at("n_label"), long_name());
}

TEST(GraphmlExporter, WordsThatGephiWouldChangeAreGuarded) {
  const GraphmlFile file = read_back(test::small_graph());
  const auto& treaty = file.node("NAME:INF/null_2").data;
  EXPECT_EQ(treaty.at("n_label"), "INF treaty REINFORCE");
  EXPECT_EQ(treaty.at("n_name_ar"), "I\u200CNF treaty REI\u200CNFORCE");
  EXPECT_EQ(treaty.at("n_name_en"), "n\u200CuLL");
  EXPECT_EQ(treaty.at("n_code"), "NAME:I\u200CNF");
  EXPECT_EQ(file.node("NAME:INF/null").data.at("n_label"), "n\u200Cull");
  EXPECT_EQ(file.edge("MLI|cooperates-with|RUS").data.at("e_evidence"), "I\u200CNF null");
  EXPECT_EQ(file.edge("MLI|cooperates-with|RUS").data.at("e_doc"), "n\u200Cull");
}

TEST(GraphmlExporter, AWordGuardedOnlyByAControlCharacterIsGuardedToo) {
  Snapshot graph = test::small_graph();
  graph.edges[0].top_evidence = "I\x01NF";
  graph.edges[0].top_doc = "nu\x02ll";
  const GraphmlFile file = read_back(graph);
  EXPECT_EQ(file.edges[0].data.at("e_evidence"), "I\u200CNF");
  EXPECT_EQ(file.edges[0].data.at("e_doc"), "n\u200Cull");
}

TEST(GraphmlExporter, NoBidiControlReachesLabelsOrIds) {
  for (const GraphmlElement& node : read_back(test::small_graph()).nodes) {
    for (const std::string& shown : {node.attributes.at("id"), node.data.at("n_label"), node.data.at("n_code")}) {
      for (const char* control : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2069"}) {
        EXPECT_EQ(shown.find(control), std::string::npos) << shown;
      }
    }
  }
}

TEST(GraphmlExporter, UnknownValuesAreLeftOut) {
  const GraphmlFile file = read_back(test::small_graph());
  EXPECT_FALSE(file.node("MLI").data.contains("n_sector"));
  EXPECT_FALSE(file.edge("MLI|cooperates-with|RUS").data.contains("e_first_seen"));
  EXPECT_FALSE(file.edge("person:abdoulaye-diop|represents|MLI").data.contains("e_plover"));
}

TEST(GraphmlExporter, DeniedEdgesStayOutUnlessAskedFor) {
  const GraphmlFile without = read_back(test::small_graph());
  EXPECT_EQ(without.edges.size(), 8U);
  const GraphmlFile with = read_back(test::small_graph(), {.include_negated = true});
  EXPECT_EQ(with.edges.size(), 9U);
  EXPECT_EQ(with.nodes.size(), without.nodes.size() + 1);
  EXPECT_EQ(with.edge("MLI|attacks|place:only-denied").data.at("e_weight"), "2");
  EXPECT_EQ(with.edge("MLI|attacks|place:only-denied").data.at("e_mentions"), "0");
}

TEST(GraphmlExporter, PlacesAreWrittenOnlyWithALayout) {
  EXPECT_EQ(written(test::small_graph()).find("n_x"), std::string::npos);
  const GraphmlFile file = read_back(test::small_graph(), {.layout = {{"MLI", {-1.25, 1e-7}}, {"NAME:INF|null", {3, 4}}}});
  EXPECT_EQ(file.node("MLI").data.at("n_x"), "-1.25");
  EXPECT_EQ(std::stod(file.node("MLI").data.at("n_y")), 1e-7);
  EXPECT_EQ(file.node("NAME:INF/null").data.at("n_x"), "3") << "a layout knows actors by their own ids";
  EXPECT_FALSE(file.node("RUS").data.contains("n_x"));
}

TEST(GraphmlExporter, StrictFilesHaveOnlyWhatTheSchemaKnows) {
  const GraphmlFile file = read_back(test::small_graph(), {.strict_schema = true});
  for (const GraphmlElement& node : file.nodes) {
    EXPECT_EQ(node.attributes.size(), 1U);
    EXPECT_TRUE(is_name_token(node.attributes.at("id"))) << node.attributes.at("id");
  }
  for (const GraphmlElement& edge : file.edges) {
    EXPECT_EQ(edge.attributes.size(), 3U);
    EXPECT_TRUE(is_name_token(edge.attributes.at("id"))) << edge.attributes.at("id");
  }
  EXPECT_EQ(file.edge("MLI.meets-with.RUS").data.at("e_relation"), "meets-with");
}

TEST(GraphmlExporter, LineBreaksOfEvidenceSurvive) {
  EXPECT_EQ(read_back(test::small_graph()).edge("MLI|expels|UN").data.at("e_evidence"), "line one\nline \"two\" & <three>");
}

}  // namespace
}  // namespace rawabit
