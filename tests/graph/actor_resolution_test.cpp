// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_resolution.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rawabit::test {

namespace {

using Lines = std::vector<std::string>;

Identity unlisted(const std::string& name, const std::string& country, Sector sector = Sector::gov) {
  std::string words = name;
  std::replace(words.begin(), words.end(), '-', ' ');
  return {.id = "person:?" + name, .country = country, .actual_country = country, .kind = ActorKind::person, .sector = sector, .names = {words}};
}

Identity listed(const std::string& id, const std::string& name, const std::string& country) {
  return {.id = "person:" + id, .country = "", .actual_country = country, .kind = ActorKind::person, .sector = Sector::gov, .names = {name}};
}

bool never(std::uint32_t /*a*/, std::uint32_t /*b*/) { return false; }

std::string reason_of(const Resolution& resolution) {
  return resolution.pairs.size() == 1 ? std::string(to_string(resolution.pairs[0].verdict)) + ": " + resolution.pairs[0].reason
                                      : std::to_string(resolution.pairs.size()) + " pairs";
}

}  // namespace

TEST(ActorResolution, NamesOfOneCountryAreOneActorByTheFullestName) {
  const std::vector<Identity> identities = {unlisted("stefan-bosworth", "USA"), unlisted("stefan-boswoorth", "USA"),
                                            unlisted("stefan-w-bosworth", "USA")};
  const Resolution resolution = resolve_actors(identities, {}, never);
  EXPECT_EQ(resolution.actor_ids, (Lines{"person:?stefan-w-bosworth", "person:?stefan-w-bosworth", "person:?stefan-w-bosworth"}));
}

TEST(ActorResolution, NamesakesOfTwoCountriesStayApart) {
  const std::vector<Identity> identities = {unlisted("ali-salih", "TCD"), unlisted("ali-salih", "EGY")};
  const Resolution resolution = resolve_actors(identities, {}, never);
  EXPECT_EQ(resolution.actor_ids, (Lines{"person:?ali-salih@TCD", "person:?ali-salih@EGY"}));
  EXPECT_EQ(reason_of(resolution), "different: the same name, but of EGY and TCD");
}

TEST(ActorResolution, OneWithoutCountryJoinsTheOnlyNamesake) {
  std::vector<Identity> identities = {unlisted("ali-salih", ""), unlisted("ali-salih", "EGY")};
  EXPECT_EQ(resolve_actors(identities, {}, never).actor_ids, (Lines{"person:?ali-salih", "person:?ali-salih"}));
  identities.push_back(unlisted("ali-salih", "TCD"));
  EXPECT_EQ(resolve_actors(identities, {}, never).actor_ids, (Lines{"person:?ali-salih", "person:?ali-salih@EGY", "person:?ali-salih@TCD"}));
}

TEST(ActorResolution, AShortNameOfTwoFullNamesStaysAlone) {
  std::vector<Identity> identities = {unlisted("ali-salih", "EGY"), unlisted("ali-hasan-salih", "EGY")};
  EXPECT_EQ(resolve_actors(identities, {}, never).actor_ids[0], "person:?ali-hasan-salih");
  identities.push_back(unlisted("ali-omar-salih", "EGY"));
  EXPECT_EQ(resolve_actors(identities, {}, never).actor_ids[0], "person:?ali-salih");
}

TEST(ActorResolution, ListedActorsGiveTheIdAndAreNeverOne) {
  const std::vector<Identity> identities = {listed("a", "mahmoud abbas", "PSE"), listed("b", "mahmoud abbas", "PSE"),
                                            unlisted("mahmod-abbas", "PSE")};
  const Resolution resolution = resolve_actors(identities, {}, never);
  EXPECT_EQ(resolution.actor_ids[0], "person:a");
  EXPECT_EQ(resolution.actor_ids[1], "person:b");
}

TEST(ActorResolution, WhoActsOnAnotherIsAnother) {
  const std::vector<Identity> identities = {unlisted("stefan-bosworth", "USA"), unlisted("stefan-boswoorth", "USA")};
  const Resolution resolution = resolve_actors(identities, {}, [](std::uint32_t, std::uint32_t) { return true; });
  EXPECT_EQ(reason_of(resolution), "different: the same name in other letters, but one acts on the other");
}

TEST(ActorResolution, RolesThatDoNotGoTogetherKeepApart) {
  const std::vector<Identity> identities = {unlisted("stefan-bosworth", "USA"), unlisted("stefan-boswoorth", "USA", Sector::reb)};
  EXPECT_EQ(reason_of(resolve_actors(identities, {}, never)), "different: the same name in other letters, but of the roles GOV and REB");
}

TEST(ActorResolution, DecisionsOverruleEverything) {
  const std::vector<Identity> identities = {listed("a", "one name", "PSE"), listed("b", "other name", "EGY"), unlisted("ali-salih", "TCD"),
                                            unlisted("ali-salih", "EGY"), unlisted("ali-salih", "")};
  const std::vector<Decision> decisions = {{"person:a", "person:b", Verdict::same, "why"},
                                           {"person:?ali-salih", "person:?ali-salih", Verdict::same, ""}};
  const Resolution resolution = resolve_actors(identities, decisions, never);
  EXPECT_EQ(resolution.actor_ids, (Lines{"person:a", "person:a", "person:?ali-salih", "person:?ali-salih", "person:?ali-salih"}));
  EXPECT_TRUE(std::all_of(resolution.pairs.begin(), resolution.pairs.end(), [](const ResolvedPair& pair) { return pair.by_user; }));
}

TEST(ActorResolution, OfContradictingDecisionsTheOneThatKeepsApartHolds) {
  const std::vector<Identity> identities = {unlisted("a-b", "EGY"), unlisted("c-d", "EGY"), unlisted("e-f", "EGY")};
  const std::vector<Decision> decisions = {{"person:?a-b", "person:?c-d", Verdict::same, ""},
                                           {"person:?a-b", "person:?e-f", Verdict::different, ""},
                                           {"person:?c-d", "person:?e-f", Verdict::same, ""}};
  EXPECT_EQ(resolve_actors(identities, decisions, never).actor_ids, (Lines{"person:?a-b", "person:?a-b", "person:?e-f"}));
}

TEST(ActorResolution, DoesNotDependOnTheOrderOfIdentities) {
  std::vector<Identity> identities;
  const Lines names = {"ali-salih",        "ali-hasan-salih", "ali-omar-salih", "stefan-bosworth",
                       "stefan-boswoorth", "stefan-boswort",  "abu-mazin",      "mahmud-abu-mazin"};
  for (const std::string& name : names) {
    for (const char* country : {"", "EGY", "TCD"}) identities.push_back(unlisted(name, country));
  }
  identities.push_back(listed("bosworth", "stefan bosworth", "TCD"));
  std::mt19937 random(2);
  std::vector<ResolvedPair> pairs;
  Lines actors;
  for (int round = 0; round < 20; ++round) {
    std::shuffle(identities.begin(), identities.end(), random);
    const Resolution resolution = resolve_actors(identities, {}, never);
    Lines sorted;
    for (std::size_t i = 0; i < identities.size(); ++i)
      sorted.push_back(identities[i].id + '@' + identities[i].country + ' ' + resolution.actor_ids[i]);
    std::sort(sorted.begin(), sorted.end());
    if (round == 0) {
      actors = sorted;
      pairs = resolution.pairs;
    }
    EXPECT_EQ(sorted, actors);
    EXPECT_TRUE(resolution.pairs == pairs);
  }
}

}  // namespace rawabit::test
