// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extract/lexicon/date_words.hpp"
#include "extract/lexicon/phrase_trie.hpp"
#include "extract/lexicon/sense.hpp"
#include "extract/record/actor.hpp"
#include "extract/record/relation.hpp"

namespace rawabit {

/// A time in office, years inclusive; `to` is 9999 for an office that is still held.
struct Office {
  std::string role;  // role id such as foreign-minister
  std::string of;    // code of the state or organisation
  Sector sector = Sector::none;
  std::uint16_t from = 0;
  std::uint16_t to = 9999;
};

/// An actor that the tables know. Fields as in ActorMention; `offices` for persons, earliest first.
struct KnownActor {
  std::string id;
  std::string code;
  std::string name;
  std::string name_en;
  ActorKind kind = ActorKind::country;
  std::string country;
  Sector sector = Sector::none;
  std::vector<Office> offices;
  Gender gender = Gender::any;  // grammatical, of the Arabic name; known for states
};

enum class NameSense : std::uint8_t {
  name,
  official,
  capital,  // a city used for its government
  palace,   // a seat of power used for the government
  epithet,
  place,  // a city or region that lies in the state
  full,   // full name of a person
  short_name,
  acronym,
  body,       // a body of the organisation
  ambiguous,  // also an ordinary word: needs support by its context
};

struct ActorName {
  std::uint32_t actor = 0;
  NameSense sense = NameSense::name;
};

/// Adjective of a state or organisation.
struct Nisba {
  std::uint32_t actor = 0;
  bool ambiguous = false;
};

enum class RoleKind : std::uint8_t { person, body, group };

/// How an office, body or group noun gets its code from the state that it is attached to.
/// `post`: counts as the state that sends, and may name the one where it is held. `title`: a rank or profession, which is no office.
/// `self`: another word for the state itself (the country, its people).
/// `counted`: as `sector`, and an actor only after a number ("15 people").
enum class RoleScope : std::uint8_t { state, post, sector, title, self, counted };

struct Role {
  std::string id;
  RoleKind kind = RoleKind::person;
  Sector sector = Sector::none;
  RoleScope scope = RoleScope::state;
  [[nodiscard]] bool by_sector() const { return scope == RoleScope::sector || scope == RoleScope::counted; }
  std::string phrase;
};

/// Index of a word class; 0 is none.
using WordClassId = std::uint16_t;

/// `place`: the state on whose territory the sentence says something to be.
/// speaker: who says the words in which the trigger stands; complement: the subject of the clause that the trigger governs ("must
/// (an) X withdraw"); predicated: the actor of which a noun is said ("Australia, an ally of"); implied: an attacker whom
/// nobody names (in no table).
enum class SlotKind : std::uint8_t { agent, patient, of, nisba, by, governor, any, preposition, place, speaker, complement, predicated, implied };

/// Where an argument of a trigger stands; `preposition` is the folded preposition for that kind.
struct Slot {
  SlotKind kind = SlotKind::agent;
  WordId preposition = 0;

  friend bool operator==(const Slot&, const Slot&) = default;
};

/// duty: a preposition that puts a duty on the actor after it ("on X that (an) it withdraw").
enum class TriggerPos : std::uint8_t { verb, noun, phrase, duty };

/// One row of a trigger table.
struct Trigger {
  std::string lemma;
  TriggerPos pos = TriggerPos::verb;
  RelationId relation{};
  std::vector<Slot> subject;  // best first
  std::vector<Slot> object;
  WordClassId needs = 0;  // word class of which a word must stand beside the verb; 0 = none
  std::string context;
  std::string example;
  std::string file;
  std::size_t line = 0;
};

enum class VerbClass : std::uint8_t {
  other,
  speech,
  light,   // carries an event noun: to launch an attack, to hold talks
  aspect,  // to begin, to continue
  intend,
  must,
  possible,
  deny,
  copula,
  passive_light,  // "was carried out": the verbal noun that follows has no agent here
};

struct Verb {
  std::string lemma;
  VerbClass kind = VerbClass::other;
  std::vector<std::uint32_t> triggers;
};

/// counterpart: one who holds the same office in another state; light: carries an event as light verbs do ("the carrying out of").
enum class NounCue : std::uint8_t { none, intend, deny, counterpart, light };

struct Noun {
  std::string lemma;
  NounCue cue = NounCue::none;
  std::vector<WordClassId> classes;
  std::vector<std::uint32_t> triggers;

  [[nodiscard]] bool is_of(WordClassId wanted) const { return std::find(classes.begin(), classes.end(), wanted) != classes.end(); }
};

/// Prepositions that grammar asks for by name.
enum class Preposition : std::uint8_t { bi, li, min, ila, ala, an, fi, maa, didd, bayna, lada, nahwa, tujaha, baada };
constexpr std::size_t preposition_count = 14;

/// All knowledge of the program: immutable, built once from the tables, shared by all threads.
struct Lexicon {
  PhraseTrie phrases;
  std::vector<KnownActor> actors;
  std::vector<ActorName> actor_names;
  std::vector<Nisba> nisbas;
  std::vector<Role> roles;
  std::vector<Trigger> triggers;
  std::vector<std::pair<WordId, std::uint32_t>> duties;  // preposition, number of the trigger
  std::vector<Verb> verbs;
  std::vector<Noun> nouns;
  DateWords date_words;
  std::vector<std::string> word_classes;  // names by id; 0 is no class
  std::array<WordId, preposition_count> prepositions{};
  std::unordered_map<std::string, std::uint32_t> actor_by_id;
  std::unordered_map<std::string, double> link_weights;  // of relation/link_model.hpp, by feature name
  std::string digest;                                    // of all tables in use, 16 hexadecimal digits

  [[nodiscard]] const KnownActor* find_actor(const std::string& id) const {
    const auto found = actor_by_id.find(id);
    return found == actor_by_id.end() ? nullptr : &actors[found->second];
  }
  /// 0 if no table has the word.
  [[nodiscard]] WordId preposition(Preposition which) const { return prepositions[static_cast<std::size_t>(which)]; }
  /// 0 if no table has the class.
  [[nodiscard]] WordClassId word_class(std::string_view name) const {
    const auto found = std::find(word_classes.begin(), word_classes.end(), name);
    return found == word_classes.end() ? WordClassId{} : static_cast<WordClassId>(found - word_classes.begin());
  }
};

}  // namespace rawabit
