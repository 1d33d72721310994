// SPDX-License-Identifier: Apache-2.0
#include "export/node_ids.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rawabit {
namespace {

SnapshotEdge visit(std::uint32_t subject, std::uint32_t object) {
  SnapshotEdge edge;
  edge.subject = subject;
  edge.object = object;
  edge.relation = find_relation("visits").value();
  edge.mentions = 1;
  return edge;
}

Snapshot graph_of(const std::vector<std::string>& ids) {
  Snapshot graph;
  for (const std::string& id : ids) {
    graph.actors.emplace_back().id = id;
    graph.edges.push_back(visit(static_cast<std::uint32_t>(graph.actors.size() - 1), 0));
  }
  return graph;
}

std::vector<std::string> node_ids(const std::vector<std::string>& ids, IdAlphabet alphabet = IdAlphabet::plain) {
  const Snapshot graph = graph_of(ids);
  const NodeIds result(graph, select_actors(graph, {}), alphabet);
  std::vector<std::string> shown;
  for (std::size_t actor = 0; actor < ids.size(); ++actor) shown.push_back(result.node(actor));
  return shown;
}

using Ids = std::vector<std::string>;

TEST(NodeIds, OrdinaryIdsStayAsTheyAre) {
  const Ids ids = {"MLI", "MLI:REB", "NAME:Total Energies", "person:abdoulaye-diop", "\u0645\u0627\u0644\u064A"};
  EXPECT_EQ(node_ids(ids), ids);
}

TEST(NodeIds, IllegalCharactersAndBlanksAtTheEndsAreDropped) { EXPECT_EQ(node_ids({" a\x01\u200F|b\n", "x\ty"}), (Ids{"a/b", "x y"})); }

TEST(NodeIds, CleanedIdsNeverTakeTheIdOfAnotherActor) {
  EXPECT_EQ(node_ids({"\u200FMLI", " MLI", "MLI", "MLI_2"}), (Ids{"MLI_3", "MLI_4", "MLI", "MLI_2"}));
}

TEST(NodeIds, EmptyIdsGetAName) { EXPECT_EQ(node_ids({"", "\x01", "\u200F"}), (Ids{"unnamed", "unnamed_2", "unnamed_3"})); }

TEST(NodeIds, TokensHaveNoSignsThatSchemasForbid) {
  EXPECT_EQ(node_ids({"NAME:Total Energies", "NAME:Total.Energies", "NAME:Total_Energies"}, IdAlphabet::token),
            (Ids{"NAME:Total_Energies_2", "NAME:Total_Energies_3", "NAME:Total_Energies"}));
}

TEST(NodeIds, EdgeIdNamesSubjectRelationAndObject) {
  const Snapshot graph = graph_of({"RUS", "MLI"});
  const ActorSelection selection = select_actors(graph, {});
  EXPECT_EQ(NodeIds(graph, selection, IdAlphabet::plain).edge(graph.edges[1]), "MLI|visits|RUS");
  EXPECT_EQ(NodeIds(graph, selection, IdAlphabet::token).edge(graph.edges[1]), "MLI.visits.RUS");
}

TEST(NodeIds, EdgeIdsStayApartWhateverTheActorsAreCalled) {
  Snapshot graph = graph_of({"A", "A|visits|B", "B|visits|C", "C"});
  graph.edges = {visit(0, 2), visit(1, 3)};
  const ActorSelection selection = select_actors(graph, {});
  for (const IdAlphabet alphabet : {IdAlphabet::plain, IdAlphabet::token}) {
    const NodeIds ids(graph, selection, alphabet);
    EXPECT_NE(ids.edge(graph.edges[0]), ids.edge(graph.edges[1]));
  }
}

}  // namespace
}  // namespace rawabit
