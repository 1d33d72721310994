// SPDX-License-Identifier: Apache-2.0
// Parts of a role phrase after its head: modifiers, adjectives of states, owners in the genitive or after a preposition.
#include "extract/mention/role_phrase.hpp"

#include <algorithm>
#include <array>

namespace rawabit {

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
      case ModifierClass::foreign:
        phrase.foreign = true;
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
    const bool of_state = phrase.role->scope == RoleScope::state || phrase.role->scope == RoleScope::post;
    const bool power = phrase.role->kind == RoleKind::body && of_state && phrase.role->id != "ministry" &&
                       (phrase.role->sector == Sector::gov || phrase.role->sector == Sector::mil);
    if (nisba.ambiguous && !power && !actors_.names_state(nisba.actor)) continue;
    // Adjectives agree in definiteness with the noun phrase before them.
    if (match.article != phrase.definite && match.sense.number != Number::plural) continue;
    phrase.owners.push_back({actors_.lexicon().actors[nisba.actor].id, "", false});
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
    best = Owner{direct ? actor.id : mention.code, "", false};
    end = token + match.length;
    // "the Security Council" is the UN's, "the Russian security council" is not.
    const PhraseMatch* nisba =
        actor.sector == Sector::igo && actor.id != actor.code && end < last ? matches_.longest(end, SenseKind::nisba) : nullptr;
    if (nisba != nullptr && nisba->article && nisba->is_plain() && nisba->sense.gender != Gender::feminine) {
      const KnownActor& state = actors_.lexicon().actors[actors_.lexicon().nisbas[nisba->sense.index].actor];
      if (state.kind == ActorKind::country) {
        best = Owner{state.id, "", false};
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
  static const std::array<std::string, 2> belonging = {"\u0645\u0646", "\u0641\u064A"};                           // min, fi
  static const std::array<std::string, 3> posted = {"\u0644\u062F\u064A", "\u0627\u0644\u064A", "\u0641\u064A"};  // lada, ila, fi
  const auto is_one_of = [&](const auto& list) { return std::find(list.begin(), list.end(), matches_.text(phrase.end)) != list.end(); };
  std::uint32_t end = phrase.end;
  // Posts are held in or near another state, which is not the one that sends.
  const bool post = phrase.role->scope == RoleScope::post;
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

}  // namespace rawabit
