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
    if (const std::uint32_t end = function_end(token); end > token) {
      for (; token < end; ++token) {
        if (roles_[token - first_] == TokenRole::other) roles_[token - first_] = TokenRole::function;
      }
      continue;
    }
    if (token < covered_until_) {
      role = TokenRole::noun;
    } else if (!read_verb(token)) {
      read_noun(token);
    }
    ++token;
  }
}

// The token after the function word that starts here; the token itself if there is none.
std::uint32_t SentenceStructure::function_end(std::uint32_t token) const {
  if (!matches_.is_function_word(token)) return token;
  // A fixed phrase of several words counts as one function word.
  const auto all = matches_.at(token);
  const auto phrase =
      std::find_if(all.begin(), all.end(), [](const PhraseMatch& m) { return m.length > 1 && m.sense.kind == SenseKind::function_word; });
  if (phrase != all.end() && phrase->length >= all.front().length) return std::min(token + phrase->length, last_);
  const bool plain = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
    return m.sense.kind == SenseKind::function_word && m.length == 1 && (m.clitics == 0 || m.suffix != PronounSuffix::none);
  });
  if (plain) return token + 1;
  const bool joined = std::any_of(all.begin(), all.end(), [](const PhraseMatch& m) {
    return m.sense.kind == SenseKind::function_word && m.length == 1 && m.clitics == 1 && m.conjunction != Conjunction::none;
  });
  const bool verb_too = std::any_of(
      all.begin(), all.end(), [](const PhraseMatch& m) { return m.sense.kind == SenseKind::verb && !is_participle(m.sense) && m.clitics == 0; });
  return joined && !verb_too ? token + 1 : token;
}

bool SentenceStructure::verb_context(std::uint32_t token, const PhraseMatch& verb, bool noun_too) const {
  if (verb.proclitic == Proclitic::seen) return true;
  const std::uint32_t previous = token > first_ ? token - 1 : no_token;
  const auto previous_is = [&](FunctionClass kind) { return previous != no_token && matches_.function_word(previous, kind) != nullptr; };
  if (previous_is(FunctionClass::negator) || previous_is(FunctionClass::future) || previous_is(FunctionClass::complementizer) ||
      previous_is(FunctionClass::relative) || previous_is(FunctionClass::particle)) {
    return !previous_is(FunctionClass::noun_negator);
  }
  if (previous_is(FunctionClass::preposition) || previous_is(FunctionClass::demonstrative) || previous_is(FunctionClass::quantifier)) {
    // A preposition may belong to the clause before only with its pronoun ("with him").
    const auto* preposition = matches_.function_word(previous, FunctionClass::preposition);
    return preposition != nullptr && preposition->suffix != PronounSuffix::none;
  }
  if (!noun_too) return true;
  // Spelled like its verbal noun: a verb at the start of a clause of running text, a noun in headlines and elsewhere.
  // "two soldiers were killed (qutila)": number agrees with the actor before.
  const auto topic = token > first_ ? mention_at(token - 1) : std::nullopt;
  const bool several = verb.sense.number == Number::dual || verb.sense.number == Number::plural;
  if (topic && several && verb.clitics == 0 && verb.sense.tense == Tense::perfect && mentions_[*topic].number == verb.sense.number) return true;
  const bool imperfect = verb.sense.tense == Tense::imperfect && verb.sense.person == Person::third;
  if (imperfect && verb.clitics == 0 && topic_without_verb(token)) return true;
  const bool starts = previous == no_token || matches_.token(previous).kind == TokenKind::punctuation || verb.conjunction != Conjunction::none;
  return starts && (!headline_ || verb.conjunction != Conjunction::none) && verb.sense.tense == Tense::perfect;
}

// "that Turkey goes on": an actor right before the word is all that its clause has so far.
bool SentenceStructure::topic_without_verb(std::uint32_t token) const {
  const auto topic = token > first_ ? mention_at(token - 1) : std::nullopt;
  if (!topic || mentions_[*topic].adjective || mentions_[*topic].proclitic != Proclitic::none) return false;
  const std::uint32_t before = mentions_[*topic].first;
  return before == first_ || matches_.token(before - 1).sign == '"' || matches_.token(before - 1).sign == ':' ||
         matches_.function_word(before - 1, FunctionClass::complementizer) != nullptr;
}

bool SentenceStructure::read_verb(std::uint32_t token) {
  if (!matches_.has(token, SenseKind::verb) && !matches_.analysis(token).imperfect_like) return false;
  const auto all = matches_.at(token);
  const bool noun_too = std::any_of(all.begin(), all.end(),
                                    [](const PhraseMatch& m) { return m.sense.kind == SenseKind::noun || m.sense.kind == SenseKind::modifier; });
  const PhraseMatch* best = nullptr;
  const bool subjunctive = token > first_ && (matches_.function_word(token - 1, FunctionClass::negator) != nullptr ||
                                              matches_.function_word(token - 1, FunctionClass::complementizer) != nullptr);
  const bool after_topic = token > first_ && role(token - 1) == TokenRole::mention;
  const auto topic = after_topic ? mention_at(token - 1) : std::nullopt;
  const bool after_feminine = topic && mentions_[*topic].kind == ActorKind::country && mentions_[*topic].form == MentionForm::name &&
                              mentions_[*topic].gender == Gender::feminine;
  // Most verbs are spelled alike in the jussive and in the indicative.
  const auto spelled_in_full = [&all](const PhraseMatch& shortened) {
    return std::any_of(all.begin(), all.end(), [&](const PhraseMatch& m) {
      return m.sense.kind == SenseKind::verb && m.sense.tense == Tense::imperfect && m.sense.index == shortened.sense.index;
    });
  };
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
    // "tasta'idd" (readies itself), not "tasta'id" (regains), unless a particle shortens the verb.
    if (m.sense.tense == Tense::jussive && !subjunctive && m.proclitic != Proclitic::lam && !spelled_in_full(m)) value += 9;
    if (imperfect && after_topic) value -= 5;
    // "Turkiya tuwasil" (goes on), not "tawasala" (he communicated): the verb agrees with the feminine name before it.
    if (after_feminine && m.sense.gender == Gender::masculine && m.sense.number == Number::singular) value += 6;
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

void SentenceStructure::read_noun(std::uint32_t token) {
  if (!matches_.has(token, SenseKind::noun)) return;
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
    const VerbUse* verb = verb_at(token);
    const PhraseMatch* match = verb == nullptr ? nullptr : verb->match;
    if (match != nullptr && match->conjunction != Conjunction::none) return true;
    return matches_.token(token - 1).sign == ',';
  };
  for (std::uint32_t token = first_; token < last_; ++token) {
    if (starts_clause(token)) clause_starts_.push_back(token);
    clauses_[token - first_] = static_cast<std::uint32_t>(clause_starts_.size() - 1);
  }
}

}  // namespace rawabit
