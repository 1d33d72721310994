// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/role_phrase.hpp"

#include <algorithm>
#include <array>

namespace rawabit {

namespace {

constexpr int deepest = 3;  // "spokesman of the deputy minister of ..."

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
    if (match.sense.kind != SenseKind::modifier || !match.is_plain()) continue;
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
    if (match.sense.kind != SenseKind::nisba || !match.is_plain()) continue;
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
    if (nisba != nullptr && nisba->article && nisba->is_plain() && nisba->sense.gender != Gender::feminine) {
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
    const bool state = actors_.is_state(owner->id);
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
    for (const Mention* party : actors_.latest_pair(role.scope == RoleScope::self)) {
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
