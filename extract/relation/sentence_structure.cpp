// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/sentence_structure.hpp"

#include <algorithm>

namespace rawabit {

namespace {

bool is_participle(const Sense& sense) { return sense.tense == Tense::active_participle || sense.tense == Tense::passive_participle; }

bool is_function(const PhraseMatch& match, FunctionClass kind) {
  return match.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(match.sense.index) == kind;
}

}  // namespace

SentenceStructure::SentenceStructure(const PhraseMatches& matches, const Sentence& sentence, std::span<const Mention> mentions)
    : matches_(matches), first_(sentence.first), last_(sentence.last), headline_(sentence.headline), mentions_(mentions) {
  const std::size_t size = last_ - first_;
  roles_.assign(size, TokenRole::other);
  covering_.assign(size, no_token);
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    for (std::uint32_t token = mentions_[i].first; token < mentions_[i].last; ++token) {
      if (covering_[token - first_] == no_token) covering_[token - first_] = i;
      roles_[token - first_] = TokenRole::mention;
    }
  }
  assign_roles();
  find_clauses();
  place_mentions();
  mark_dateline();
}

// "Geneva (agencies) - ...": where the report was written is no actor of it.
void SentenceStructure::mark_dateline() {
  if (mentions_.empty() || mentions_.front().first != first_ || !(mentions_.front().place || mentions_.front().kind == ActorKind::country)) return;
  constexpr std::uint32_t widest = 8;
  const std::uint32_t after = mentions_.front().last;
  if (after >= last_ || matches_.is_word(after) || matches_.token(after).sign == ',' || matches_.token(after).sign == '"') return;
  for (std::uint32_t token = after; token < last_ && token < after + widest; ++token) {
    if (role(token) == TokenRole::verb) return;
    const char sign = matches_.token(token).sign;
    if (sign == '-' || sign == ':') {
      places_.front().attribution = sign == '-' || token > after;
      return;
    }
  }
}

std::optional<std::size_t> SentenceStructure::mention_at(std::uint32_t token) const {
  if (token < first_ || token >= last_ || covering_[token - first_] == no_token) return std::nullopt;
  return covering_[token - first_];
}

void SentenceStructure::assign_roles() {
  for (std::uint32_t token = first_; token < last_;) {
    TokenRole& role = roles_[token - first_];
    if (role == TokenRole::mention) {
      ++token;
      continue;
    }
    if (!matches_.is_word(token)) {
      role = matches_.token(token).kind == TokenKind::punctuation ? TokenRole::punctuation : TokenRole::other;
      ++token;
      continue;
    }
    // A fixed phrase of several words counts as one function word.
    const auto all = matches_.at(token);
    const auto phrase = std::find_if(all.begin(), all.end(), [](const PhraseMatch& m) { return m.length > 1 && m.sense.kind == SenseKind::function_word; });
    if (phrase != all.end() && phrase->length >= all.front().length) {
      for (std::uint32_t i = 0; i < phrase->length && token + i < last_; ++i) {
        if (roles_[token + i - first_] == TokenRole::other) roles_[token + i - first_] = TokenRole::function;
      }
      token += phrase->length;
      continue;
    }
    const bool plain_function = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::function_word && m.length == 1 && (m.clitics == 0 || m.suffix != PronounSuffix::none);
    });
    if (plain_function || std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
          return m.sense.kind == SenseKind::function_word && m.length == 1 && m.clitics == 1 && m.conjunction != Conjunction::none;
        })) {
      const bool verb_too = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
        return m.sense.kind == SenseKind::verb && !is_participle(m.sense) && m.clitics == 0;
      });
      if (plain_function || !verb_too) {
        role = TokenRole::function;
        ++token;
        continue;
      }
    }
    if (token < covered_until_) {
      role = TokenRole::noun;
      ++token;
      continue;
    }
    if (read_verb(token) || read_noun(token)) {
      ++token;
      continue;
    }
    ++token;
  }
}

