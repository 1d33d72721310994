// SPDX-License-Identifier: Apache-2.0
#include "export/json_exporter.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

using nlohmann::json;

json read_back(const Snapshot& graph, const ExportOptions& options = {}) {
  std::ostringstream out;
  JsonExporter(options).write(graph, out);
  return json::parse(out.str());
}

json find(const json& rows, const char* member, const std::string& value) {
  for (const json& row : rows) {
    if (row.at(member) == value) return row;
  }
  throw std::out_of_range("no row with " + value);
}

TEST(JsonExporter, HasTheMembersOfANodeLinkGraph) {
  const json graph = read_back(test::small_graph());
  EXPECT_EQ(graph.at("directed"), true);
  EXPECT_EQ(graph.at("multigraph"), true);
  EXPECT_EQ(graph.at("graph"), json::object());
  EXPECT_EQ(graph.at("nodes").size(), 8U);
  EXPECT_EQ(graph.at("links").size(), 8U);
}

TEST(JsonExporter, AnEmptyGraphIsStillAGraph) {
  const json graph = read_back({});
  EXPECT_EQ(graph.at("nodes"), json::array());
  EXPECT_EQ(graph.at("links"), json::array());
}

TEST(JsonExporter, EveryLinkJoinsTwoNodesUnderItsOwnKey) {
  const json graph = read_back(test::small_graph());
  std::set<std::string> nodes;
  std::set<std::string> keys;
  for (const json& node : graph.at("nodes")) EXPECT_TRUE(nodes.insert(node.at("id")).second);
  for (const json& link : graph.at("links")) {
    EXPECT_TRUE(nodes.contains(link.at("source")));
    EXPECT_TRUE(nodes.contains(link.at("target")));
    EXPECT_TRUE(keys.insert(link.at("key")).second);
  }
}

TEST(JsonExporter, ValuesHaveTheirTypes) {
  const json graph = read_back(test::small_graph());
  const json mali = find(graph.at("nodes"), "id", "MLI");
  EXPECT_EQ(mali.at("label"), "\u0645\u0627\u0644\u064A");
  EXPECT_EQ(mali.at("mentions"), 9);
  EXPECT_TRUE(mali.at("mentions").is_number_unsigned());
  EXPECT_EQ(mali.at("size"), 60.0);
  const json meeting = find(graph.at("links"), "key", "MLI|meets-with|RUS");
  EXPECT_EQ(meeting.at("symmetric"), true);
  EXPECT_EQ(meeting.at("weight"), 3.0);
  EXPECT_EQ(meeting.at("confidence"), 0.86);
}

TEST(JsonExporter, TextIsNotGuardedAgainstGephi) {
  const json graph = read_back(test::small_graph());
  EXPECT_EQ(find(graph.at("nodes"), "id", "NAME:INF/null").at("label"), "null");
  EXPECT_EQ(find(graph.at("links"), "key", "MLI|cooperates-with|RUS").at("evidence"), "INF null");
}

TEST(JsonExporter, ControlCharactersOfTheEvidenceSurvive) {
  EXPECT_EQ(find(read_back(test::small_graph()).at("links"), "key", "MLI|expels|UN").at("evidence"), "line one\n\x01line \"two\" & <three>");
}

TEST(JsonExporter, UnknownValuesAreLeftOut) {
  const json graph = read_back(test::small_graph());
  EXPECT_FALSE(find(graph.at("nodes"), "id", "MLI").contains("sector"));
  EXPECT_FALSE(find(graph.at("nodes"), "id", "MLI").contains("x"));
}

}  // namespace
}  // namespace rawabit
