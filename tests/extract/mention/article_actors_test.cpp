// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/article_actors.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "small_article.hpp"

namespace rawabit {
namespace {

const KnownActor& known(const std::string& id) {
  const KnownActor* actor = embedded_lexicon().find_actor(id);
  if (actor == nullptr) throw std::runtime_error("no actor " + id);
  return *actor;
}

const Role& role(const std::string& id) {
  const auto& roles = embedded_lexicon().roles;
  return *std::find_if(roles.begin(), roles.end(), [&](const Role& r) { return r.id == id; });
}

Mention person_at(const std::string& id, std::string_view date) {
  const ArticleActors actors(embedded_lexicon(), date);
  Mention mention;
  actors.assign(mention, known(id));
  return mention;
}

Mention state(const std::string& code) {
  Mention mention;
  mention.id = mention.code = mention.country = code;
  mention.kind = ActorKind::country;
  return mention;
}

TEST(ArticleActors, APersonHasTheOfficeOfTheArticlesDate) {
  const Mention president = person_at("person:barack-obama", "2015-05-01");
  EXPECT_EQ(president.code, "USA");
  EXPECT_EQ(president.sector, Sector::gov);
  EXPECT_FALSE(president.former);
  EXPECT_EQ(president.kind, ActorKind::person);
  EXPECT_EQ(president.id, "person:barack-obama");
  EXPECT_EQ(president.name_en, "Barack Obama");
}

TEST(ArticleActors, AfterTheLastOfficeAPersonIsAFormerOfficial) {
  const Mention former = person_at("person:barack-obama", "2022-05-01");
  EXPECT_EQ(former.code, "USA:ELI");
  EXPECT_EQ(former.sector, Sector::eli);
  EXPECT_TRUE(former.former);
}

TEST(ArticleActors, BetweenTwoOfficesAPersonIsAFormerOfficial) {
  EXPECT_EQ(person_at("person:donald-trump", "2018-05-01").code, "USA");
  EXPECT_EQ(person_at("person:donald-trump", "2023-05-01").code, "USA:ELI");
  EXPECT_EQ(person_at("person:donald-trump", "2025-06-01").code, "USA");
}

TEST(ArticleActors, WithoutADateTheLastOfficeCounts) {
  const ArticleActors actors(embedded_lexicon(), "");
  EXPECT_EQ(actors.year(), 0U);
  EXPECT_EQ(person_at("person:barack-obama", "").code, "USA");
}

TEST(ArticleActors, StatesOrganisationsAndPlacesAreAssignedAsTheyAre) {
  const Mention mali = person_at("MLI", "2024-01-01");
  EXPECT_EQ(mali.code, "MLI");
  EXPECT_EQ(mali.kind, ActorKind::country);
  EXPECT_FALSE(mali.place);
  const Mention kidal = person_at("place:MLI:kidal", "2024-01-01");
  EXPECT_EQ(kidal.code, "MLI");
  EXPECT_TRUE(kidal.place);
  EXPECT_TRUE(person_at("REUTERS", "2024-01-01").media);
}

TEST(ArticleActors, AnOfficeOfAStateHasTheCodeOfTheState) {
  const ArticleActors actors(embedded_lexicon(), "2024-01-01");
  Mention mention;
  actors.assign_role(mention, role("foreign-minister"), "MLI");
  EXPECT_EQ(mention.code, "MLI");
  EXPECT_EQ(mention.country, "MLI");
  EXPECT_EQ(mention.id, "MLI/foreign-minister");
  EXPECT_EQ(mention.kind, ActorKind::person);
  EXPECT_EQ(mention.role, &role("foreign-minister"));
}

TEST(ArticleActors, AGroupOfAStateHasStateAndSectorAsCode) {
  const ArticleActors actors(embedded_lexicon(), "2024-01-01");
  Mention mention;
  actors.assign_role(mention, role("rebels"), "MLI");
  EXPECT_EQ(mention.code, "MLI:REB");
  EXPECT_EQ(mention.kind, ActorKind::group);
  Mention unknown;
  actors.assign_role(unknown, role("rebels"), "");
  EXPECT_EQ(unknown.code, "---:REB");
}

TEST(ArticleActors, AnUnknownPersonIsKnownByHisName) {
  const ArticleActors actors(embedded_lexicon(), "2024-01-01");
  Mention one;
  Mention other;
  actors.assign_unknown_person(one, "\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u0633\u0639\u064A\u062F", "MLI", Sector::gov);
  actors.assign_unknown_person(other, "\u0639\u0628\u062F\u0627\u0644\u0644\u0647 \u0633\u0639\u064A\u062F", "MLI", Sector::gov);
  EXPECT_TRUE(one.id.starts_with("person:?")) << one.id;
  EXPECT_EQ(one.id, other.id);
  EXPECT_EQ(one.code, "MLI");
  EXPECT_EQ(one.country, "MLI");
  EXPECT_EQ(one.sector, Sector::gov);
  EXPECT_EQ(one.kind, ActorKind::person);
  Mention of_nobody;
  actors.assign_unknown_person(of_nobody, "x y", "", Sector::none);
  EXPECT_EQ(of_nobody.code, "");
}

TEST(ArticleActors, APersonNamedInFullIsFoundByTheLastWord) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  EXPECT_EQ(actors.person_by_short_name("kamara"), nullptr);
  Mention mention;
  actors.assign_unknown_person(mention, "sadio kamara", "MLI", Sector::gov);
  mention.name_first = 1;
  mention.name_last = 3;
  mention.office = "defence-minister";
  actors.remember(mention);
  ASSERT_NE(actors.person_by_short_name("kamara"), nullptr);
  EXPECT_EQ(actors.person_by_short_name("kamara")->id, mention.id);
  EXPECT_EQ(actors.person_by_short_name("sadio"), nullptr);
  ASSERT_NE(actors.latest_role("defence-minister"), nullptr);
  EXPECT_EQ(actors.latest_role("defence-minister")->id, mention.id);
  EXPECT_EQ(actors.latest_role("president"), nullptr);
}

TEST(ArticleActors, TheLatestHolderOfARoleCounts) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  for (const std::string code : {"MLI", "RUS"}) {
    Mention mention;
    actors.assign_role(mention, role("president"), code);
    actors.remember(mention);
  }
  ASSERT_NE(actors.latest_role("president"), nullptr);
  EXPECT_EQ(actors.latest_role("president")->code, "RUS");
}