bool SentenceStructure::verb_context(std::uint32_t token, const PhraseMatch& verb, bool noun_too) const {
  if (verb.proclitic == Proclitic::seen) return true;
  const std::uint32_t previous = token > first_ ? token - 1 : no_token;
  const auto previous_is = [&](FunctionClass kind) { return previous != no_token && matches_.function_word(previous, kind) != nullptr; };
  if (previous_is(FunctionClass::negator) || previous_is(FunctionClass::future) || previous_is(FunctionClass::complementizer) ||
      previous_is(FunctionClass::relative) || previous_is(FunctionClass::particle)) {
    // "adam", "duna", "ghayr" take nouns.
    static const std::vector<std::string> nominal = {"\u0639\u062F\u0645", "\u062F\u0648\u0646", "\u0628\u062F\u0648\u0646", "\u063A\u064A\u0631"};
    const bool nominal_negator = previous_is(FunctionClass::negator) && std::find(nominal.begin(), nominal.end(), matches_.text(previous)) != nominal.end();
    return !nominal_negator;
  }
  if (previous_is(FunctionClass::preposition) || previous_is(FunctionClass::demonstrative) || previous_is(FunctionClass::quantifier)) {
    // A preposition may belong to the clause before only with its pronoun ("with him").
    const auto* preposition = matches_.function_word(previous, FunctionClass::preposition);
    return preposition != nullptr && preposition->suffix != PronounSuffix::none;
  }
  if (!noun_too) return true;
  // Spelled like its verbal noun: a verb at the start of a clause of running text, a noun in headlines and elsewhere.
  const bool starts = previous == no_token || matches_.token(previous).kind == TokenKind::punctuation || verb.conjunction != Conjunction::none;
  return starts && (!headline_ || verb.conjunction != Conjunction::none) && verb.sense.tense == Tense::perfect;
}

bool SentenceStructure::read_verb(std::uint32_t token) {
  const auto all = matches_.at(token);
  const bool noun_too = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
    return m.sense.kind == SenseKind::noun || m.sense.kind == SenseKind::modifier;
  });
  const PhraseMatch* best = nullptr;
  const bool subjunctive = token > first_ && (matches_.function_word(token - 1, FunctionClass::negator) != nullptr ||
                                              matches_.function_word(token - 1, FunctionClass::complementizer) != nullptr);
  const bool after_topic = token > first_ && role(token - 1) == TokenRole::mention;
  const auto rank = [&](const PhraseMatch& m) {
    const Verb& verb = matches_.lexicon().verbs[m.sense.index];
    int value = m.clitics * 10 - (m.conjunction != Conjunction::none ? 5 : 0);
    if (is_participle(m.sense)) value += 25;
    if (verb.triggers.empty() && verb.kind == VerbClass::other) value += 4;
    if (verb.triggers.empty()) value += 1;
    if (m.sense.passive) value += 8;  // where spelled alike, the active is the commoner
    if (m.sense.person != Person::third) value += 6;
    const bool imperfect = m.sense.tense == Tense::imperfect || m.sense.tense == Tense::jussive;
    if (imperfect && subjunctive) value -= 15;
    if (imperfect && after_topic) value -= 5;
    // "talaqqa" (received) and "tulqi" (throws) are spelled alike: news tells in the perfect.
    if (m.sense.tense == Tense::imperfect && m.sense.gender == Gender::feminine && m.sense.number == Number::singular) value += 2;
    return value;
  };
  for (const PhraseMatch& m : all) {
    if (m.sense.kind != SenseKind::verb || m.length != 1) continue;
    if (m.article && !is_participle(m.sense)) continue;
    if (best == nullptr || rank(m) < rank(*best)) best = &m;
  }
  if (best == nullptr) {
    if (!matches_.analysis(token).imperfect_like || matches_.analysis(token).has_article) return false;
    const bool licensed = token > first_ && (matches_.function_word(token - 1, FunctionClass::relative) != nullptr ||
                                             matches_.function_word(token - 1, FunctionClass::complementizer) != nullptr ||
                                             matches_.function_word(token - 1, FunctionClass::negator) != nullptr ||
                                             matches_.function_word(token - 1, FunctionClass::particle) != nullptr);
    if (!licensed) return false;
    verbs_.push_back({token, nullptr, nullptr, true, false, false});
    roles_[token - first_] = TokenRole::verb;
    return true;
  }
  const bool participle = is_participle(best->sense);
  if (participle) {
    if (noun_too) return false;
  } else if (!verb_context(token, *best, noun_too)) {
    return false;
  }
  // A form that can be active is taken for active here; the linking rules look for signs of a passive.
  const bool active_too = std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) {
    return m.sense.kind == SenseKind::verb && !m.sense.passive && m.sense.index == best->sense.index && !is_participle(m.sense);
  });
  const bool passive = best->sense.tense == Tense::passive_participle || (best->sense.passive && !active_too);
  verbs_.push_back({token, best, &matches_.lexicon().verbs[best->sense.index], !participle, passive, best->conjunction != Conjunction::none});
  if (!participle) roles_[token - first_] = TokenRole::verb;
  return !participle;
}

