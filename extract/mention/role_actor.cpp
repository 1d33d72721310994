// SPDX-License-Identifier: Apache-2.0
// RolePhraseReader: which actor a phrase that was read names.
#include <algorithm>

#include "extract/mention/role_phrase.hpp"

namespace rawabit {

void RolePhraseReader::assign_person(Mention& mention, const PersonName& name, const std::string& owner, Sector sector) const {
  mention.name_first = name.first;
  mention.name_last = name.last;
  if (name.known != nullptr) {
    actors_.assign(mention, *name.known);
  } else if (name.introduced != nullptr) {
    const Mention& before = *name.introduced;
    mention.stand_for(before);
    mention.former = before.former;
    mention.number = Number::singular;
    if (mention.code.empty() && !owner.empty()) actors_.assign_unknown_person(mention, before.name, owner, sector);
  } else {
    actors_.assign_unknown_person(mention, words(name.first, name.last), owner, sector);
  }
}

// The state that the words after a phrase place it in ("the soldiers who hold power in Mali"; `said`
// becomes true), else the article's main state; armed groups fight where most of the article happens.
std::string RolePhraseReader::state_around(std::uint32_t token, std::uint32_t last, Sector sector, bool& said) const {
  static constexpr std::string_view in = "\u0641\u064A";
  constexpr std::uint32_t widest = 10;
  for (const std::uint32_t end = std::min(last, token + widest); token + 1 < end; ++token) {
    if (matches_.token(token).sign == '.' || matches_.token(token).sign == ':') break;
    if (matches_.text(token) != in) continue;
    for (std::uint32_t next = token + 1; next < last && next <= token + 2; ++next) {
      const PhraseMatch* name = matches_.longest(next, SenseKind::actor_name);
      if (name == nullptr || name->clitics != 0) continue;
      const KnownActor& actor = actors_.lexicon().actors[actors_.lexicon().actor_names[name->sense.index].actor];
      if (actor.kind != ActorKind::country && actor.kind != ActorKind::place) continue;
      said = true;
      return actor.code;
    }
  }
  said = false;
  return sector == Sector::reb ? actors_.main_scene() : actors_.main_state();
}

void RolePhraseReader::resolve_without_owner(Mention& mention, const Phrase& phrase) const {
  const Role& role = *phrase.role;
  // "the Arab states", "states": a group of which nobody is named.
  const bool several_states = role.scope == RoleScope::self && mention.number == Number::plural;
  if (phrase.foreign || several_states) {
    mention.role = &role;
    mention.kind = role.kind == RoleKind::person ? ActorKind::person : role.kind == RoleKind::group ? ActorKind::group : ActorKind::organization;
    mention.sector = role.sector;
    return;
  }
  const Mention* earlier = actors_.latest_role(role.id);
  if (role.kind == RoleKind::group) {
    if (phrase.definite && earlier != nullptr) {
      mention.code = earlier->code;
      mention.country = earlier->country;
      mention.id = earlier->id;
      mention.role = &role;
      mention.sector = role.sector;
      mention.kind = ActorKind::group;
      mention.guessed = true;
      return;
    }
    // Rebels, protesters and civilians without a name belong to the state that the article is about.
    bool said = false;
    actors_.assign_role(mention, role, role.by_sector() ? state_around(phrase.end, phrase.sentence_last, role.sector, said) : "");
    mention.guessed = !said;
    return;
  }
  if (!phrase.definite) {
    mention.role = &role;
    mention.kind = role.kind == RoleKind::person ? ActorKind::person : ActorKind::organization;
    return;
  }
  if (earlier != nullptr) {
    mention.stand_for(*earlier);
    mention.role = &role;
    mention.guessed = true;
    return;
  }
  // "the soldiers", "the police" are those of the state that the article is about; a person's office goes with the last state.
  bool said = false;
  actors_.assign_role(mention, role,
                      role.kind == RoleKind::body ? state_around(phrase.end, phrase.sentence_last, role.sector, said) : actors_.context_state());
  mention.guessed = !said;
}

void RolePhraseReader::finish(Mention& mention, const Phrase& phrase, const Owner* owner, const PersonName* name) const {
  const Role& role = *phrase.role;
  mention.form = MentionForm::role;
  mention.former = phrase.former;
  if (owner != nullptr && (!owner->id.empty() || !owner->code.empty())) {
    actors_.assign_role(mention, role, owner->id);
    if (!owner->code.empty()) mention.code = owner->code;
    mention.guessed = owner->guessed;
  } else if (name == nullptr) {
    resolve_without_owner(mention, phrase);
  } else {
    mention.role = &role;
    mention.kind = ActorKind::person;
    mention.sector = role.sector;
  }
  const bool state_code = actors_.is_state(mention.code);
  if (phrase.armed && role.kind != RoleKind::person && state_code && role.by_sector()) mention.code += ":REB";
  if (phrase.opposition && state_code) mention.code += ":OPP";
  if (name != nullptr) {
    const std::string titled_code = mention.code;
    const std::string titled_country = mention.country;
    assign_person(mention, *name, owner != nullptr ? owner->id : "", role.sector);
    const bool known_elsewhere = !mention.code.empty() && !titled_code.empty() && mention.code != titled_code;
    if (known_elsewhere && name->known != nullptr) {
      // The article's own words win, unless they only tell the country of a group's member.
      const auto& offices = name->known->offices;
      const bool state_office = std::any_of(offices.begin(), offices.end(), [&](const Office& office) { return office.of == titled_code; });
      const bool member_of_group = !actors_.is_state(mention.code) && titled_code == mention.country && !state_office;
      if (!member_of_group) {
        mention.code = titled_code;
        mention.country = titled_country;
      }
    } else if (mention.code.empty()) {
      mention.code = titled_code;
      mention.country = titled_country;
    }
    if (mention.code.empty()) {
      mention.code = actors_.context_state();
      mention.country = mention.code;
      mention.guessed = true;
    }
    const bool title_only = role.scope == RoleScope::title;
    if (!title_only) mention.sector = role.sector;
    if (!phrase.former && !title_only) {
      mention.former = false;
      mention.office = role.id;
      mention.office_of = mention.code;
    }
  }
  if (phrase.former && role.kind == RoleKind::person) {
    if (!mention.country.empty()) mention.code = mention.country + ":ELI";
    mention.sector = Sector::eli;
  }
}

void RolePhraseReader::read_apposition(Mention& mention, std::uint32_t last) {
  if (!mention.named_person() || !mention.office.empty()) return;
  std::uint32_t token = mention.last;
  if (token < last && (matches_.token(token).sign == ',' || matches_.token(token).sign == '(')) ++token;
  if (token >= last) return;
  const PhraseMatch* head = matches_.longest(token, SenseKind::role);
  if (head == nullptr || !head->is_plain() || actors_.lexicon().roles[head->sense.index].kind != RoleKind::person) return;
  if (head->sense.number == Number::plural || head->sense.number == Number::dual) return;
  const Phrase phrase = read_phrase(token, last, *head, 1);
  if (phrase.former || phrase.nested_first != 0) return;
  // An indefinite noun goes on with the sentence; only a definite phrase or one with its owner names the office.
  if (!phrase.definite && phrase.owners.empty()) return;
  if (name_after(phrase, last)) return;
  const PersonName name{mention.name_first, mention.name_last, actors_.lexicon().find_actor(mention.id), nullptr, {}, {}};
  Mention titled = mention;
  const PersonName* as_before = &name;
  PersonName introduced = name;
  if (name.known == nullptr) {
    introduced.introduced = &mention;
    as_before = &introduced;
  }
  finish(titled, phrase, phrase.owners.empty() ? nullptr : &phrase.owners.front(), as_before);
  titled.form = MentionForm::name;
  titled.last = phrase.end;
  mention = std::move(titled);
}

}  // namespace rawabit
