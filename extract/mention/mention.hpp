// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/record/actor.hpp"
#include "extract/segment/word_reading.hpp"

namespace rawabit {

/// How a mention names its actor.
enum class MentionForm : std::uint8_t {
  name,     // a name of the tables or an unknown person's name
  role,     // office, body or group noun, with or without its state
  nisba,    // an adjective or noun of origin
  pronoun,  // a pronoun or suffix that stands for an actor named before
  pair,     // "the two countries": one of the two
};

/// An actor as a phrase of one article names it. Token numbers count in the segmented article; [first, last) is the whole
/// noun phrase, `head` its first noun, [name_first, name_last) the words of the name where there is one.
struct Mention {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t head = 0;
  std::uint32_t name_first = 0;
  std::uint32_t name_last = 0;
  std::uint32_t sentence = 0;
  std::uint32_t code_number = 0;  // mentions of one code share a number (article_salience.hpp)

  std::string id;
  std::string code;  // empty: no actor could be told
  std::string name;
  std::string name_en;
  ActorKind kind = ActorKind::country;
  std::string country;
  Sector sector = Sector::none;

  MentionForm form = MentionForm::name;
  Conjunction conjunction = Conjunction::none;
  Proclitic proclitic = Proclitic::none;
  bool article = false;
  Gender gender = Gender::any;
  Number number = Number::any;
  bool adjective = false;  // a nisba that qualifies the noun before it
  bool place = false;      // the name of a city or region
  bool capital = false;    // a capital or palace: a place where something happens, or its government
  bool media = false;
  bool former = false;
  bool nested = false;   // genitive of the mention before: "the government of president A"
  bool guessed = false;  // the state was taken from the context
  const Role* role = nullptr;
  std::string office;       // role id, for named persons with a title
  std::string office_of;    // code of the state or organisation of the office
  std::uint32_t group = 0;  // mentions joined by "and" share a number

  [[nodiscard]] bool named_person() const { return kind == ActorKind::person && name_last > name_first; }
  /// Takes over the actor of another mention; what the phrase itself is (words, form, office) stays.
  void stand_for(const Mention& other) {
    id = other.id;
    code = other.code;
    name = other.name;
    name_en = other.name_en;
    kind = other.kind;
    country = other.country;
    sector = other.sector;
  }
};

}  // namespace rawabit