bool SentenceStructure::read_noun(std::uint32_t token) {
  bool found = false;
  std::uint32_t seen = no_token;
  std::uint32_t longest = 0;
  for (const PhraseMatch& m : matches_.at(token)) {
    if (m.sense.kind != SenseKind::noun) continue;
    // "memorandum of understanding" is one noun, not a memorandum and an understanding.
    if (m.length < longest) break;
    longest = m.length;
    if (m.length > 1) covered_until_ = token + m.length;
    if (m.sense.index == seen) continue;
    seen = m.sense.index;
    nouns_.push_back({token, &m, &matches_.lexicon().nouns[m.sense.index]});
    found = true;
  }
  if (found) roles_[token - first_] = TokenRole::noun;
  return found;
}

void SentenceStructure::find_clauses() {
  clauses_.assign(last_ - first_, 0);
  clause_starts_ = {first_};
  const auto starts_clause = [&](std::uint32_t token) {
    if (token == first_) return false;
    if (role(token) == TokenRole::mention) return false;
    const Token& t = matches_.token(token);
    if (t.sign == ';' || t.sign == ':') return true;
    if (role(token) == TokenRole::function) {
      for (const PhraseMatch& m : matches_.at(token)) {
        if (is_function(m, FunctionClass::clause_break) || is_function(m, FunctionClass::complementizer) || is_function(m, FunctionClass::relative)) {
          return m.proclitic == Proclitic::none || is_function(m, FunctionClass::relative) || is_function(m, FunctionClass::complementizer);
        }
      }
      return false;
    }
    if (role(token) != TokenRole::verb) return false;
    const PhraseMatch* match = nullptr;
    for (const VerbUse& verb : verbs_) {
      if (verb.token == token) match = verb.match;
    }
    if (match != nullptr && match->conjunction != Conjunction::none) return true;
    return matches_.token(token - 1).sign == ',';
  };
  for (std::uint32_t token = first_; token < last_; ++token) {
    if (starts_clause(token)) clause_starts_.push_back(token);
    clauses_[token - first_] = static_cast<std::uint32_t>(clause_starts_.size() - 1);
  }
}

// Reads the function word, perhaps of several words, that ends at `before`: a preposition, an agent marker, a source, "such
// as". `token` becomes its first token where the phrase goes on to its left.
bool SentenceStructure::read_function_word(std::uint32_t before, MentionPlace& place, std::uint32_t& token) const {
  const PhraseMatch* best = nullptr;
  std::uint32_t start = before;
  std::uint32_t longest_other = 0;  // "kull min" (each of) hides the preposition in it
  constexpr std::uint32_t longest_phrase = 4;
  for (std::uint32_t back = 0; back < longest_phrase && before >= first_ + back; ++back) {
    const std::uint32_t candidate = before - back;
    for (const PhraseMatch& m : matches_.at(candidate)) {
      if (m.sense.kind != SenseKind::function_word || candidate + m.length != before + 1 || m.suffix != PronounSuffix::none) continue;
      const auto function = static_cast<FunctionClass>(m.sense.index);
      const bool placing = function == FunctionClass::preposition || function == FunctionClass::agent_marker ||
                           function == FunctionClass::attribution || function == FunctionClass::example;
      if (!placing) longest_other = std::max(longest_other, m.length);
      if (!placing || (best != nullptr && m.length <= best->length)) continue;
      best = &m;
      start = candidate;
    }
  }
  if (longest_other > 1 && (best == nullptr || longest_other > best->length)) {
    token = before + 1 - longest_other;
    return false;
  }
  if (best == nullptr) return false;
  const auto function = static_cast<FunctionClass>(best->sense.index);
  if (function == FunctionClass::example) {
    // "such as": the phrase goes on to the left; its words carry the preposition.
    place.example = true;
    token = start;
    return true;
  }
  place.prepositional = true;
  place.preposition = start;
  place.agentive = function == FunctionClass::agent_marker;
  place.attribution = function == FunctionClass::attribution;
  if (function == FunctionClass::preposition) {
    place.preposition_word = best->length > 1 ? matches_.lexicon().phrases.word(matches_.text(before)).value_or(0) : best->stem;
  }
  return true;
}

