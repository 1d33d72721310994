// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/role_phrase.hpp"

#include <algorithm>

namespace rawabit {

RolePhraseReader::RolePhraseReader(const PhraseMatches& matches, std::string_view folded, ArticleActors& actors)
    : matches_(matches), folded_(folded), actors_(actors) {}

std::string RolePhraseReader::words(std::uint32_t first, std::uint32_t last) const {
  if (first >= last) return {};
  const std::uint32_t begin = matches_.token(first).begin;
  return std::string(folded_.substr(begin, matches_.token(last - 1).end - begin));
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
      if (!matches_.is_word(before) || matches_.longest(before, SenseKind::verb) != nullptr || matches_.longest(before, SenseKind::role) != nullptr)
        break;
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
      const bool nisba =
          match.sense.kind == SenseKind::nisba && match.conjunction == Conjunction::waw && match.proclitic == Proclitic::none && match.article;
      if (!nisba) continue;
      member.owners.push_back({actors_.lexicon().actors[actors_.lexicon().nisbas[match.sense.index].actor].id, "", false});
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
  mentions.push_back(std::move(mention));
  if (!distributes) return end;
  return read_distributed(phrase, end, last, mentions);
}

}  // namespace rawabit
