// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/implied_actor.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "../mention/small_article.hpp"

namespace rawabit {
namespace {

class ImpliedActor : public testing::Test {
 protected:
  static Mention actor(const std::string& code, const std::string& country) {
    Mention mention;
    mention.code = code;
    mention.country = country;
    return mention;
  }

  std::vector<Mention> mentions = {actor("IRQ", "IRQ"), actor("IRQ:REB", "IRQ")};
  ArticleSalience salience{mentions};
  ImpliedActors implied{embedded_lexicon(), salience};
};

TEST_F(ImpliedActor, AttackersAreAnArmedGroupOfTheVictimsCountry) {
  const Mention* attackers = implied.attackers_of(actor("IRQ:CVL", "IRQ"), 4, 5, 2);
  ASSERT_NE(attackers, nullptr);
  EXPECT_EQ(attackers->code, "IRQ:REB");
  EXPECT_EQ(attackers->id, "IRQ/attackers");
  EXPECT_EQ(attackers->sector, Sector::reb);
  EXPECT_EQ(attackers->first, 4U);
  EXPECT_EQ(attackers->last, 5U);
  EXPECT_TRUE(attackers->guessed);
}

TEST_F(ImpliedActor, OfVictimsWithoutCountryTheAttackersHaveNoneEither) {
  const Mention* attackers = implied.attackers_of(actor("---:CVL", ""), 4, 5, 2);
  ASSERT_NE(attackers, nullptr);
  EXPECT_EQ(attackers->code, "---:REB");
}

TEST_F(ImpliedActor, WhoKilledArmedGroupsCannotBeTold) {
  EXPECT_EQ(implied.attackers_of(actor("IRQ:REB", "IRQ"), 4, 5, 2), nullptr);
  EXPECT_EQ(implied.attackers_of(actor("", ""), 4, 5, 2), nullptr);
}

TEST_F(ImpliedActor, ProtestersAreCiviliansOfTheLand) {
  const Mention* protesters = implied.protesters_in(actor("GEO", "GEO"), 0, 1, 0);
  ASSERT_NE(protesters, nullptr);
  EXPECT_EQ(protesters->code, "GEO:CVL");
  EXPECT_EQ(implied.protesters_in(actor("UN", ""), 0, 1, 0), nullptr);
}

TEST_F(ImpliedActor, CodesThatTheArticleMentionsKeepTheirNumber) {
  EXPECT_EQ(implied.attackers_of(actor("IRQ", "IRQ"), 4, 5, 2)->code_number, mentions[1].code_number);
  const Mention* others = implied.protesters_in(actor("GEO", "GEO"), 0, 1, 0);
  EXPECT_EQ(salience.mentions_of(*others), 0U);
}

TEST_F(ImpliedActor, EarlierOnesStayWhereTheyAre) {
  const Mention* first = implied.protesters_in(actor("GEO", "GEO"), 0, 1, 0);
  for (int i = 0; i < 1000; ++i) implied.protesters_in(actor("FRA", "FRA"), 0, 1, 0);
  EXPECT_EQ(first->code, "GEO:CVL");
}

}  // namespace
}  // namespace rawabit