// The preposition bi- or li- that is written together with the noun; 0 if there is none.
WordId SentenceStructure::attached_preposition(std::uint32_t token) const {
  static constexpr std::string_view beh = "\u0628";
  static constexpr std::string_view lam = "\u0644";
  static constexpr std::string_view article = "\u0627\u0644";
  const Lexicon& lexicon = matches_.lexicon();
  for (const PhraseMatch& m : matches_.at(token)) {
    if (m.proclitic == Proclitic::beh) return lexicon.phrases.word(beh).value_or(0);
    if (m.proclitic == Proclitic::lam) return lexicon.phrases.word(lam).value_or(0);
    if (m.clitics == 0) return 0;
  }
  // Words that the lexicon does not know: only with the article after the letter is it surely a preposition.
  const std::string_view text = matches_.text(token);
  if (text.starts_with(beh) && text.substr(beh.size()).starts_with(article)) return lexicon.phrases.word(beh).value_or(0);
  if (text.starts_with(lam) && text.substr(lam.size()).starts_with(lam)) return lexicon.phrases.word(lam).value_or(0);
  return 0;
}

// The preposition before the phrase that a noun heads.
void SentenceStructure::find_outer_preposition(MentionPlace& place, std::uint32_t noun) const {
  constexpr std::uint32_t longest_walk = 4;
  std::uint32_t token = noun;
  for (std::uint32_t step = 0; step <= longest_walk; ++step) {
    if (const WordId attached = attached_preposition(token); attached != 0) {
      place.outer_prepositional = true;
      place.outer_preposition = token;
      place.outer_preposition_word = attached;
      return;
    }
    if (token == first_) return;
    const std::uint32_t before = token - 1;
    if (const auto* word = matches_.function_word(before, FunctionClass::preposition); word != nullptr && word->suffix == PronounSuffix::none) {
      place.outer_prepositional = true;
      place.outer_preposition = before;
      place.outer_preposition_word = word->stem;
      return;
    }
    const bool nominal = (role(before) == TokenRole::other || role(before) == TokenRole::noun) && matches_.is_word(before);
    if (!nominal || matches_.analysis(before).has_article) return;
    token = before;
  }
}

// "the French force in 2022, then the UN mission in 2023": the actor before, though other words stand between.
std::optional<std::size_t> SentenceStructure::joined_by_then(std::size_t mention) const {
  static constexpr std::string_view then = "\u062B\u0645";
  const std::uint32_t first = mentions_[mention].first;
  if (mention == 0 || first == first_ || matches_.text(first - 1) != then || mentions_[mention].proclitic != Proclitic::none) return std::nullopt;
  constexpr std::uint32_t widest = 10;
  for (std::size_t i = mention; i-- > 0;) {
    if (first - mentions_[i].last > widest) return std::nullopt;
    if (places_[i].prepositional || mentions_[i].adjective) continue;
    for (std::uint32_t token = mentions_[i].last; token < first; ++token) {
      if (role(token) == TokenRole::verb) return std::nullopt;
    }
    return i;
  }
  return std::nullopt;
}

