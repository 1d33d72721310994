// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/role_phrase.hpp"

#include <algorithm>
#include <array>

namespace rawabit {

namespace {

constexpr int deepest = 3;  // "spokesman of the deputy minister of ..."

bool plain(const PhraseMatch& match) {
  return match.conjunction == Conjunction::none && match.proclitic == Proclitic::none && match.suffix == PronounSuffix::none;
}

bool is_state_code(std::string_view code) { return code.size() == 3 && code.find(':') == std::string_view::npos && code[0] >= 'A' && code[0] <= 'Z'; }

// Posts are held in or near another state, which is not the one that sends.
bool has_post(const Role& role) {
  static constexpr std::array<std::string_view, 9> roles = {"ambassador", "charge-d-affaires", "consul",         "embassy", "envoy",
                                                            "mission",    "representative",    "un-ambassador", "coordinator"};
  return std::find(roles.begin(), roles.end(), role.id) != roles.end();
}

}  // namespace

RolePhraseReader::RolePhraseReader(const PhraseMatches& matches, std::string_view folded, ArticleActors& actors)
    : matches_(matches), folded_(folded), actors_(actors) {}

std::string RolePhraseReader::words(std::uint32_t first, std::uint32_t last) const {
  if (first >= last) return {};
  const std::uint32_t begin = matches_.token(first).begin;
  return std::string(folded_.substr(begin, matches_.token(last - 1).end - begin));
}

bool RolePhraseReader::read_modifier(Phrase& phrase, std::uint32_t last) const {
  if (phrase.end >= last) return false;
  for (const PhraseMatch& match : matches_.at(phrase.end)) {
    if (match.sense.kind != SenseKind::modifier || !plain(match)) continue;
    switch (static_cast<ModifierClass>(match.sense.index)) {
      case ModifierClass::former:
        phrase.former = true;
        break;
      case ModifierClass::opposition:
        phrase.opposition = true;
        break;
      case ModifierClass::armed:
        phrase.armed = true;
        break;
      default:
        break;
    }
    phrase.end += match.length;
    phrase.definite = ends_with_article(phrase.end - 1);
    return true;
  }
  return false;
}

bool RolePhraseReader::read_nisba(Phrase& phrase, std::uint32_t last) const {
  if (phrase.end >= last) return false;
  for (const PhraseMatch& match : matches_.at(phrase.end)) {
    if (match.sense.kind != SenseKind::nisba || !plain(match)) continue;
    // The accusative of many adjectives is spelled like the state's name, which is what newspapers write.
    const PhraseMatch* name = matches_.longest(phrase.end, SenseKind::actor_name);
    if (name != nullptr && name->length >= match.length && name->clitics == 0) continue;
    const Nisba& nisba = actors_.lexicon().nisbas[match.sense.index];
    // "the Malian government", but "the financial committee": governments and armies are not financial.
    const bool power = phrase.role->kind == RoleKind::body && phrase.role->scope == RoleScope::state && phrase.role->id != "ministry" &&
                       (phrase.role->sector == Sector::gov || phrase.role->sector == Sector::mil);
    if (nisba.ambiguous && !power && !actors_.names_state(nisba.actor)) continue;
    // Adjectives agree in definiteness with the noun phrase before them.
    if (match.article != phrase.definite && match.sense.number != Number::plural) continue;
    phrase.owners.push_back({actors_.lexicon().actors[nisba.actor].id, Sector::none, "", false});
    phrase.end += match.length;
    phrase.definite = match.article;
    return true;
  }
  return false;
}

std::optional<RolePhraseReader::Owner> RolePhraseReader::owner_at(std::uint32_t token, std::uint32_t last, bool conjoined, bool prepositional,
                                                                  std::uint32_t& end, int depth) {
  const auto fits = [&](const PhraseMatch& match) {
    if (match.suffix != PronounSuffix::none) return false;
    if ((match.conjunction == Conjunction::waw) != conjoined) return false;
    return (match.proclitic != Proclitic::none) == prepositional;
  };
  std::optional<Owner> best;
  for (const PhraseMatch& match : matches_.at(token)) {
    if (match.sense.kind != SenseKind::actor_name || !fits(match)) continue;
    const ActorName& name = actors_.lexicon().actor_names[match.sense.index];
    const KnownActor& actor = actors_.lexicon().actors[name.actor];
    if (actor.sector == Sector::med) continue;
    if (best && match.length < end - token) break;
    Mention mention;
    actors_.assign(mention, actor);
    // A person or place as owner stands for his state or group.
    const bool direct = actor.kind != ActorKind::person && actor.kind != ActorKind::place;
    best = Owner{direct ? actor.id : mention.code, Sector::none, "", false};
    end = token + match.length;
    // "the Security Council" is the UN's, "the Russian security council" is not.
    const PhraseMatch* nisba = actor.sector == Sector::igo && actor.id != actor.code && end < last ? matches_.longest(end, SenseKind::nisba) : nullptr;
    if (nisba != nullptr && nisba->article && plain(*nisba) && nisba->sense.gender != Gender::feminine) {
      const KnownActor& state = actors_.lexicon().actors[actors_.lexicon().nisbas[nisba->sense.index].actor];
      if (state.kind == ActorKind::country) {
        best = Owner{state.id, Sector::none, "", false};
        end += nisba->length;
      }
    }
    break;
  }
  const PhraseMatch* nested = nullptr;
  for (const PhraseMatch& match : matches_.at(token)) {
    const bool role = match.sense.kind == SenseKind::role && (match.conjunction == Conjunction::waw) == conjoined &&
                      (match.proclitic != Proclitic::none) == prepositional;
    if (role) {
      nested = &match;
      break;
    }
  }
  if (nested == nullptr || depth >= deepest || (best && nested->length <= end - token)) return best;
  const Phrase inner = read_phrase(token, last, *nested, depth + 1);
  const bool titled_name = inner.role->kind == RoleKind::person && (name_after(inner, last) || inner.nested_first != 0);
  Mention mention;
  mention.number = nested->sense.number;
  finish(mention, inner, inner.owners.empty() ? nullptr : &inner.owners.front(), nullptr);
  if (mention.code.empty() && inner.role->kind != RoleKind::group) {
    end = inner.end;
    Owner unknown;
    unknown.names_person = titled_name;
    return unknown;
  }
  end = inner.end;
  Owner owner;
  owner.names_person = titled_name;
  owner.guessed = mention.guessed;
  if (mention.code.find(':') != std::string::npos) {
    owner.code = mention.code;
    owner.sector = mention.sector;
    owner.id = mention.country;
  } else {
    owner.id = inner.owners.empty() ? mention.code : inner.owners.front().id;
  }
  return owner;
}

bool RolePhraseReader::read_genitive(Phrase& phrase, std::uint32_t last, int depth) {
  if (phrase.end >= last || phrase.definite || !phrase.owners.empty() || phrase.head->suffix != PronounSuffix::none) return false;
  if (!matches_.is_word(phrase.end) && matches_.token(phrase.end).sign != '"') return false;
  std::uint32_t token = phrase.end;
  const bool quoted = matches_.token(token).sign == '"';
  if (quoted && ++token >= last) return false;
  std::uint32_t end = token;
  auto owner = owner_at(token, last, false, false, end, depth);
  if (!owner) return false;
  if (quoted && end < last && matches_.token(end).sign == '"') ++end;
  const bool nested = owner->names_person;
  phrase.owners.push_back(std::move(*owner));
  if (nested) {
    // "the administration of president A": the president is a mention of his own.
    phrase.nested_first = token;
    return true;
  }
  phrase.end = end;
  phrase.definite = true;
  return true;
}

// Words of an office's field that no table knows: "minister of vocational training and employment".
bool RolePhraseReader::read_complement(Phrase& phrase, std::uint32_t last) const {
  const bool has_field = phrase.role->kind == RoleKind::person || phrase.role->id == "ministry";
  if (!has_field || !phrase.owners.empty() || phrase.end >= last) return false;
  const auto field_word = [&](std::uint32_t token) {
    if (!matches_.is_word(token) || !ends_with_article(token)) return false;
    return std::none_of(matches_.at(token).begin(), matches_.at(token).end(), [](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::actor_name || m.sense.kind == SenseKind::nisba || m.sense.kind == SenseKind::role ||
             m.sense.kind == SenseKind::name_word || m.sense.kind == SenseKind::function_word;
    });
  };
  const bool construct = !phrase.definite;
  const bool continued = phrase.definite && phrase.end > 0 && matches_.text(phrase.end).starts_with("\u0648");
  static constexpr std::string_view double_lam = "\u0644\u0644";
  const bool for_field = matches_.is_word(phrase.end) && matches_.text(phrase.end).starts_with(double_lam) && matches_.at(phrase.end).empty();
  if (!construct && !continued && !for_field) return false;
  if (!field_word(phrase.end)) return false;
  ++phrase.end;
  // "for foreign policy": the adjective of the field may be a word that is an office elsewhere.
  if (for_field && phrase.end < last && matches_.is_word(phrase.end) && ends_with_article(phrase.end) &&
      matches_.longest(phrase.end, SenseKind::nisba) == nullptr && matches_.longest(phrase.end, SenseKind::actor_name) == nullptr) {
    ++phrase.end;
  }
  phrase.definite = true;
  return true;
}

bool RolePhraseReader::read_preposition(Phrase& phrase, std::uint32_t last, int depth) {
  if (phrase.end >= last || !matches_.is_word(phrase.end)) return false;
  static const std::array<std::string, 3> belonging = {"\u0645\u0646", "\u0641\u064A", "\u0641\u0649"};  // min, fi
  static const std::array<std::string, 3> posted = {"\u0644\u062F\u064A", "\u0627\u0644\u064A", "\u0641\u064A"};  // lada, ila, fi
  const auto is_one_of = [&](const auto& list) { return std::find(list.begin(), list.end(), matches_.text(phrase.end)) != list.end(); };
  std::uint32_t end = phrase.end;
  const bool post = has_post(*phrase.role);
  if (post && !phrase.owners.empty()) {
    const bool word = is_one_of(posted);
    if (phrase.before_post != 0) return false;
    if (word && phrase.end + 1 < last && owner_at(phrase.end + 1, last, false, false, end, deepest)) {
      phrase.before_post = phrase.end;
      phrase.end = end;
      phrase.definite = true;
      return true;
    }
    if (!word && owner_at(phrase.end, last, false, true, end, deepest)) {
      phrase.before_post = phrase.end;
      phrase.end = end;
      phrase.definite = true;
      return true;
    }
    return false;
  }
  if (!phrase.owners.empty()) return false;
  if (is_one_of(belonging) && phrase.end + 1 < last) {
    const bool from = matches_.text(phrase.end) == belonging[0];
    std::uint32_t next = phrase.end + 1;
    if (matches_.token(next).sign == '"' && next + 1 < last) ++next;
    auto owner = owner_at(next, last, false, false, end, depth);
    if (!owner) return false;
    const bool state = is_state_code(owner->id);
    // "ministers in Paris" are not French: a place tells the state of groups only, and as a guess.
    const bool people = phrase.role->kind == RoleKind::group || (phrase.head->sense.number == Number::plural && !phrase.definite);
    if (state && !from && !people) return false;
    if (state && from && phrase.role->kind == RoleKind::body) return false;
    if (state) owner->guessed = !from;
    phrase.owners.push_back(std::move(*owner));
    // The place itself stays a mention of its own.
    if (!state || from) {
      phrase.end = end;
      if (phrase.end < last && matches_.token(phrase.end).sign == '"') ++phrase.end;
    }
    phrase.definite = true;
    return !state || from;
  }
  // li- and bi-: "the secretary-general of the United Nations", "the commander of the army".
  if (phrase.role->kind == RoleKind::group) return false;
  const bool lam = std::any_of(matches_.at(phrase.end).begin(), matches_.at(phrase.end).end(),
                               [](const PhraseMatch& m) { return m.proclitic == Proclitic::lam || m.proclitic == Proclitic::beh; });
  if (!lam) return false;
  // "Barak Obama" is not "in Arak": a longer reading without the particle wins.
  const auto readings = matches_.at(phrase.end);
  const bool whole_name = std::any_of(readings.begin(), readings.end(), [&](const PhraseMatch& m) {
    return m.proclitic == Proclitic::none && m.conjunction == Conjunction::none &&
           ((m.sense.kind == SenseKind::actor_name && m.length > 1) || m.sense.kind == SenseKind::name_word);
  });
  if (whole_name) return false;
  auto owner = owner_at(phrase.end, last, false, true, end, depth);
  if (!owner) return false;
  phrase.owners.push_back(std::move(*owner));
  phrase.end = end;
  phrase.definite = true;
  return true;
}

RolePhraseReader::Phrase RolePhraseReader::read_phrase(std::uint32_t token, std::uint32_t last, const PhraseMatch& head, int depth) {
  Phrase phrase;
  phrase.head = &head;
  phrase.role = &actors_.lexicon().roles[head.sense.index];
  phrase.end = token + head.length;
  phrase.sentence_last = last;
  phrase.definite = (head.length > 1 ? ends_with_article(phrase.end - 1) : head.article) || head.suffix != PronounSuffix::none;
  if (head.suffix != PronounSuffix::none) {
    if (const Mention* owner = actors_.antecedent(head.suffix)) {
      Owner possessor;
      possessor.id = owner->kind == ActorKind::person || owner->role != nullptr ? (owner->country.empty() ? owner->code : owner->country) : owner->id;
      if (actors_.lexicon().find_actor(possessor.id) == nullptr) possessor.id = owner->country.empty() ? owner->code : owner->country;
      phrase.owners.push_back(std::move(possessor));
    }
  }
  constexpr int most_parts = 7;
  for (int part = 0; part < most_parts; ++part) {
    const bool read = read_modifier(phrase, last) || read_nisba(phrase, last) || read_genitive(phrase, last, depth) ||
                      read_preposition(phrase, last, depth) || read_complement(phrase, last);
    if (!read || phrase.nested_first != 0) break;
  }
  return phrase;
}

std::optional<PersonName> RolePhraseReader::name_after(const Phrase& phrase, std::uint32_t last) const {
  if (phrase.role->kind != RoleKind::person) return std::nullopt;
  std::uint32_t token = phrase.end;
  bool separated = false;
  if (token < last && (matches_.token(token).sign == ',' || matches_.token(token).sign == '(' || matches_.token(token).sign == '"')) {
    separated = true;
    ++token;
  }
  // A second office of the same person: "crown prince, deputy prime minister A".
  token = skip_honorifics(matches_, token, last);
  auto name = person_name_at(matches_, actors_, token, last, !separated);
  if (!name && !phrase.owners.empty() && !separated) {
    // "the envoy to the Middle East A": words of the post between the office and a name that is known or starts like one.
    constexpr std::uint32_t widest = 6;
    for (std::uint32_t next = token + 1; next < last && next <= token + widest; ++next) {
      const std::uint32_t before = next - 1;
      if (!matches_.is_word(before) || matches_.longest(before, SenseKind::verb) != nullptr || matches_.longest(before, SenseKind::role) != nullptr) break;
      const bool attached = std::any_of(matches_.at(before).begin(), matches_.at(before).end(), [](const PhraseMatch& m) {
        return m.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(m.sense.index) != FunctionClass::preposition;
      });
      if (attached) break;
      const std::uint32_t start = skip_honorifics(matches_, next, last);
      auto later = person_name_at(matches_, actors_, start, last, false);
      const bool free = later && later->conjunction == Conjunction::none && later->proclitic == Proclitic::none &&
                        (later->known == nullptr || later->last - later->first > 1);
      if (free && matches_.function_word(next - 1, FunctionClass::preposition) == nullptr) {
        name = later;
        break;
      }
    }
  }
  if (!name || name->conjunction != Conjunction::none || name->proclitic != Proclitic::none) return std::nullopt;
  const bool indefinite_title = !phrase.definite && phrase.owners.empty();
  if (indefinite_title && name->known == nullptr && name->introduced == nullptr) return std::nullopt;
  return name;
}

void RolePhraseReader::assign_person(Mention& mention, const PersonName& name, const std::string& owner, Sector sector) const {
  mention.name_first = name.first;
  mention.name_last = name.last;
  if (name.known != nullptr) {
    actors_.assign(mention, *name.known);
  } else if (name.introduced != nullptr) {
    const Mention& before = *name.introduced;
    mention.id = before.id;
    mention.code = before.code;
    mention.name = before.name;
    mention.name_en = before.name_en;
    mention.kind = before.kind;
    mention.country = before.country;
    mention.sector = before.sector;
    mention.former = before.former;
    mention.number = Number::singular;
    if (mention.code.empty() && !owner.empty()) actors_.assign_unknown_person(mention, before.name, owner, sector);
  } else {
    actors_.assign_unknown_person(mention, words(name.first, name.last), owner, sector);
  }
}

// The state that the words after a phrase place it in ("the soldiers who hold power in Mali"; `said`
// becomes true), else the article's main state.
std::string RolePhraseReader::state_around(std::uint32_t token, std::uint32_t last, bool& said) const {
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
  return actors_.main_state();
}

void RolePhraseReader::resolve_without_owner(Mention& mention, const Phrase& phrase) const {
  const Role& role = *phrase.role;
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
    actors_.assign_role(mention, role, role.scope == RoleScope::sector ? state_around(phrase.end, phrase.sentence_last, said) : "");
    mention.guessed = !said;
    return;
  }
  if (!phrase.definite) {
    mention.role = &role;
    mention.kind = role.kind == RoleKind::person ? ActorKind::person : ActorKind::organization;
    return;
  }
  if (earlier != nullptr) {
    mention.id = earlier->id;
    mention.code = earlier->code;
    mention.country = earlier->country;
    mention.name = earlier->name;
    mention.name_en = earlier->name_en;
    mention.kind = earlier->kind;
    mention.sector = earlier->sector;
    mention.role = &role;
    mention.guessed = true;
    return;
  }
  // "the soldiers", "the police" are those of the state that the article is about; a person's office goes with the last state.
  bool said = false;
  actors_.assign_role(mention, role, role.kind == RoleKind::body ? state_around(phrase.end, phrase.sentence_last, said) : actors_.context_state());
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
  const bool state_code = is_state_code(mention.code);
  if (phrase.armed && role.kind != RoleKind::person && state_code && role.scope == RoleScope::sector) mention.code += ":REB";
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
      const bool member_of_group = !is_state_code(mention.code) && titled_code == mention.country && !state_office;
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

std::uint32_t RolePhraseReader::read_distributed(const Phrase& phrase, std::uint32_t token, std::uint32_t last, std::vector<Mention>& mentions) {
  constexpr std::size_t most = 6;
  const std::uint32_t group = mentions.back().group;
  for (std::size_t i = 0; i < most && token < last; ++i) {
    std::uint32_t next = token;
    if (matches_.token(next).sign == ',') ++next;
    if (next >= last || !matches_.is_word(next)) break;
    Phrase member = phrase;
    member.owners.clear();
    member.end = next;
    bool found = false;
    for (const PhraseMatch& match : matches_.at(next)) {
      const bool nisba = match.sense.kind == SenseKind::nisba && match.conjunction == Conjunction::waw && match.proclitic == Proclitic::none &&
                         match.article;
      if (!nisba) continue;
      member.owners.push_back({actors_.lexicon().actors[actors_.lexicon().nisbas[match.sense.index].actor].id, Sector::none, "", false});
      member.end = next + match.length;
      member.definite = true;
      found = true;
      break;
    }
    if (!found && !phrase.owners.empty() && phrase.head != nullptr && !phrase.head->article) {
      std::uint32_t end = next;
      if (auto owner = owner_at(next, last, true, false, end, deepest)) {
        // "the foreign ministers of Egypt and Jordan": only another state or organisation goes on with the list.
        member.owners.push_back(std::move(*owner));
        member.end = end;
        found = true;
      }
    }
    if (!found) break;
    while (read_modifier(member, last)) {
    }
    const auto name = name_after(member, last);
    Mention mention;
    mention.first = next;
    mention.head = next;
    mention.number = Number::singular;
    mention.group = group;
    mention.conjunction = Conjunction::waw;
    mention.proclitic = mentions.back().proclitic;
    finish(mention, member, &member.owners.front(), name ? &*name : nullptr);
    mention.last = name ? name->last : member.end;
    if (!name) mention.name = words(next, mention.last);
    token = mention.last;
    mentions.push_back(std::move(mention));
  }
  return token;
}

void RolePhraseReader::read_apposition(Mention& mention, std::uint32_t last) {
  if (!mention.named_person() || !mention.office.empty()) return;
  std::uint32_t token = mention.last;
  if (token < last && (matches_.token(token).sign == ',' || matches_.token(token).sign == '(')) ++token;
  if (token >= last) return;
  const PhraseMatch* head = matches_.longest(token, SenseKind::role);
  if (head == nullptr || !plain(*head) || actors_.lexicon().roles[head->sense.index].kind != RoleKind::person) return;
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

std::uint32_t RolePhraseReader::read(std::uint32_t token, std::uint32_t last, const PhraseMatch& head, std::vector<Mention>& mentions) {
  nested_ = false;
  Phrase phrase = read_phrase(token, last, head, 0);
  Mention mention;
  mention.first = token;
  mention.head = token;
  mention.conjunction = head.conjunction;
  mention.proclitic = head.proclitic;
  mention.article = head.article;
  mention.gender = head.sense.gender;
  mention.number = head.sense.number;
  const Role& role = *phrase.role;
  const bool several = mention.number == Number::dual || mention.number == Number::plural;
  if (phrase.owners.empty() && mention.number == Number::dual && phrase.definite) {
    // "the two presidents": the two that were named last.
    for (const Mention* party : actors_.latest_pair(role.kind == RoleKind::body)) {
      Mention one = *party;
      one.first = mention.first;
      one.head = mention.head;
      one.last = phrase.end;
      one.name_first = one.name_last = 0;
      one.conjunction = mention.conjunction;
      one.proclitic = mention.proclitic;
      one.form = MentionForm::pair;
      one.number = Number::singular;
      one.adjective = false;
      one.office.clear();
      one.group = mention.group = token + 1;
      mentions.push_back(std::move(one));
    }
    return phrase.end;
  }
  nested_ = phrase.nested_first != 0;
  const auto name = nested_ ? std::nullopt : name_after(phrase, last);
  // A post without the name of its holder is an actor of its own ("recalled its ambassador in Ankara").
  if (!name && phrase.before_post != 0) phrase.end = phrase.before_post;
  finish(mention, phrase, phrase.owners.empty() ? nullptr : &phrase.owners.front(), name ? &*name : nullptr);
  mention.last = name ? name->last : phrase.end;
  if (mention.last < last && name && matches_.token(mention.last).sign == ')' && matches_.token(name->first - 1).sign == '(') ++mention.last;
  if (mention.name.empty()) mention.name = words(token, mention.last);
  mention.group = token + 1;
  const std::uint32_t end = mention.last;
  const bool distributes = !phrase.owners.empty() && (several || role.kind != RoleKind::person);
  std::vector<Owner> further(phrase.owners.begin() + (phrase.owners.empty() ? 0 : 1), phrase.owners.end());
  mentions.push_back(std::move(mention));
  if (!distributes) return end;
  return read_distributed(phrase, end, last, mentions);
}

}  // namespace rawabit