TEST(ArticleActors, TheContextSpeaksOfTheStateNamedLast) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  EXPECT_EQ(actors.context_state(), "");
  actors.remember(state("MLI"));
  actors.remember(state("RUS"));
  EXPECT_EQ(actors.context_state(), "RUS");
}

TEST(ArticleActors, TheMainStateIsTheOneNamedMost) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  EXPECT_EQ(actors.main_state(), "");
  const auto number = [](const std::string& code) { return embedded_lexicon().actor_by_id.at(code); };
  actors.note_named_state(number("RUS"));
  actors.note_named_state(number("MLI"));
  actors.note_named_state(number("MLI"));
  EXPECT_EQ(actors.main_state(), "MLI");
  EXPECT_EQ(actors.context_state(), "MLI");
  EXPECT_TRUE(actors.names_state(number("RUS")));
  EXPECT_FALSE(actors.names_state(number("FRA")));
}

TEST(ArticleActors, TheLatestPairHasTwoDifferentActorsMostRecentLast) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  EXPECT_TRUE(actors.latest_pair(false).empty());
  actors.remember(state("FRA"));
  EXPECT_EQ(actors.latest_pair(false).size(), 1U);
  actors.remember(state("MLI"));
  actors.remember(state("RUS"));
  actors.remember(state("RUS"));
  const auto pair = actors.latest_pair(false);
  ASSERT_EQ(pair.size(), 2U);
  EXPECT_EQ(pair[0]->code, "MLI");
  EXPECT_EQ(pair[1]->code, "RUS");
}

TEST(ArticleActors, APairOfStatesLeavesOtherActorsOut) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  actors.remember(state("FRA"));
  actors.remember(state("MLI"));
  Mention group;
  group.id = group.code = "HAMAS";
  group.kind = ActorKind::group;
  actors.remember(group);
  EXPECT_EQ(actors.latest_pair(false).back()->code, "HAMAS");
  const auto states = actors.latest_pair(true);
  ASSERT_EQ(states.size(), 2U);
  EXPECT_EQ(states[0]->code, "FRA");
  EXPECT_EQ(states[1]->code, "MLI");
}

TEST(ArticleActors, AMentionWithoutActorIsNotRemembered) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  actors.remember(Mention{});
  EXPECT_TRUE(actors.latest_pair(false).empty());
  EXPECT_EQ(actors.antecedent(PronounSuffix::her), nullptr);
}

TEST(ArticleActors, PronounsStandForActorsThatAgree) {
  ArticleActors actors(embedded_lexicon(), "2024-01-01");
  Mention minister;
  actors.assign_role(minister, role("foreign-minister"), "MLI");
  minister.gender = Gender::masculine;
  minister.number = Number::singular;
  actors.remember(minister);
  actors.remember(state("RUS"));
  ASSERT_NE(actors.antecedent(PronounSuffix::his), nullptr);
  EXPECT_EQ(actors.antecedent(PronounSuffix::his)->id, "MLI/foreign-minister");
  ASSERT_NE(actors.antecedent(PronounSuffix::her), nullptr);
  EXPECT_EQ(actors.antecedent(PronounSuffix::her)->code, "RUS");
  Mention rebels;
  actors.assign_role(rebels, role("rebels"), "MLI");
  rebels.number = Number::plural;
  actors.remember(rebels);
  ASSERT_NE(actors.antecedent(PronounSuffix::their), nullptr);
  EXPECT_EQ(actors.antecedent(PronounSuffix::their)->code, "MLI:REB");
}

}  // namespace
}  // namespace rawabit
