// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/person_name.hpp"

#include <algorithm>

namespace rawabit {

namespace {

const PhraseMatch* name_word(const PhraseMatches& matches, std::uint32_t token, NameWordClass kind) {
  if (!matches.has(token, SenseKind::name_word)) return nullptr;
  for (const PhraseMatch& match : matches.at(token)) {
    if (match.sense.kind == SenseKind::name_word && static_cast<NameWordClass>(match.sense.index) == kind && match.proclitic == Proclitic::none &&
        match.conjunction == Conjunction::none) {
      return &match;
    }
  }
  return nullptr;
}

bool has_name_word(const PhraseMatches& matches, std::uint32_t token, NameWordClass kind) { return name_word(matches, token, kind) != nullptr; }

bool is_spelled_like_function_word(const PhraseMatches& matches, std::uint32_t token) {
  return matches.is_function_word(token) || matches.analysis(token).spelled_function_word;
}

// "and" written together with a given name that is no ordinary word.
bool is_given_after_and(const PhraseMatches& matches, std::uint32_t token) {
  if (!matches.has(token, SenseKind::name_word)) return false;
  const auto all = matches.at(token);
  const bool given = std::any_of(all.begin(), all.end(), [](const PhraseMatch& match) {
    return match.sense.kind == SenseKind::name_word && static_cast<NameWordClass>(match.sense.index) == NameWordClass::given &&
           match.conjunction == Conjunction::waw && match.proclitic == Proclitic::none && match.clitics == 1;
  });
  const bool other = std::any_of(all.begin(), all.end(), [](const PhraseMatch& match) {
    return match.sense.kind != SenseKind::name_word && match.sense.kind != SenseKind::actor_name && match.clitics <= 1;
  });
  return given && !other && !is_spelled_like_function_word(matches, token);
}

// A word that may stand inside a name: unknown to the lexicon, or known as a word of names.
bool may_be_name(const PhraseMatches& matches, std::uint32_t token) {
  if (!matches.is_word(token)) return false;
  if (has_name_word(matches, token, NameWordClass::given) || has_name_word(matches, token, NameWordClass::particle)) return true;
  for (const PhraseMatch& match : matches.at(token)) {
    // Readings by cutting off letters do not count against a name: "wasim" is no "and-...".
    if (match.clitics == 0 || match.article) return false;
    if (match.sense.kind == SenseKind::actor_name || match.sense.kind == SenseKind::nisba || match.sense.kind == SenseKind::role) return false;
    if (match.sense.kind == SenseKind::noun && match.proclitic != Proclitic::none) return false;
    if (match.sense.kind == SenseKind::function_word || match.suffix != PronounSuffix::none) return false;
    if (match.conjunction != Conjunction::none && match.clitics == 1) return false;
  }
  return !matches.analysis(token).imperfect_like;
}

std::optional<PersonName> known_name(const PhraseMatches& matches, const ArticleActors& actors, std::uint32_t token) {
  if (!matches.has(token, SenseKind::actor_name)) return std::nullopt;
  const Lexicon& lexicon = actors.lexicon();
  std::optional<PersonName> best;
  bool best_serves = false;
  for (const PhraseMatch& match : matches.at(token)) {
    if (match.sense.kind != SenseKind::actor_name) continue;
    const KnownActor& actor = lexicon.actors[lexicon.actor_names[match.sense.index].actor];
    if (actor.kind != ActorKind::person) continue;
    if (best && match.length < best->last - best->first) break;
    // Namesakes: the one in office at the article's date, else the one whose state the article speaks of.
    const bool serves = std::any_of(actor.offices.begin(), actor.offices.end(), [&](const Office& office) {
      return actors.year() == 0 || (office.from <= actors.year() && actors.year() <= office.to);
    });
    if (best && (best_serves || !serves)) continue;
    best = PersonName{token, token + match.length, &actor, nullptr, match.conjunction, match.proclitic};
    best_serves = serves;
  }
  return best;
}

// "Adel bin Ahmed al-Jubeir": a known first and family name with names of forefathers between them.
std::optional<PersonName> known_name_with_fathers(const PhraseMatches& matches, const ArticleActors& actors, std::uint32_t token,
                                                  std::uint32_t last) {
  const Lexicon& lexicon = actors.lexicon();
  if (!has_name_word(matches, token, NameWordClass::given)) return std::nullopt;
  const auto first = lexicon.phrases.word(matches.text(token));
  const auto given = first ? lexicon.phrases.child(PhraseTrie::root, *first) : std::nullopt;
  if (!given || !lexicon.phrases.has_children(*given)) return std::nullopt;
  constexpr std::uint32_t most_words = 5;
  std::uint32_t family = token + 1;
  while (family + 1 < last && family - token < most_words) {
    if (has_name_word(matches, family, NameWordClass::particle) && may_be_name(matches, family + 1)) {
      family += 2;
    } else if (family == token + 1 && has_name_word(matches, family, NameWordClass::given)) {
      ++family;
    } else {
      break;
    }
  }
  if (family == token + 1 || family >= last || !matches.is_word(family)) return std::nullopt;
  const auto word = lexicon.phrases.word(matches.text(family));
  const auto node = word ? lexicon.phrases.child(*given, *word) : std::nullopt;
  if (!node) return std::nullopt;
  for (const Sense& sense : lexicon.phrases.senses(*node)) {
    if (sense.kind != SenseKind::actor_name) continue;
    const KnownActor& actor = lexicon.actors[lexicon.actor_names[sense.index].actor];
    if (actor.kind == ActorKind::person) return PersonName{token, family + 1, &actor, nullptr, Conjunction::none, Proclitic::none};
  }
  return std::nullopt;
}

std::optional<PersonName> introduced_name(const PhraseMatches& matches, const ArticleActors& actors, std::uint32_t token) {
  const std::string_view word = matches.text(token);
  constexpr std::size_t letter = 2;
  if (word.size() < 3 * letter || !actors.has_short_names()) return std::nullopt;
  // A word that the lexicon knows otherwise is no short name, however an earlier name ended.
  const bool ordinary = std::any_of(matches.at(token).begin(), matches.at(token).end(), [](const PhraseMatch& match) {
    return match.clitics == 0 && match.sense.kind != SenseKind::name_word && match.sense.kind != SenseKind::actor_name;
  });
  if (ordinary || is_spelled_like_function_word(matches, token)) return std::nullopt;
  if (const Mention* person = actors.person_by_short_name(word)) return PersonName{token, token + 1, nullptr, person, {}, {}};
  struct Prefix {
    std::string_view text;
    Conjunction conjunction;
    Proclitic proclitic;
    std::string_view restored;
  };
  constexpr Prefix prefixes[] = {{"\u0648\u0644\u0644", Conjunction::waw, Proclitic::lam, "\u0627\u0644"},
                                 {"\u0648", Conjunction::waw, Proclitic::none, ""},
                                 {"\u0641", Conjunction::feh, Proclitic::none, ""},
                                 {"\u0644\u0644", Conjunction::none, Proclitic::lam, "\u0627\u0644"},
                                 {"\u0644", Conjunction::none, Proclitic::lam, ""},
                                 {"\u0628", Conjunction::none, Proclitic::beh, ""},
                                 {"\u0643", Conjunction::none, Proclitic::kaf, ""}};
  for (const Prefix& prefix : prefixes) {
    if (!word.starts_with(prefix.text) || word.size() < prefix.text.size() + 3 * letter) continue;
    const std::string_view rest = word.substr(prefix.text.size());
    const Mention* person =
        prefix.restored.empty() ? actors.person_by_short_name(rest) : actors.person_by_short_name(std::string(prefix.restored).append(rest));
    if (person != nullptr) {
      return PersonName{token, token + 1, nullptr, person, prefix.conjunction, prefix.proclitic};
    }
  }
  return std::nullopt;
}

}  // namespace

std::uint32_t skip_honorifics(const PhraseMatches& matches, std::uint32_t token, std::uint32_t last) {
  for (bool found = true; found && token < last;) {
    found = false;
    if (const PhraseMatch* honorific = name_word(matches, token, NameWordClass::honorific)) {
      token += honorific->length;
      found = true;
    }
    // Initials of academic titles: "D." before a name.
    if (!found && token + 1 < last && matches.is_word(token) && matches.text(token).size() <= 2 && matches.token(token + 1).sign == '.') {
      token += 2;
      found = true;
    }
  }
  return token;
}

std::optional<PersonName> person_name_at(const PhraseMatches& matches, const ArticleActors& actors, std::uint32_t token, std::uint32_t last,
                                         bool titled) {
  if (token >= last || !matches.is_word(token)) return std::nullopt;
  std::optional<PersonName> name = known_name(matches, actors, token);
  // A surname alone is that of the person whom this article named in full.
  if (name && name->last == token + 1) {
    if (auto introduced = introduced_name(matches, actors, token); introduced && introduced->introduced != nullptr) name = introduced;
  }
  if (!name || name->last == token + 1) {
    if (auto longer = known_name_with_fathers(matches, actors, token, last)) name = longer;
  }
  if (!name) name = introduced_name(matches, actors, token);
  if (name) {
    // Longer forms of the name: "... bin Abd al-Aziz Al Saud".
    constexpr std::uint32_t longest_tail = 5;
    const std::uint32_t limit = std::min(last, name->last + longest_tail);
    while (name->last + 1 < limit && has_name_word(matches, name->last, NameWordClass::particle) && may_be_name(matches, name->last + 1))
      name->last += 2;
    return name;
  }
  constexpr std::uint32_t longest = 5;
  constexpr std::uint32_t shortest = 2;
  const auto all = matches.at(token);
  const bool ordinary = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
    return m.clitics == 0 && (m.sense.kind == SenseKind::verb || m.sense.kind == SenseKind::noun || m.sense.kind == SenseKind::role ||
                              m.sense.kind == SenseKind::function_word || m.sense.kind == SenseKind::modifier);
  });
  // Egyptian newspapers write "ala" (on) and "ila" (to) like the names Ali and Eli.
  const bool function_word = is_spelled_like_function_word(matches, token);
  const bool plain_given = has_name_word(matches, token, NameWordClass::given) && (titled || (!ordinary && !function_word));
  const bool particle_first = has_name_word(matches, token, NameWordClass::particle) &&
                              (titled || (token + 1 < last && has_name_word(matches, token + 1, NameWordClass::given)));
  // "and Muhammad ...": in a list.
  const bool joined = !plain_given && !particle_first && !titled && is_given_after_and(matches, token);
  const bool given_first = plain_given || particle_first || joined;
  if (!given_first && (!titled || matches.analysis(token).has_article)) return std::nullopt;
  std::uint32_t end = joined ? token + 1 : token;
  while (end < last && end - token < longest && may_be_name(matches, end)) {
    const bool joined_by_and =
        end > token && matches.text(end).starts_with("\u0648") && !has_name_word(matches, end, NameWordClass::given) && end - token >= shortest;
    if (joined_by_and) break;
    ++end;
  }
  if (end - token < shortest) return std::nullopt;
  // Without a given name at its start, ordinary words may look like a name: the second word must not have the article.
  if (!given_first && matches.analysis(token + 1).has_article) return std::nullopt;
  return PersonName{token, end, nullptr, nullptr, joined ? Conjunction::waw : Conjunction::none, Proclitic::none};
}

}  // namespace rawabit
