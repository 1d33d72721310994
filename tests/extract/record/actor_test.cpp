// SPDX-License-Identifier: Apache-2.0
#include "extract/record/actor.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace rawabit {
namespace {

TEST(Actor, EveryKindIsReadBackFromItsName) {
  constexpr std::array<std::string_view, 5> names = {"country", "organization", "group", "person", "place"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto kind = static_cast<ActorKind>(i);
    EXPECT_EQ(to_string(kind), names[i]);
    EXPECT_EQ(parse_actor_kind(names[i]), kind);
  }
}

TEST(Actor, EverySectorIsReadBackFromItsName) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Sector::pty); ++i) {
    const auto sector = static_cast<Sector>(i);
    EXPECT_TRUE(seen.insert(to_string(sector)).second) << to_string(sector);
    EXPECT_EQ(parse_sector(to_string(sector)), sector);
  }
  EXPECT_EQ(seen.size(), 16U);
}

TEST(Actor, SectorsHaveTheNamesOfTheOntology) {
  EXPECT_EQ(to_string(Sector::none), "");
  EXPECT_EQ(to_string(Sector::gov), "GOV");
  EXPECT_EQ(to_string(Sector::reb), "REB");
  EXPECT_EQ(to_string(Sector::igo), "IGO");
  EXPECT_EQ(to_string(Sector::pty), "PTY");
}

TEST(Actor, UnknownNamesAreNoKindAndNoSector) {
  for (const std::string_view name : {"Country", "state", "persons", " person", "GOV"}) EXPECT_FALSE(parse_actor_kind(name)) << name;
  EXPECT_FALSE(parse_actor_kind(""));
  for (const std::string_view name : {"gov", "GOVT", "GO", " GOV", "country"}) EXPECT_FALSE(parse_sector(name)) << name;
}

TEST(Actor, MentionsDifferInEveryField) {
  const ActorMention mention{"person:a", "RUS", "name", "Name", ActorKind::person, "RUS", Sector::gov, {3, 9}};
  EXPECT_EQ(mention, ActorMention(mention));
  const auto changed = [&](auto change) {
    ActorMention other = mention;
    change(other);
    return other;
  };
  EXPECT_NE(mention, changed([](ActorMention& m) { m.id.clear(); }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.code.clear(); }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.name.clear(); }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.name_en.clear(); }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.kind = ActorKind::group; }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.country.clear(); }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.sector = Sector::mil; }));
  EXPECT_NE(mention, changed([](ActorMention& m) { m.span.end = 8; }));
}

TEST(Actor, ASpanWithoutBytesIsEmpty) {
  EXPECT_TRUE(Span{}.empty());
  EXPECT_TRUE((Span{4, 4}).empty());
  EXPECT_FALSE((Span{4, 5}).empty());
  EXPECT_EQ((Span{4, 9}).size(), 5U);
  EXPECT_LT((Span{4, 9}), (Span{5, 6}));
  EXPECT_LT((Span{4, 8}), (Span{4, 9}));
}

}  // namespace
}  // namespace rawabit
