// SPDX-License-Identifier: Apache-2.0
#include "extract/mention/mention_finder.hpp"

#include <algorithm>

#include "extract/mention/named_states.hpp"
#include "extract/mention/role_phrase.hpp"
#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

class MentionFinder {
 public:
  MentionFinder(const PhraseMatches& matches, std::string_view folded, ArticleActors& actors)
      : matches_(matches), folded_(folded), actors_(actors), roles_(matches, folded, actors), group_head_(actors.lexicon().word_class("grouphead")) {}

  void read_sentence(const Sentence& sentence, std::uint32_t number, std::vector<Mention>& out) {
    first_ = sentence.first;
    last_ = sentence.last;
    for (std::uint32_t token = sentence.first; token < sentence.last;) {
      const std::size_t before = out.size();
      const std::uint32_t end = matches_.is_word(token) ? read(token, out) : token + 1;
      for (std::size_t i = before; i < out.size(); ++i) {
        out[i].sentence = number;
        if (nested_at_ != 0 && out[i].first == nested_at_) out[i].nested = true;
        actors_.remember(out[i]);
      }
      token = std::max(end, token + 1);
    }
  }

 private:
  std::uint32_t read(std::uint32_t token, std::vector<Mention>& out) {
    const PhraseMatch* name = actor_name(token);
    const PhraseMatch* role = best_role(token);
    const PhraseMatch* nisba = plausible_nisba(token);
    const auto length = [](const PhraseMatch* match) { return match == nullptr ? 0U : match->length; };
    // A phrase of several words that is no actor ("by the hand of") hides the words in it.
    const auto matches = matches_.at(token);
    if (!matches.empty() && matches.front().length > std::max({length(name), length(role), length(nisba), 1U}) &&
        matches.front().sense.kind == SenseKind::function_word) {
      return token + matches.front().length;
    }
    if (name != nullptr && length(name) >= length(role) && length(name) >= length(nisba)) return read_name(token, *name, out);
    if (role != nullptr && length(role) >= length(nisba)) {
      const std::uint32_t end = roles_.read(token, last_, *role, out);
      nested_at_ = roles_.ends_before_nested() ? end : 0;
      return end;
    }
    if (nisba != nullptr) return read_nisba(token, *nisba, out);
    if (read_group_head(token, out)) return token + 1;
    if (const std::uint32_t end = read_unknown_place(token, out); end > token) return end;
    return read_person(token, out);
  }

  [[nodiscard]] const PhraseMatch* actor_name(std::uint32_t token) const {
    if (!matches_.has(token, SenseKind::actor_name)) return nullptr;
    for (const PhraseMatch& match : matches_.at(token)) {
      if (match.sense.kind != SenseKind::actor_name) continue;
      const ActorName& name = actors_.lexicon().actor_names[match.sense.index];
      if (name.sense == NameSense::ambiguous && !supported(token, name)) continue;
      if (is_adjective_here(token, match, name)) continue;
      return &match;
    }
    return nullptr;
  }

  // A state's name that is an adjective too ("mali": Mali, financial) after an indefinite noun or in an article that does
  // not speak of the state.
  [[nodiscard]] bool is_adjective_here(std::uint32_t token, const PhraseMatch& match, const ActorName& name) const {
    const bool adjective_too = match.length == 1 && std::any_of(matches_.at(token).begin(), matches_.at(token).end(), [&](const PhraseMatch& other) {
                                 return other.sense.kind == SenseKind::nisba && actors_.lexicon().nisbas[other.sense.index].ambiguous;
                               });
    if (!adjective_too || token == first_ || match.proclitic != Proclitic::none) return false;
    if (matches_.function_word(token - 1, FunctionClass::preposition) != nullptr || is_verb(token - 1)) return false;
    if (is_state_adjective_with_article(matches_, token - 1, actors_.lexicon())) return false;
    if (!actors_.names_state(name.actor)) return true;
    const bool after_noun = matches_.is_word(token - 1) && !matches_.is_function_word(token - 1) && !matches_.analysis(token - 1).has_article &&
                            !is_verb(token - 1) && matches_.longest(token - 1, SenseKind::role) == nullptr;
    const bool before_nisba = token + 1 < last_ && matches_.longest(token + 1, SenseKind::nisba) != nullptr;
    return after_noun && before_nisba;
  }

