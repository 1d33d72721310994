// SPDX-License-Identifier: Apache-2.0
#include "cli/snapshot_part.hpp"

#include <gtest/gtest.h>

#include <string>

namespace rawabit {
namespace {

Snapshot triangle() {
  Snapshot snapshot;
  for (const char* id : {"A", "B", "C", "person:b"}) {
    SnapshotActor actor;
    actor.id = id;
    actor.code = actor.id == "person:b" ? "B" : id;
    snapshot.actors.push_back(actor);
  }
  const auto add = [&](std::uint32_t subject, std::uint32_t object) {
    SnapshotEdge edge;
    edge.subject = subject;
    edge.object = object;
    snapshot.edges.push_back(edge);
  };
  add(0, 1);
  add(0, 2);
  add(3, 2);
  return snapshot;
}

std::string shown(const Snapshot& part) {
  std::string text;
  for (const SnapshotEdge& edge : part.edges) text += part.actors.at(edge.subject).id + '>' + part.actors.at(edge.object).id + ' ';
  for (const SnapshotActor& actor : part.actors) text += actor.id + ' ';
  return text;
}

TEST(SnapshotPart, KeepsEdgesWithAnActorAtEitherEnd) {
  EXPECT_EQ(shown(edges_of(triangle(), {{.kind = ActorTerm::Kind::id, .value = "B"}})), "A>B A B ");
  EXPECT_EQ(shown(edges_of(triangle(), {{.kind = ActorTerm::Kind::id, .value = "C"}})), "A>C person:b>C A C person:b ");
}

TEST(SnapshotPart, TakesACodeForAllThatActForIt) {
  EXPECT_EQ(shown(edges_of(triangle(), {{.kind = ActorTerm::Kind::code, .value = "B"}})), "A>B person:b>C A B C person:b ");
}

TEST(SnapshotPart, IsEmptyForStrangers) { EXPECT_EQ(shown(edges_of(triangle(), {{.kind = ActorTerm::Kind::code, .value = "X"}})), ""); }

}  // namespace
}  // namespace rawabit
