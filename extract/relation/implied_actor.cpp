// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/implied_actor.hpp"

#include <string>

namespace rawabit {

const Mention* ImpliedActors::attackers_of(const Mention& victim, std::uint32_t first, std::uint32_t last, std::uint32_t sentence) {
  if (victim.code.empty() || victim.sector == Sector::reb || victim.code.ends_with(":REB")) return nullptr;
  const KnownActor* country = victim.country.empty() ? nullptr : lexicon_.find_actor(victim.country);
  const std::string base = country == nullptr ? "---" : country->code;
  Mention attackers;
  attackers.first = first;
  attackers.last = last;
  attackers.head = first;
  attackers.sentence = sentence;
  attackers.code = base + ":REB";
  attackers.id = base + "/attackers";
  attackers.name_en = country == nullptr ? "unknown attackers" : country->name_en + " attackers";
  attackers.kind = ActorKind::group;
  attackers.country = country == nullptr ? "" : country->code;
  attackers.sector = Sector::reb;
  attackers.form = MentionForm::role;
  attackers.number = Number::plural;
  attackers.guessed = true;
  attackers.code_number = salience_.number_of(attackers.code);
  actors_.push_back(std::move(attackers));
  return &actors_.back();
}

}  // namespace rawabit