  // Names that are ordinary words too count after a generic word ("the city of"), or in quotation marks.
  [[nodiscard]] bool supported(std::uint32_t token, const ActorName& name) const {
    if (token == first_) return false;
    if (matches_.token(token - 1).sign == '"' || matches_.token(token - 1).sign == '(') return true;
    const bool place = actors_.lexicon().actors[name.actor].kind == ActorKind::place;
    if (place) return matches_.function_word(token - 1, FunctionClass::place_word) != nullptr;
    return actors_.names_state(name.actor);
  }

  [[nodiscard]] const PhraseMatch* best_role(std::uint32_t token) const {
    if (!matches_.has(token, SenseKind::role)) return nullptr;
    for (const PhraseMatch& match : matches_.at(token)) {
      if (match.sense.kind != SenseKind::role) continue;
      if (is_finite_verb_here(token, match) || is_other_word(token, match)) continue;
      if (actors_.lexicon().roles[match.sense.index].scope == RoleScope::counted && !is_counted(token)) continue;
      // "mas'ulin" is spelled like the dual; the plural is meant.
      if (match.sense.number == Number::dual) {
        for (const PhraseMatch& other : matches_.at(token)) {
          const bool plural = other.sense.kind == SenseKind::role && other.length == match.length && other.sense.index == match.sense.index &&
                              other.sense.number == Number::plural && other.clitics == match.clitics;
          if (plural) return &other;
        }
      }
      return &match;
    }
    return nullptr;
  }

  // After a number in digits or words, or after a word of quantity.
  [[nodiscard]] bool is_counted(std::uint32_t token) const {
    if (token == first_) return false;
    return matches_.token(token - 1).kind == TokenKind::number || matches_.function_word(token - 1, FunctionClass::quantifier) != nullptr;
  }

  // Unsuffixed one-word heads without article that are verbs too ("qada") are left to the verb.
  [[nodiscard]] bool is_finite_verb_here(std::uint32_t token, const PhraseMatch& role) const {
    if (role.length > 1 || role.article) return false;
    const bool opens_clause = token == first_ || role.conjunction != Conjunction::none || matches_.token(token - 1).kind == TokenKind::punctuation;
    const bool before_nisba = token + 1 < last_ && matches_.longest(token + 1, SenseKind::nisba) != nullptr &&
                              matches_.longest(token + 1, SenseKind::actor_name) == nullptr;
    return std::any_of(matches_.at(token).begin(), matches_.at(token).end(), [&](const PhraseMatch& match) {
      return match.sense.kind == SenseKind::verb && match.sense.tense != Tense::active_participle && match.sense.tense != Tense::passive_participle &&
             (match.clitics < role.clitics ||
              (match.clitics == role.clitics && opens_clause && !before_nisba && match.sense.person == Person::third));
    });
  }

