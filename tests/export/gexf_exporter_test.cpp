// SPDX-License-Identifier: Apache-2.0
#include "export/gexf_exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "export/small_graph.hpp"
#include "export/xml_reader.hpp"

namespace rawabit {
namespace {

using Values = std::map<std::string, std::string>;

struct Element {
  Values attributes;
  Values values;  // attvalues
  Values looks;   // "color r" and so on
  std::vector<std::string> spells;
};

struct File {
  Values graph;
  std::vector<Values> columns;
  std::map<std::string, Element> nodes;
  std::map<std::string, Element> edges;
};

Values attributes_of(const XmlReader& xml) {
  Values values;
  for (const XmlAttribute& attribute : xml.attributes()) values[attribute.name] = attribute.value;
  return values;
}

File read_back(const Snapshot& graph, const ExportOptions& options = {}) {
  std::stringstream text;
  GexfExporter(options).write(graph, text);
  File file;
  XmlReader xml(text);
  Element* open = nullptr;
  while (xml.next()) {
    if (xml.event() != XmlReader::Event::start) continue;
    const std::string& name = xml.name();
    if (name == "graph") {
      file.graph = attributes_of(xml);
    } else if (name == "attribute") {
      file.columns.push_back(attributes_of(xml));
    } else if (name == "node" || name == "edge") {
      open = &(name == "node" ? file.nodes : file.edges)[std::string(xml.attribute("id"))];
      open->attributes = attributes_of(xml);
    } else if (name == "attvalue") {
      open->values[std::string(xml.attribute("for"))] = xml.attribute("value");
    } else if (name == "spell") {
      open->spells.push_back(std::string(xml.attribute("start")) + ".." + std::string(xml.attribute("end")));
    } else if (xml.prefix() == "viz") {
      for (const auto& [key, value] : attributes_of(xml)) open->looks[name + " " + key] = value;
    }
  }
  return file;
}

TEST(GexfExporter, DeclaresADirectedGraphInTime) {
  const File file = read_back(test::small_graph());
  const Values expected = {{"defaultedgetype", "directed"},    {"idtype", "string"}, {"mode", "dynamic"}, {"timeformat", "date"},
                           {"timerepresentation", "interval"}, {"timezone", "UTC"}};
  EXPECT_EQ(file.graph, expected);
}

TEST(GexfExporter, AGraphWithoutDaysIsStatic) {
  Snapshot graph = test::small_graph();
  for (SnapshotEdge& edge : graph.edges) edge.spells.clear();
  const File file = read_back(graph);
  EXPECT_EQ(file.graph.at("mode"), "static");
  EXPECT_FALSE(file.graph.contains("timeformat"));
  for (const auto& [id, node] : file.nodes) EXPECT_TRUE(node.spells.empty()) << id;
}

TEST(GexfExporter, EdgesAreThereOnTheDaysOfTheirEvidence) {
  const File file = read_back(test::small_graph());
  EXPECT_THAT(file.edges.at("MLI|meets-with|RUS").spells, testing::ElementsAre("2024-02-28..2024-03-01")) << "one day after the other is one spell";
  EXPECT_THAT(file.edges.at("MLI|expels|UN").spells, testing::ElementsAre("2023-06-16..2023-06-16"));
  EXPECT_TRUE(file.edges.at("MLI|cooperates-with|RUS").spells.empty());
}

TEST(GexfExporter, ActorsAreThereWithTheirEdges) {
  const File file = read_back(test::small_graph());
  EXPECT_THAT(file.nodes.at("UN").spells, testing::ElementsAre("2023-06-16..2023-06-16"));
  EXPECT_TRUE(file.nodes.at("MLI").spells.empty()) << "an undated edge keeps it there";
}

TEST(GexfExporter, KindsKeepParallelRelationsApart) {
  const File file = read_back(test::small_graph());
  EXPECT_EQ(file.edges.size(), 8U);
  const Values& edge = file.edges.at("MLI|meets-with|RUS").attributes;
  EXPECT_EQ(edge.at("kind"), "meets-with");
  EXPECT_EQ(edge.at("label"), relation(find_relation("meets-with").value()).name_ar);
  EXPECT_EQ(edge.at("weight"), "3");
  EXPECT_FALSE(edge.contains("type"));
}

TEST(GexfExporter, EveryColumnIsCompleteAndEveryValueHasAColumn) {
  const File file = read_back(test::small_graph());
  Values types;
  for (const Values& column : file.columns) {
    EXPECT_EQ(column.at("id"), column.at("title"));
    types[column.at("id")] = column.at("type");
  }
  EXPECT_EQ(types.at("evidence"), "string");
  EXPECT_EQ(types.at("score"), "double");
  EXPECT_EQ(types.at("symmetric"), "boolean");
  EXPECT_EQ(types.at("stories"), "long");
  for (const std::string own : {"label", "size", "color", "x", "y", "weight"}) EXPECT_FALSE(types.contains(own)) << own;
  for (const auto* elements : {&file.nodes, &file.edges}) {
    for (const auto& [id, element] : *elements) {
      for (const auto& [column, value] : element.values) EXPECT_TRUE(types.contains(column)) << column;
    }
  }
}

TEST(GexfExporter, LooksAreVizElements) {
  const File file = read_back(test::small_graph(), {.color_by = ColorBy::community, .layout = {{"MLI", {-1.5, 2}}}});
  const Values expected = {{"color r", "0"},    {"color g", "114"},  {"color b", "178"},  {"position x", "-1.5"},
                           {"position y", "2"}, {"position z", "0"}, {"size value", "60"}};
  EXPECT_EQ(file.nodes.at("MLI").looks, expected);
  EXPECT_FALSE(file.nodes.at("RUS").looks.contains("position x"));
}

TEST(GexfExporter, WordsThatGephiWouldChangeAreGuarded) {
  const File file = read_back(test::small_graph());
  EXPECT_EQ(file.nodes.at("NAME:INF/null_2").values.at("name_ar"), "I\u200CNF treaty REI\u200CNFORCE");
  EXPECT_EQ(file.edges.at("MLI|cooperates-with|RUS").values.at("doc"), "n\u200Cull");
}

TEST(GexfExporter, TextComesBackAsItWas) {
  const File file = read_back(test::small_graph());
  EXPECT_EQ(file.edges.at("MLI|expels|UN").values.at("evidence"), "line one\nline \"two\" & <three>");
  EXPECT_EQ(file.nodes.at("group:hostile <&\"  id>").attributes.at("label"), "\"Q\" 'q' <b>&amp;</b> ]]> \uFFFD  \U0001F54A\uFE0F");
  EXPECT_EQ(file.nodes.at("group:long").attributes.at("label").size(), 20000U);
}

}  // namespace
}  // namespace rawabit
