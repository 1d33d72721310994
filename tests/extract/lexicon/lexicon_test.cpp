// SPDX-License-Identifier: Apache-2.0
// What the embedded tables know of the world.
#include "extract/lexicon/lexicon.hpp"

#include <gtest/gtest.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "extract/lexicon/lexicon_builder.hpp"
#include "extract/lexicon/lexicon_loader.hpp"
#include "extract/lexicon/table_set.hpp"

namespace rawabit {
namespace {

const Lexicon& lexicon() {
  static const std::shared_ptr<const Lexicon> built = build_lexicon({});
  return *built;
}

// Codes of the actors that a phrase names.
std::set<std::string> codes_of(std::string_view phrase) {
  PhraseTrie::Node node = PhraseTrie::root;
  const std::vector<std::string> words = folded_words(phrase);
  if (words.empty()) return {};
  for (const std::string& text : words) {
    const auto word = lexicon().phrases.word(text);
    const auto next = word ? lexicon().phrases.child(node, *word) : std::nullopt;
    if (!next) return {};
    node = *next;
  }
  std::set<std::string> codes;
  for (const Sense& sense : lexicon().phrases.senses(node)) {
    if (sense.kind == SenseKind::actor_name) codes.insert(lexicon().actors[lexicon().actor_names[sense.index].actor].code);
  }
  return codes;
}

struct State {
  std::string code;
  std::string iso2;
  std::string status;
};

std::vector<State> states() {
  TableSet tables;
  tables.add_embedded();
  TableProblems problems;
  constexpr std::array<std::string_view, 5> columns = {"code", "iso2", "status", "name_en", "name_ar"};
  std::vector<State> all;
  for (const auto& row : tables.rows("states.tsv", columns, problems)) {
    all.push_back({std::string(row.row.cells[0]), std::string(row.row.cells[1]), std::string(row.row.cells[2])});
  }
  problems.raise();
  return all;
}

std::string display_name(const std::string& iso2, const char* language) {
  icu::UnicodeString name;
  icu::Locale("", iso2.c_str()).getDisplayCountry(icu::Locale(language), name);
  std::string text;
  return name.toUTF8String(text);
}

void expect_display_names(const char* language) {
  std::size_t named = 0;
  for (const State& state : states()) {
    if (state.iso2.empty()) continue;
    const std::string name = display_name(state.iso2, language);
    if (name == state.iso2) continue;  // no name in CLDR
    ++named;
    EXPECT_TRUE(codes_of(name).contains(state.code)) << state.code << ": " << name;
  }
  EXPECT_GE(named, 240U);
}

TEST(Lexicon, TheArabicNamesOfCldrAreFoundForEveryState) { expect_display_names("ar"); }

TEST(Lexicon, TheEnglishNamesOfCldrAreFoundForEveryState) { expect_display_names("en"); }

TEST(Lexicon, AllMembersOfTheUnitedNationsAreThere) {
  const auto all = states();
  EXPECT_GE(std::count_if(all.begin(), all.end(), [](const State& state) { return state.status == "state"; }), 193);
  for (const State& state : all) {
    const KnownActor* actor = lexicon().find_actor(state.code);
    ASSERT_NE(actor, nullptr) << state.code;
    EXPECT_EQ(actor->code, state.code);
    EXPECT_EQ(actor->country, state.code);
    EXPECT_EQ(actor->kind, ActorKind::country);
  }
}

TEST(Lexicon, IdsLeadToTheirActors) {
  EXPECT_EQ(lexicon().actor_by_id.size(), lexicon().actors.size());
  for (const KnownActor& actor : lexicon().actors) {
    EXPECT_EQ(lexicon().find_actor(actor.id), &actor);
    EXPECT_FALSE(actor.id.empty());
    EXPECT_FALSE(actor.name.empty()) << actor.id;
    const bool region = actor.kind == ActorKind::place && actor.country.empty();  // of no one state
    if (actor.kind != ActorKind::person && !region) {
      EXPECT_FALSE(actor.code.empty()) << actor.id;
    }
  }
  EXPECT_EQ(lexicon().find_actor("person:no-such-person"), nullptr);
}

TEST(Lexicon, AtLeastFiveHundredPersonsHaveAnOffice) {
  std::size_t with_office = 0;
  for (const KnownActor& actor : lexicon().actors) {
    if (actor.kind == ActorKind::person && !actor.offices.empty()) ++with_office;
  }
  EXPECT_GE(with_office, 500U);
}

TEST(Lexicon, OfficesStandInOrderAndBelongToKnownActors) {
  for (const KnownActor& actor : lexicon().actors) {
    std::uint16_t before = 0;
    for (const Office& office : actor.offices) {
      EXPECT_LE(before, office.from) << actor.id;
      EXPECT_LE(office.from, office.to) << actor.id;
      EXPECT_NE(lexicon().find_actor(office.of), nullptr) << actor.id << " " << office.of;
      EXPECT_FALSE(office.role.empty()) << actor.id;
      before = office.from;
    }
  }
}

TEST(Lexicon, AnOfficeThatIsStillHeldHasNoEnd) {
  const KnownActor* lavrov = lexicon().find_actor("person:sergei-lavrov");
  ASSERT_NE(lavrov, nullptr);
  EXPECT_EQ(lavrov->code, "RUS");
  const bool minister = std::any_of(lavrov->offices.begin(), lavrov->offices.end(), [](const Office& office) {
    return office.role == "foreign-minister" && office.of == "RUS" && office.from == 2004 && office.to == 9999;
  });
  EXPECT_TRUE(minister);
}

TEST(Lexicon, HasAtLeastAHundredAndFiftyOrganisationsAndAsManyGroups) {
  std::size_t organizations = 0;
  std::size_t groups = 0;
  for (const KnownActor& actor : lexicon().actors) {
    if (actor.kind == ActorKind::organization) ++organizations;
    if (actor.kind == ActorKind::group) ++groups;
  }
  EXPECT_GE(organizations, 150U);
  EXPECT_GE(groups, 150U);
  for (const std::string id : {"UN", "EU", "AU", "NATO", "ECOWAS", "ARABLEAGUE", "GCC", "HAMAS", "HOUTHI", "WAGNER"}) {
    EXPECT_NE(lexicon().find_actor(id), nullptr) << id;
  }
}

TEST(Lexicon, EveryRelationThatIsAnEventHasATrigger) {
  std::set<std::string_view> triggered;
  for (const Trigger& trigger : lexicon().triggers) triggered.insert(relation(trigger.relation).name);
  std::size_t events = 0;
  for (const Relation& row : relations()) {
    if (row.quad == QuadClass::structure) continue;
    ++events;
    EXPECT_TRUE(triggered.contains(row.name)) << row.name;
  }
  EXPECT_EQ(events, 43U);
}

TEST(Lexicon, HasAtLeastFourHundredTriggers) { EXPECT_GE(lexicon().triggers.size(), 400U); }

TEST(Lexicon, EveryTriggerHasPlacesForItsActorsAndIsReachedByItsWord) {
  std::set<std::uint32_t> reached;
  for (const Verb& verb : lexicon().verbs) reached.insert(verb.triggers.begin(), verb.triggers.end());
  for (const Noun& noun : lexicon().nouns) reached.insert(noun.triggers.begin(), noun.triggers.end());
  for (const auto& [preposition, trigger] : lexicon().duties) reached.insert(trigger);
  for (std::uint32_t i = 0; i < lexicon().triggers.size(); ++i) {
    const Trigger& trigger = lexicon().triggers[i];
    EXPECT_FALSE(trigger.subject.empty()) << trigger.file << ":" << trigger.line;
    EXPECT_FALSE(trigger.object.empty()) << trigger.file << ":" << trigger.line;
    EXPECT_NE(relation(trigger.relation).quad, QuadClass::structure) << trigger.file << ":" << trigger.line;
    EXPECT_LT(trigger.needs, lexicon().word_classes.size()) << trigger.file << ":" << trigger.line;
    if (trigger.pos != TriggerPos::phrase) {
      EXPECT_TRUE(reached.contains(i)) << trigger.file << ":" << trigger.line;
    }
  }
}

TEST(Lexicon, SensesCountInsideTheirLists) {
  const Lexicon& all = lexicon();
  for (WordId word = 0; word < all.phrases.word_count(); ++word) {
    for (const Sense& sense : all.phrases.senses(all.phrases.word_text(word))) {
      std::size_t size = SIZE_MAX;
      if (sense.kind == SenseKind::actor_name) size = all.actor_names.size();
      if (sense.kind == SenseKind::nisba) size = all.nisbas.size();
      if (sense.kind == SenseKind::role) size = all.roles.size();
      if (sense.kind == SenseKind::verb) size = all.verbs.size();
      if (sense.kind == SenseKind::noun) size = all.nouns.size();
      if (sense.kind == SenseKind::trigger_phrase) size = all.triggers.size();
      ASSERT_LT(sense.index, size) << all.phrases.word_text(word);
    }
  }
}

}  // namespace
}  // namespace rawabit
