// SPDX-License-Identifier: Apache-2.0
#include "export/saved_layout.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "export/gexf_exporter.hpp"
#include "export/graphml_exporter.hpp"
#include "export/small_graph.hpp"
#include "extract/record/error.hpp"

namespace rawabit {
namespace {

SavedNodes read(const std::string& text) {
  std::istringstream in(text);
  return read_saved_nodes(in, "saved");
}

std::string refusal(const std::string& text) {
  try {
    read(text);
  } catch (const InputError& error) {
    return error.what();
  }
  return "no error";
}

// In the words in which Gephi writes: keys without prefix, colours in three parts, numbers as Java prints them.
constexpr const char* gephi_graphml = R"(<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<key attr.name="g" attr.type="int" for="node" id="g"/>
<key attr.name="b" attr.type="int" for="node" id="b"/>
<key attr.name="x" attr.type="float" for="node" id="x"/>
<key attr.name="y" attr.type="float" for="node" id="y"/>
<key attr.name="size" attr.type="float" for="node" id="size"/>
<graph edgedefault="directed">
<node id="MLI"><data key="label">Mali</data><data key="size">22.5</data><data key="r">255</data><data key="g">0</data><data key="b">16</data>
<data key="x">-1.25E-4</data><data key="y">431.5</data></node>
<node id="group:hostile &lt;&amp;&quot;  id&gt;"><data key="x">7</data><data key="y">8</data></node>
<node id="NER"><data key="x">1</data><data key="y">NaN</data></node>
<edge source="MLI" target="NER"><data key="weight">3.0</data></edge>
</graph>
</graphml>)";

TEST(SavedLayout, ReadsWhatGephiWritesAsGraphml) {
  const SavedNodes nodes = read(gephi_graphml);
  EXPECT_EQ(nodes.size(), 3U);
  const SavedNode& mali = nodes.at("MLI");
  EXPECT_EQ(mali.x, -1.25e-4);
  EXPECT_EQ(mali.y, 431.5);
  EXPECT_EQ(mali.look.size, 22.5);
  EXPECT_EQ(mali.look.color, "#ff0010");
  EXPECT_EQ(nodes.at("NER").y, std::nullopt);
  EXPECT_EQ(nodes.at("NER").look.color, std::nullopt);
}

TEST(SavedLayout, ReadsWhatGephiWritesAsGexf) {
  const SavedNodes nodes = read(
      R"(<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="directed"><nodes>
<node id="MLI" label="Mali"><attvalues><attvalue for="size" value="3"/></attvalues><viz:size value="12.0"/><viz:position x="-3.5" y="4.0E2"/>
<viz:color r="1" g="2" b="255" a="0.5"/></node><node id="RUS"><viz:color hex="#ABCDEF"/></node></nodes><edges>
<edge id="0" source="MLI" target="RUS"><viz:color r="9" g="9" b="9"/></edge></edges></graph></gexf>)");
  EXPECT_EQ(nodes.at("MLI").x, -3.5);
  EXPECT_EQ(nodes.at("MLI").y, 400);
  EXPECT_EQ(nodes.at("MLI").look.size, 12);
  EXPECT_EQ(nodes.at("MLI").look.color, "#0102ff");
  EXPECT_EQ(nodes.at("RUS").look.color, "#abcdef");
}

TEST(SavedLayout, CoordinatesBeyondAnyDrawingArePassedOver) {
  const SavedNodes nodes = read(
      R"(<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph><nodes>
<node id="MLI"><viz:position x="1e30" y="1"/></node><node id="RUS"><viz:position x="-1e9" y="1e9"/></node></nodes></graph></gexf>)");
  EXPECT_FALSE(nodes.at("MLI").x);
  EXPECT_EQ(nodes.at("RUS").x, -1e9);
}

TEST(SavedLayout, GivesPlacesAndLooksToTheActorsOfTheFile) {
  const Snapshot graph = test::small_graph();
  ExportOptions options;
  EXPECT_EQ(take_over(read(gephi_graphml), graph, options), 2U) << "Niger is no actor of the graph";
  EXPECT_EQ(options.layout.size(), 2U);
  EXPECT_EQ(options.layout.at("MLI").y, 431.5);
  EXPECT_EQ(options.layout.at("group:hostile <&\" \t\x02id>").x, 7) << "under the id of the actor, not that of the file";
  EXPECT_EQ(options.saved_looks.at("MLI").size, 22.5);
}

template <typename Exporter>
void expect_round_trip(bool strict) {
  const Snapshot graph = test::small_graph();
  ExportOptions options;
  options.strict_schema = strict;
  options.layout = {{"MLI", {1.5, -2}}, {"NAME:INF|null", {3, 4}}, {"group:hostile <&\" \t\x02id>", {-7, 1e-9}}};
  options.saved_looks = {{"MLI", {.color = "#123456", .size = 33}}};
  std::stringstream text;
  Exporter(options).write(graph, text);
  ExportOptions again;
  EXPECT_EQ(take_over(read_saved_nodes(text, "own"), graph, again), 3U);
  for (const auto& [id, place] : options.layout) {
    EXPECT_EQ(again.layout.at(id).x, place.x) << id;
    EXPECT_EQ(again.layout.at(id).y, place.y) << id;
  }
  EXPECT_EQ(again.saved_looks.at("MLI").color, "#123456");
  EXPECT_EQ(again.saved_looks.at("MLI").size, 33);
}

TEST(SavedLayout, OwnFilesComeBackAsTheyWere) {
  expect_round_trip<GraphmlExporter>(false);
  expect_round_trip<GraphmlExporter>(true);
  expect_round_trip<GexfExporter>(false);
}

TEST(SavedLayout, RefusesFilesWithoutPlaces) {
  EXPECT_EQ(refusal("<graphml><graph><node id='MLI'/></graph></graphml>"),
            "saved: no node has a place, expected keys x and y (GraphML) or viz:position (GEXF)");
  EXPECT_EQ(refusal("<html/>"), "saved:1: found <html>, expected a GraphML or GEXF file");
  EXPECT_TRUE(refusal("<graphml>\n<graph>").starts_with("saved:2: ")) << refusal("<graphml>\n<graph>");
}

}  // namespace
}  // namespace rawabit
