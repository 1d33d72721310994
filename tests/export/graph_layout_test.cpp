// SPDX-License-Identifier: Apache-2.0
#include "export/graph_layout.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "export/actor_style.hpp"
#include "export/graph_selection.hpp"
#include "export/small_graph.hpp"

namespace rawabit {
namespace {

// Communities of actors around hubs, each hub with actors of its own; and some pairs that stand apart.
Snapshot hubs(std::size_t count, std::size_t spokes) {
  Snapshot graph;
  const auto add = [&](const std::string& id) {
    SnapshotActor actor;
    actor.id = id;
    actor.mentions = 1 + graph.actors.size() % 7;
    graph.actors.push_back(actor);
    return static_cast<std::uint32_t>(graph.actors.size() - 1);
  };
  const auto tie = [&](std::uint32_t a, std::uint32_t b) {
    SnapshotEdge edge;
    edge.subject = a;
    edge.object = b;
    edge.mentions = 1;
    graph.edges.push_back(edge);
  };
  std::vector<std::uint32_t> middles;
  for (std::size_t i = 0; i < count; ++i) {
    middles.push_back(add("hub" + std::to_string(i)));
    for (std::size_t k = 0; k < spokes; ++k) tie(middles[i], add("spoke" + std::to_string(i) + "-" + std::to_string(k)));
    for (std::size_t k = 0; k < i; ++k) {
      if ((i * 7 + k) % 3 == 0 || k + 1 == i) tie(middles[i], middles[k]);
    }
  }
  for (int i = 0; i < 5; ++i) tie(add("left" + std::to_string(i)), add("right" + std::to_string(i)));
  return graph;
}

void expect_readable(const Snapshot& graph, const ExportOptions& options, const Layout& layout) {
  const ActorSelection selection = select_actors(graph, options);
  std::vector<std::pair<Position, double>> nodes;
  for (std::size_t actor = 0; actor < graph.actors.size(); ++actor) {
    if (!selection.is_exported[actor]) continue;
    ASSERT_TRUE(layout.contains(graph.actors[actor].id)) << graph.actors[actor].id;
    nodes.emplace_back(layout.at(graph.actors[actor].id),
                       node_size(graph.actors[actor], options, selection.most_mentions, selection.most_pagerank) / 2);
  }
  EXPECT_EQ(layout.size(), nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    EXPECT_TRUE(std::isfinite(nodes[i].first.x) && std::isfinite(nodes[i].first.y));
    for (std::size_t k = i + 1; k < nodes.size(); ++k) {
      const double distance = std::hypot(nodes[i].first.x - nodes[k].first.x, nodes[i].first.y - nodes[k].first.y);
      ASSERT_GE(distance, nodes[i].second + nodes[k].second) << i << " covers " << k;
    }
  }
}

double distance(const Layout& layout, const std::string& a, const std::string& b) {
  return std::hypot(layout.at(a).x - layout.at(b).x, layout.at(a).y - layout.at(b).y);
}

TEST(GraphLayout, NoNodeCoversAnother) {
  for (const std::size_t count : {1U, 5U, 60U}) {
    const Snapshot graph = hubs(count, 12);
    expect_readable(graph, {}, complete_layout(graph, {}));
  }
  expect_readable(test::small_graph(), {}, complete_layout(test::small_graph(), {}));
}

TEST(GraphLayout, IsTheSameEachTime) {
  const Snapshot graph = hubs(60, 5);
  const Layout first = complete_layout(graph, {});
  const Layout second = complete_layout(graph, {});
  for (const auto& [id, place] : first) {
    EXPECT_EQ(place.x, second.at(id).x) << id;
    EXPECT_EQ(place.y, second.at(id).y) << id;
  }
}

TEST(GraphLayout, ActorsWithOneNeighborStandAroundIt) {
  const Snapshot graph = hubs(20, 10);
  const Layout layout = complete_layout(graph, {});
  for (int spoke = 0; spoke < 10; ++spoke) {
    const std::string id = "spoke3-" + std::to_string(spoke);
    for (int hub = 0; hub < 20; ++hub) {
      if (hub == 3) continue;
      EXPECT_LT(distance(layout, id, "hub3"), distance(layout, id, "hub" + std::to_string(hub)));
    }
  }
}

TEST(GraphLayout, AnEmptyGraphHasNoPlaces) { EXPECT_TRUE(complete_layout({}, {}).empty()); }

TEST(GraphLayout, GivenPlacesStayAndOthersComeNearTheirNeighbors) {
  const Snapshot graph = test::small_graph();
  ExportOptions options;
  options.layout = {{"MLI", {1000.123456, -500}}, {"RUS", {3000, -500}}};
  const Layout layout = complete_layout(graph, options);
  EXPECT_EQ(layout.at("MLI").x, 1000.123456) << "not even rounded";
  EXPECT_EQ(layout.at("RUS").x, 3000);
  EXPECT_LT(distance(layout, "UN", "MLI"), 200);
  EXPECT_LT(distance(layout, "group:long", "RUS"), 200);
  expect_readable(graph, options, layout);
}

TEST(GraphLayout, PartsWithoutAnyGivenPlaceStandBelowThePicture) {
  const Snapshot graph = hubs(3, 2);
  ExportOptions options;
  options.layout = {{"hub0", {0, 0}}, {"hub1", {100, 50}}};
  const Layout layout = complete_layout(graph, options);
  EXPECT_LT(layout.at("left0").y, layout.at("hub0").y);
  expect_readable(graph, options, layout);
}

}  // namespace
}  // namespace rawabit