void SentenceStructure::place_mentions() {
  places_.resize(mentions_.size());
  const auto is_trigger_noun = [&](std::uint32_t token) {
    return std::any_of(nouns_.begin(), nouns_.end(), [&](const NounUse& noun) { return noun.token == token && !noun.noun->triggers.empty(); });
  };
  const Lexicon& lexicon = matches_.lexicon();
  for (std::size_t i = 0; i < mentions_.size(); ++i) {
    const Mention& mention = mentions_[i];
    MentionPlace& place = places_[i];
    place.phrase_first = mention.first;
    if (mention.conjunction == Conjunction::waw && i > 0) {
      const std::uint32_t before = mentions_[i - 1].last;
      const bool adjacent = before == mention.first || (before + 1 == mention.first && !matches_.is_word(before)) ||
                            (mentions_[i - 1].first == mention.first);
      if (adjacent && mention.proclitic == Proclitic::none) {
        const MentionPlace previous = places_[i - 1];
        place = previous;
        place.coordinated_with = static_cast<std::uint32_t>(i - 1);
        continue;
      }
    }
    if (joined_by_phrase(i) || in_comma_list(i)) {
      place = places_[i - 1];
      place.coordinated_with = static_cast<std::uint32_t>(i - 1);
      continue;
    }
    if (const auto before = joined_by_then(i)) {
      place = places_[*before];
      place.coordinated_with = static_cast<std::uint32_t>(*before);
      continue;
    }
    if (i > 0 && mention.adjective && mentions_[i - 1].adjective && follows_directly(i) && mention.conjunction == Conjunction::none) {
      place = places_[i - 1];
      place.coordinated_with = no_token;
      place.side_by_side = true;
      continue;
    }
    if (i > 0 && mention.group == mentions_[i - 1].group && mention.form == MentionForm::pair) {
      place = places_[i - 1];
      place.coordinated_with = static_cast<std::uint32_t>(i - 1);
      continue;
    }
    if (mention.proclitic != Proclitic::none) {
      static const std::string letters[] = {"", "\u0628", "\u0644", "\u0643", ""};
      place.prepositional = true;
      place.preposition = mention.first;
      place.preposition_word = lexicon.phrases.word(letters[static_cast<std::size_t>(mention.proclitic)]).value_or(0);
    }
    if (mention.proclitic == Proclitic::lam && mention.first > first_) {
      const std::uint32_t before = mention.first - 1;
      if (matches_.function_word(before, FunctionClass::attribution) != nullptr) place.attribution = true;
      const bool noun = (role(before) == TokenRole::other || role(before) == TokenRole::noun) && matches_.is_word(before);
      if (noun && !matches_.analysis(before).has_article && !is_trigger_noun(before)) {
        place.lam_genitive = true;
        find_outer_preposition(place, before);
      }
    }
    // Walk left over the nouns and adjectives of the phrase.
    std::uint32_t token = mention.first;
    bool joined = false;
    bool article_between = false;
    constexpr std::uint32_t longest_walk = 6;
    std::uint32_t steps = 0;
    while (!place.prepositional && token > first_ && steps++ < longest_walk) {
      const std::uint32_t before = token - 1;
      if (matches_.token(before).sign == '"' || matches_.token(before).sign == '(') {
        token = before;
        continue;
      }
      const TokenRole kind = role(before);
      if (i > 0 && before == mentions_[i - 1].last && (kind == TokenRole::other || kind == TokenRole::noun) && starts_with_and(before)) {
        // "the Russian president and his Turkish counterpart".
        joined = true;
        token = before;
        break;
      }
      if (kind == TokenRole::function) {
        if (!read_function_word(before, place, token) && token < before) {
          if (const WordId attached = attached_preposition(token); attached != 0) {
            place.prepositional = true;
            place.preposition = token;
            place.preposition_word = attached;
          }
          continue;
        }
        const bool transparent = matches_.function_word(before, FunctionClass::quantifier) != nullptr ||
                                 matches_.function_word(before, FunctionClass::demonstrative) != nullptr ||
                                 matches_.function_word(before, FunctionClass::place_word) != nullptr;
        if (place.example && token != mention.first && token <= before) {
          if (token > first_ && matches_.token(token - 1).sign == ',') --token;
          continue;
        }
        if (!place.prepositional && transparent) {
          token = before;
          for (const PhraseMatch& m : matches_.at(before)) {
            if (m.sense.kind == SenseKind::function_word && m.proclitic != Proclitic::none) {
              static const std::string letters[] = {"", "\u0628", "\u0644", "\u0643", ""};
              place.prepositional = true;
              place.preposition = before;
              place.preposition_word = lexicon.phrases.word(letters[static_cast<std::size_t>(m.proclitic)]).value_or(0);
            }
          }
          continue;
        }
        break;
      }
      if (kind == TokenRole::noun && is_trigger_noun(before)) {
        // Neither a noun with its article nor one that its adjective follows is in construct with what comes after.
        if (!mention.adjective && matches_.analysis(before).has_article) break;
        if (before + 1 < mention.first && agrees_as_adjective(before + 1, before)) break;
        place.governing_noun = before;
        const bool head_definite = matches_.analysis(before).has_article;
        place.qualifies_governor = mention.adjective && (head_definite || !article_between);
        find_outer_preposition(place, before);
        break;
      }
      if (kind != TokenRole::other && kind != TokenRole::noun) break;
      if (!matches_.is_word(before)) {
        if (matches_.token(before).kind == TokenKind::number) {
          token = before;
          continue;
        }
        break;
      }
      // A noun with its own article cannot be in construct with what follows, unless that is an adjective.
      const bool article = matches_.analysis(before).has_article;
      if (article && !mention.adjective && !article_between && matches_.longest(before, SenseKind::modifier) == nullptr) break;
      article_between = article_between || article;
      token = before;
      // Attached preposition of the phrase's first noun.
      if (const WordId attached = attached_preposition(before); attached != 0) {
        place.prepositional = true;
        place.preposition = before;
        place.preposition_word = attached;
      }
    }
    if (joined) {
      place = places_[i - 1];
      place.coordinated_with = static_cast<std::uint32_t>(i - 1);
      continue;
    }
    place.phrase_first = token;
  }
}