  // One-word heads that are no actors here: adjectives ("military", "diplomatic") that agree with the noun before them,
  // participles ("pointing out"), feminine offices that are event nouns ("aid").
  [[nodiscard]] bool is_other_word(std::uint32_t token, const PhraseMatch& role) const {
    if (role.length > 1 || role.suffix != PronounSuffix::none) return false;
    const auto all = matches_.at(token);
    const Role& meaning = actors_.lexicon().roles[role.sense.index];
    const bool event = std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::noun && m.clitics <= role.clitics && !actors_.lexicon().nouns[m.sense.index].triggers.empty();
    });
    const bool owned = token + 1 < last_ && (plausible_nisba(token + 1) != nullptr || actor_name(token + 1) != nullptr);
    if (event && (role.sense.gender == Gender::feminine || !role.article) && !(owned && meaning.kind == RoleKind::body)) return true;
    if (meaning.kind == RoleKind::person && !role.article && role.proclitic == Proclitic::none) {
      const bool participle = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
        return m.sense.kind == SenseKind::verb && (m.sense.tense == Tense::active_participle || m.sense.tense == Tense::passive_participle);
      });
      if (participle && !owned && matches_.text(token).ends_with("\u0627")) return true;
    }
    const bool singular = role.sense.number == Number::singular || role.sense.number == Number::any;
    if (!singular || role.proclitic != Proclitic::none || token == first_) return false;
    const std::uint32_t before = token - 1;
    const bool noun_before = matches_.is_word(before) && !matches_.is_function_word(before) && !is_verb(before);
    if (!noun_before) return false;
    const bool adjective_too = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) { return m.sense.kind == SenseKind::modifier; });
    if (meaning.kind == RoleKind::body && !adjective_too) return false;
    const bool named = person_name_at(matches_, actors_, token + 1, last_, true).has_value();
    if (named) return false;
    return adjective_too || (matches_.analysis(before).has_article == role.article && !owned);
  }

  [[nodiscard]] bool is_verb(std::uint32_t token) const {
    if (!matches_.has(token, SenseKind::verb)) return false;
    const auto all = matches_.at(token);
    return std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::verb && m.sense.tense != Tense::active_participle && m.sense.tense != Tense::passive_participle;
    });
  }

  [[nodiscard]] const PhraseMatch* plausible_nisba(std::uint32_t token) const {
    if (!matches_.has(token, SenseKind::nisba)) return nullptr;
    for (const PhraseMatch& match : matches_.at(token)) {
      if (match.sense.kind != SenseKind::nisba) continue;
      const Nisba& nisba = actors_.lexicon().nisbas[match.sense.index];
      if (nisba.ambiguous && (!actors_.names_state(nisba.actor) || is_common_adjective(token, match))) continue;
      return &match;
    }
    return nullptr;
  }

  // "al-maliyya" after an indefinite or plural noun is rather "financial": it must at least follow a definite noun.
  [[nodiscard]] bool is_common_adjective(std::uint32_t token, const PhraseMatch& match) const {
    if (!match.article) return true;
    return token > first_ && !matches_.analysis(token - 1).has_article && match.conjunction == Conjunction::none;
  }

  std::uint32_t read_name(std::uint32_t token, const PhraseMatch& match, std::vector<Mention>& out) {
    const Lexicon& lexicon = actors_.lexicon();
    const ActorName& name = lexicon.actor_names[match.sense.index];
    if (lexicon.actors[name.actor].kind == ActorKind::person) return read_person(token, out);
    Mention mention = started(token, token + match.length, match);
    mention.name_first = token;
    mention.name_last = token + match.length;
    actors_.assign(mention, lexicon.actors[name.actor]);
    mention.capital = name.sense == NameSense::capital || name.sense == NameSense::palace;
    mention.place = mention.place || name.sense == NameSense::capital;
    if (mention.kind == ActorKind::country) mention.gender = lexicon.actors[name.actor].gender;
    mention.number = Number::singular;
    out.push_back(std::move(mention));
    return token + match.length;
  }

  std::uint32_t read_person(std::uint32_t token, std::vector<Mention>& out) {
    const std::uint32_t start = skip_honorifics(matches_, token, last_);
    const bool honoured = start > token || speaks_after_verb(token);
    auto name = person_name_at(matches_, actors_, start, last_, honoured);
    if (!name) return token + 1;
    Mention mention;
    mention.first = token;
    mention.head = start;
    mention.last = name->last;
    mention.conjunction = name->conjunction;
    mention.proclitic = name->proclitic;
    mention.group = token + 1;
    roles_.assign_person(mention, *name, "", Sector::none);
    roles_.read_apposition(mention, last_);
    const std::uint32_t end = mention.last;
    out.push_back(std::move(mention));
    return end;
  }

  std::uint32_t read_nisba(std::uint32_t token, const PhraseMatch& match, std::vector<Mention>& out) {
    const KnownActor& actor = actors_.lexicon().actors[actors_.lexicon().nisbas[match.sense.index].actor];
    const std::uint32_t end = token + match.length;
    Mention mention = started(token, end, match);
    mention.form = MentionForm::nisba;
    actors_.assign(mention, actor);
    mention.gender = match.sense.gender;
    mention.number = match.sense.number;
    // "the Malian Diop": origin before a name.
    if (match.article && match.sense.number == Number::singular && end < last_) {
      const std::uint32_t start = skip_honorifics(matches_, end, last_);
      const auto name = person_name_at(matches_, actors_, start, last_, false);
      if (name && name->conjunction == Conjunction::none && name->proclitic == Proclitic::none) {
        roles_.assign_person(mention, *name, actor.id, Sector::none);
        if (mention.code.empty()) mention.code = actor.code;
        if (follows_counterpart(token)) {
          if (const Mention* holder = actors_.latest_office_holder()) {
            mention.office = !holder->office.empty() ? holder->office : holder->role->id;
            mention.office_of = actor.code;
            mention.code = actor.code;
          }
        }
        mention.last = name->last;
        out.push_back(std::move(mention));
        return name->last;
      }
    }
    mention.adjective = qualifies_noun_before(token, match, out);
    const bool people = !mention.adjective && actor.kind == ActorKind::country;
    const bool definite = match.article || matches_.analysis(token).has_article;
    if (people && !definite && match.sense.gender != Gender::feminine) {
      // "a Tunisian", "Tunisians": private persons; with the article the nation is meant.
      mention.code = actor.code + ":CVL";
      mention.id = actor.id + "/citizens";
      mention.kind = ActorKind::group;
      mention.sector = Sector::cvl;
      mention.name = std::string(words(token, end));
      mention.name_en = actor.name_en + " citizens";
    }
    out.push_back(std::move(mention));
    return end;
  }

  // "said Arlen Specter": words that the lexicon does not know, right after a verb of speech.
  [[nodiscard]] bool speaks_after_verb(std::uint32_t token) const {
    if (token == first_ || !matches_.is_word(token) || matches_.analysis(token).has_article) return false;
    if (!matches_.has(token - 1, SenseKind::verb)) return false;
    const auto before = matches_.at(token - 1);
    const bool speech = std::any_of(before.begin(), before.end(), [&](const PhraseMatch& match) {
      return match.sense.kind == SenseKind::verb && actors_.lexicon().verbs[match.sense.index].kind == VerbClass::speech &&
             match.sense.tense == Tense::perfect && match.sense.person == Person::third && match.sense.number == Number::singular &&
             match.proclitic == Proclitic::none && match.suffix == PronounSuffix::none;
    });
    return speech && unknown(token) && token + 1 < last_ && unknown(token + 1);
  }

  [[nodiscard]] bool unknown(std::uint32_t token) const {
    return matches_.is_word(token) && std::all_of(matches_.at(token).begin(), matches_.at(token).end(),
                                                  [](const PhraseMatch& match) { return match.sense.kind == SenseKind::name_word; });
  }

  // "the village of X": a name that no table has, without a state that could be told.
  std::uint32_t read_unknown_place(std::uint32_t token, std::vector<Mention>& out) const {
    const PhraseMatch* word = matches_.function_word(token, FunctionClass::place_word);
    if (word == nullptr || word->article || word->length > 1 || token + 1 >= last_) return token;
    if (!unknown(token + 1) || matches_.token(token + 1).kind != TokenKind::word) return token;
    Mention mention;
    mention.first = token + 1;
    mention.head = token + 1;
    mention.last = token + 2;
    mention.name_first = token + 1;
    mention.name_last = token + 2;
    mention.kind = ActorKind::place;
    mention.place = true;
    mention.name = std::string(words(token + 1, token + 2));
    mention.group = token + 2;
    out.push_back(std::move(mention));
    return token + 2;
  }

  // "the movement", "the organisation": the group named last whose name begins with the word.
  bool read_group_head(std::uint32_t token, std::vector<Mention>& out) const {
    const PhraseMatch* match = matches_.longest(token, SenseKind::noun);
    if (match == nullptr || match->length > 1 || !match->article || match->suffix != PronounSuffix::none) return false;
    const Noun& noun = actors_.lexicon().nouns[match->sense.index];
    if (match->sense.number == Number::plural || match->sense.number == Number::dual) return false;
    if (!noun.is_of(group_head_)) return false;
    // With an adjective it is a name of its own.
    if (token + 1 < last_ && matches_.is_word(token + 1) && matches_.analysis(token + 1).has_article) return false;
    const std::string head = fold(noun.lemma);
    const Mention* group = actors_.latest_of_head(head);
    const KnownActor* body = group == nullptr ? actors_.main_of_head(head) : nullptr;
    if (group == nullptr && body == nullptr) return false;
    Mention mention = started(token, token + 1, *match);
    if (group != nullptr) {
      mention.stand_for(*group);
    } else {
      actors_.assign(mention, *body);
    }
    mention.number = Number::singular;
    mention.gender = match->sense.gender;
    mention.guessed = true;
    out.push_back(std::move(mention));
    return true;
  }

  [[nodiscard]] bool follows_counterpart(std::uint32_t token) const {
    if (token == first_) return false;
    const auto all = matches_.at(token - 1);
    return std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::noun && actors_.lexicon().nouns[m.sense.index].cue == NounCue::counterpart;
    });
  }

  // An adjective agrees in definiteness with the noun before it, or is joined to an adjective that does.
  [[nodiscard]] bool qualifies_noun_before(std::uint32_t token, const PhraseMatch& match, const std::vector<Mention>& out) const {
    if (match.proclitic != Proclitic::none) return false;
    const bool hyphen = !out.empty() && out.back().last + 1 == token && matches_.token(token - 1).sign == '-';
    const bool after_adjective = !out.empty() && (out.back().last == token || hyphen) && out.back().adjective;
    if (match.conjunction != Conjunction::none)
      return after_adjective && (match.sense.number != Number::plural || out.back().number == Number::plural);
    // A plural of people is a noun of its own unless a noun stands right before it ("the Russian forces the Turks").
    const bool after_mention = !out.empty() && out.back().last == token;
    if (match.sense.number == Number::plural && after_mention) return false;
    if (after_adjective) return true;
    if (token == first_ || !matches_.is_word(token - 1) || matches_.is_function_word(token - 1)) return false;
    if (!out.empty() && out.back().last == token && out.back().form == MentionForm::name) return true;
    const bool definite_before = matches_.analysis(token - 1).has_article;
    if (match.article) {
      if (definite_before) return true;
      // After a construct ("the army commander") the head is not written with the article.
      return match.sense.number == Number::singular;
    }
    return !definite_before && match.sense.number == Number::singular;
  }

  [[nodiscard]] std::string_view words(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = matches_.token(first).begin;
    return folded_.substr(begin, matches_.token(last - 1).end - begin);
  }

  [[nodiscard]] static Mention started(std::uint32_t first, std::uint32_t last, const PhraseMatch& match) {
    Mention mention;
    mention.first = first;
    mention.head = first;
    mention.last = last;
    mention.conjunction = match.conjunction;
    mention.proclitic = match.proclitic;
    mention.article = match.article;
    mention.group = first + 1;
    return mention;
  }

  const PhraseMatches& matches_;
  std::string_view folded_;
  ArticleActors& actors_;
  RolePhraseReader roles_;
  WordClassId group_head_;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::uint32_t nested_at_ = 0;  // where a mention starts that is the genitive of the one before; 0 if none
};

}  // namespace

std::vector<Mention> find_mentions(const PhraseMatches& matches, std::string_view folded, const SegmentedText& segmented, ArticleActors& actors) {
  note_named_states(matches, actors);
  std::vector<Mention> mentions;
  MentionFinder finder(matches, folded, actors);
  for (std::uint32_t number = 0; number < segmented.sentences.size(); ++number) {
    finder.read_sentence(segmented.sentences[number], number, mentions);
  }
  return mentions;
}

}  // namespace rawabit
