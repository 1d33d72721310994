// SPDX-License-Identifier: Apache-2.0
#include "export/spell_union.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "export/small_graph.hpp"

namespace rawabit {
namespace {

std::vector<std::string> shown(const std::vector<Spell>& spells) {
  std::vector<std::string> texts;
  for (const Spell& spell : spells) texts.push_back(spell.first + ".." + spell.last + " " + std::to_string(spell.mentions));
  return texts;
}

TEST(SpellUnion, OverlappingSpellsBecomeOne) {
  EXPECT_THAT(shown(spell_union({{"2024-03-01", "2024-03-10", 2}, {"2024-01-01", "2024-01-05", 1}, {"2024-01-05", "2024-01-09", 4}})),
              testing::ElementsAre("2024-01-01..2024-01-09 5", "2024-03-01..2024-03-10 2"));
}

TEST(SpellUnion, ASpellInsideOfAnotherDoesNotShortenIt) {
  EXPECT_THAT(shown(spell_union({{"2024-01-01", "2024-12-31", 1}, {"2024-02-01", "2024-02-02", 1}})),
              testing::ElementsAre("2024-01-01..2024-12-31 2"));
}

TEST(SpellUnion, DaysThatFollowEachOtherAcrossMonthsBecomeOne) {
  EXPECT_THAT(shown(spell_union({{"2024-02-29", "2024-02-29", 1}, {"2024-03-01", "2024-03-01", 1}, {"2024-03-03", "2024-03-03", 1}})),
              testing::ElementsAre("2024-02-29..2024-03-01 2", "2024-03-03..2024-03-03 1"));
}

TEST(SpellUnion, SpellsWithoutAFirstDayOrTurnedRoundAreLeftOut) {
  EXPECT_TRUE(spell_union({{"", "2024-01-01", 1}, {"2024-01-02", "2024-01-01", 1}}).empty());
}

TEST(SpellUnion, AnActorIsThereOnTheDaysOfItsExportedEdges) {
  const Snapshot graph = test::small_graph();
  const auto spells = actor_spells(graph, {});
  EXPECT_THAT(shown(spells.at(test::actor_index(graph, "UN"))), testing::ElementsAre("2023-06-16..2023-06-16 2"));
  EXPECT_TRUE(spells.at(test::actor_index(graph, "RUS")).empty());
}

}  // namespace
}  // namespace rawabit