// Two indefinite words that both end in teh marbuta, the second no noun that the lexicon knows: noun and adjective.
bool SentenceStructure::agrees_as_adjective(std::uint32_t adjective, std::uint32_t noun) const {
  if (!matches_.is_word(adjective) || role(adjective) == TokenRole::noun || matches_.analysis(adjective).has_article) return false;
  return matches_.ends_in_teh_marbuta(adjective) && matches_.ends_in_teh_marbuta(noun);
}

// Right after the mention before, a hyphen between them at most.
bool SentenceStructure::follows_directly(std::size_t mention) const {
  const std::uint32_t before = mentions_[mention - 1].last;
  const std::uint32_t first = mentions_[mention].first;
  return before == first || (before + 1 == first && matches_.token(before).sign == '-');
}

// "A, in addition to B": a conjunction of several words.
bool SentenceStructure::joined_by_phrase(std::size_t mention) const {
  if (mention == 0) return false;
  std::uint32_t token = mentions_[mention - 1].last;
  if (token < last_ && matches_.token(token).sign == ',') ++token;
  if (token >= mentions_[mention].first) return false;
  for (const PhraseMatch& m : matches_.at(token)) {
    if (m.length > 1 && is_function(m, FunctionClass::conjunction) && token + m.length == mentions_[mention].first) return true;
  }
  return false;
}

// "A, B, C": names of states with commas between them, three at least or closed by "and".
bool SentenceStructure::in_comma_list(std::size_t mention) const {
  const auto member = [&](std::size_t i) {
    return mentions_[i].form == MentionForm::name && mentions_[i].kind == ActorKind::country && mentions_[i].proclitic == Proclitic::none;
  };
  const auto comma_before = [&](std::size_t i) {
    return i > 0 && mentions_[i - 1].last + 1 == mentions_[i].first && matches_.token(mentions_[i - 1].last).sign == ',' &&
           mentions_[i].conjunction == Conjunction::none;
  };
  if (mention == 0 || !comma_before(mention) || !member(mention) || !member(mention - 1)) return false;
  if (mention > 1 && comma_before(mention - 1) && member(mention - 2)) return true;
  if (mention + 1 >= mentions_.size() || !member(mention + 1)) return false;
  return comma_before(mention + 1) || (mentions_[mention + 1].conjunction == Conjunction::waw && mentions_[mention].last == mentions_[mention + 1].first);
}

// Whether the word can only be read with "and" before it.
bool SentenceStructure::starts_with_and(std::uint32_t token) const {
  const auto all = matches_.at(token);
  return !all.empty() && std::all_of(all.begin(), all.end(), [](const PhraseMatch& m) { return m.conjunction == Conjunction::waw; });
}

}  // namespace rawabit
