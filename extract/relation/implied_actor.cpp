// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/implied_actor.hpp"

namespace rawabit {

const Mention* ImpliedActors::attackers_of(const Mention& victim, std::uint32_t first, std::uint32_t last, std::uint32_t sentence) {
  if (victim.code.empty() || victim.sector == Sector::reb || victim.code.ends_with(":REB")) return nullptr;
  return add(victim.country, Sector::reb, "attackers", first, last, sentence);
}

const Mention* ImpliedActors::protesters_in(const Mention& land, std::uint32_t first, std::uint32_t last, std::uint32_t sentence) {
  if (land.country.empty()) return nullptr;
  return add(land.country, Sector::cvl, "protesters", first, last, sentence);
}

const Mention* ImpliedActors::add(const std::string& country, Sector sector, std::string_view what, std::uint32_t first, std::uint32_t last,
                                  std::uint32_t sentence) {
  const KnownActor* state = country.empty() ? nullptr : lexicon_.find_actor(country);
  const std::string base = state == nullptr ? "---" : state->code;
  Mention group;
  group.first = first;
  group.last = last;
  group.head = first;
  group.sentence = sentence;
  group.code = base + ":" + std::string(to_string(sector));
  group.id = base + "/" + std::string(what);
  group.name_en = (state == nullptr ? "unknown " : state->name_en + " ") + std::string(what);
  group.kind = ActorKind::group;
  group.country = state == nullptr ? "" : state->code;
  group.sector = sector;
  group.form = MentionForm::role;
  group.number = Number::plural;
  group.guessed = true;
  group.code_number = salience_.number_of(group.code);
  actors_.push_back(std::move(group));
  return &actors_.back();
}

}  // namespace rawabit
