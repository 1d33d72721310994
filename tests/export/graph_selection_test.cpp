// SPDX-License-Identifier: Apache-2.0
#include "export/graph_selection.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

SnapshotEdge edge_of(std::uint64_t mentions, std::uint64_t negated, std::uint64_t documents, std::uint64_t sources) {
  SnapshotEdge edge;
  edge.mentions = mentions;
  edge.negated = negated;
  edge.documents = documents;
  edge.sources = sources;
  return edge;
}

TEST(GraphSelection, LeavesOutEdgesThatAreOnlyDenied) {
  const SnapshotEdge denied = edge_of(0, 2, 1, 1);
  EXPECT_FALSE(is_exported(denied, {}));
  EXPECT_TRUE(is_exported(denied, {.include_negated = true}));
  EXPECT_TRUE(is_exported(edge_of(1, 2, 1, 1), {}));
  EXPECT_FALSE(is_exported(SnapshotEdge{}, {.include_negated = true})) << "without any evidence there is no weight above 0";
}

TEST(GraphSelection, WeightIsTheChosenCount) {
  const SnapshotEdge edge = edge_of(5, 9, 3, 2);
  EXPECT_EQ(edge_weight(edge, {}), 5);
  EXPECT_EQ(edge_weight(edge, {.weight = EdgeWeight::documents}), 3);
  EXPECT_EQ(edge_weight(edge, {.weight = EdgeWeight::sources}), 2);
  SnapshotEdge copied = edge;
  copied.stories = 2;
  EXPECT_EQ(edge_weight(copied, {.weight = EdgeWeight::stories}), 2);
}

TEST(GraphSelection, WeightOfAnEdgeWithoutKnownSourceIsOne) { EXPECT_EQ(edge_weight(edge_of(5, 0, 3, 0), {.weight = EdgeWeight::sources}), 1); }

TEST(GraphSelection, WeightOfADeniedEdgeCountsTheDenials) {
  const SnapshotEdge denied = edge_of(0, 4, 3, 2);
  EXPECT_EQ(edge_weight(denied, {.weight = EdgeWeight::documents, .include_negated = true}), 4);
}

TEST(GraphSelection, ActorsWithoutAnExportedEdgeStayOut) {
  const Snapshot graph = test::small_graph();
  const std::size_t denied = test::actor_index(graph, "place:only-denied");
  const ActorSelection selection = select_actors(graph, {});
  for (std::size_t actor = 0; actor < graph.actors.size(); ++actor) EXPECT_EQ(selection.is_exported[actor], actor != denied) << actor;
  EXPECT_TRUE(select_actors(graph, {.include_negated = true}).is_exported[denied]);
}

TEST(GraphSelection, CountsWhatIsExported) {
  const Snapshot graph = test::small_graph();
  const ActorSelection all = select_actors(graph, {.include_negated = true});
  EXPECT_EQ(all.edges, graph.edges.size());
  const ActorSelection selection = select_actors(graph, {});
  EXPECT_EQ(selection.actors, static_cast<std::size_t>(std::count(selection.is_exported.begin(), selection.is_exported.end(), true)));
  EXPECT_EQ(selection.edges, graph.edges.size() - 1);
}

TEST(GraphSelection, MostPagerankIsOfExportedActorsOnly) {
  Snapshot graph = test::small_graph();
  graph.actors[test::actor_index(graph, "place:only-denied")].pagerank = 0.9;
  EXPECT_EQ(select_actors(graph, {}).most_pagerank, 0.25);
}

TEST(GraphSelection, MostMentionsIsOfExportedActorsOnly) {
  Snapshot graph = test::small_graph();
  EXPECT_EQ(select_actors(graph, {}).most_mentions, 9U);
  graph.actors[test::actor_index(graph, "place:only-denied")].mentions = 1000;
  EXPECT_EQ(select_actors(graph, {}).most_mentions, 9U);
  EXPECT_EQ(select_actors(graph, {.include_negated = true}).most_mentions, 1000U);
}

}  // namespace
}  // namespace rawabit
