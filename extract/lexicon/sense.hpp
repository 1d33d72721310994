// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rawabit {

/// Index of a folded word in the vocabulary of a lexicon.
using WordId = std::uint32_t;

enum class Gender : std::uint8_t { any, masculine, feminine };
enum class Number : std::uint8_t { any, singular, dual, plural };
enum class Tense : std::uint8_t { none, perfect, imperfect, jussive, imperative, active_participle, passive_participle };
enum class Person : std::uint8_t { none, first, second, third };

/// What a word or a phrase of the lexicon stands for; `Sense::index` counts in the lexicon's list of that kind.
enum class SenseKind : std::uint8_t {
  actor_name,      // actor_names
  nisba,           // nisbas: adjective of a state or organisation
  role,            // roles: office, body or group noun
  verb,            // verbs
  noun,            // nouns: triggers and cue words
  trigger_phrase,  // triggers, fixed string of words
  function_word,   // FunctionClass
  modifier,        // ModifierClass: adjectives inside actor phrases
  name_word,       // NameWordClass: words that persons' names are made of
};

enum class FunctionClass : std::uint8_t {
  preposition,
  agent_marker,    // "by the hand of": the agent of a passive or verbal noun follows
  conjunction,     // joins words or clauses
  clause_break,    // while, but, whereas: a new clause starts
  complementizer,  // that
  relative,
  negator,
  noun_negator,  // of the negators, those that nouns follow: "lack of", "without"
  demonstrative,
  pronoun,
  future,
  conditional,
  purpose,      // in order to, with the aim of
  attribution,  // according to: what follows is a source
  particle,     // words without weight for the structure
  quantifier,
  time,
  place_word,  // town, province: the name that follows is a place
  weekday,
  example,  // such as, among them: what follows belongs to the phrase before
};

/// given: a first name; particle: "ibn", "abu", "al" before another name word; honorific: stands before a name and is none.
enum class NameWordClass : std::uint8_t { given, particle, honorific };

enum class ModifierClass : std::uint8_t { plain, former, acting, opposition, armed, foreign, joint };

/// One meaning of one written form, with the grammar that the form shows.
struct Sense {
  SenseKind kind{};
  Gender gender = Gender::any;
  Number number = Number::any;
  Tense tense = Tense::none;
  Person person = Person::none;
  bool passive = false;        // a passive form, or spelled like one
  bool before_suffix = false;  // only before a pronoun suffix
  bool construct = false;      // only before a genitive or suffix (dual and plural without nun)
  bool maksura = false;        // spelled with final alef maksura, which folds to yeh
  bool definite = false;       // the written form contains the article
  std::uint32_t index = 0;

  friend bool operator==(const Sense&, const Sense&) = default;
};

/// The kinds among some senses, and the classes of the function words.
class SenseSet {
 public:
  void add(const Sense& sense) {
    bits_ |= bit(sense.kind);
    if (sense.kind == SenseKind::function_word) bits_ |= bit(static_cast<FunctionClass>(sense.index));
  }
  [[nodiscard]] bool has(SenseKind kind) const { return (bits_ & bit(kind)) != 0; }
  [[nodiscard]] bool has(FunctionClass kind) const { return (bits_ & bit(kind)) != 0; }

 private:
  static std::uint64_t bit(SenseKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }
  static std::uint64_t bit(FunctionClass kind) { return std::uint64_t{1} << (16U + static_cast<unsigned>(kind)); }

  std::uint64_t bits_ = 0;
};

}  // namespace rawabit
