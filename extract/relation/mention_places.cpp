// SPDX-License-Identifier: Apache-2.0
// SentenceStructure: where the mentions of a sentence stand.
#include "extract/relation/sentence_structure.hpp"

#include <algorithm>

namespace rawabit {

namespace {

// The preposition that is written together with the word after it; 0 if there is none.
WordId attached_word(Proclitic proclitic, const Lexicon& lexicon) {
  if (proclitic == Proclitic::beh) return lexicon.preposition(Preposition::bi);
  return proclitic == Proclitic::lam ? lexicon.preposition(Preposition::li) : WordId{0};
}

}  // namespace

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
  const WordId bi = matches_.lexicon().preposition(Preposition::bi);
  const WordId li = matches_.lexicon().preposition(Preposition::li);
  for (const PhraseMatch& m : matches_.at(token)) {
    if (m.proclitic == Proclitic::beh) return bi;
    if (m.proclitic == Proclitic::lam) return li;
    if (m.clitics == 0) return 0;
  }
  // Words that the lexicon does not know: only with the article after the letter is it surely a preposition.
  const std::string_view text = matches_.text(token);
  if (text.starts_with(beh) && text.substr(beh.size()).starts_with(article)) return bi;
  if (text.starts_with(lam) && text.substr(lam.size()).starts_with(lam)) return li;
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

// "A w B": the conjunction written as a word of its own.
bool SentenceStructure::joined_by_lone_and(std::size_t mention) const {
  static constexpr std::string_view waw = "\u0648";
  return mention > 0 && mentions_[mention - 1].last + 1 == mentions_[mention].first && matches_.text(mentions_[mention].first - 1) == waw;
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
    const bool apart = joined_by_lone_and(i);
    if ((mention.conjunction == Conjunction::waw || apart) && i > 0) {
      const std::uint32_t before = mentions_[i - 1].last;
      const bool adjacent =
          apart || before == mention.first || (before + 1 == mention.first && !matches_.is_word(before)) || (mentions_[i - 1].first == mention.first);
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
      place.prepositional = true;
      place.preposition = mention.first;
      place.preposition_word = attached_word(mention.proclitic, lexicon);
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
              place.prepositional = true;
              place.preposition = before;
              place.preposition_word = attached_word(m.proclitic, lexicon);
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
    if (m.length > 1 && m.sense.kind == SenseKind::function_word && static_cast<FunctionClass>(m.sense.index) == FunctionClass::conjunction &&
        token + m.length == mentions_[mention].first)
      return true;
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
  return comma_before(mention + 1) ||
         (mentions_[mention + 1].conjunction == Conjunction::waw && mentions_[mention].last == mentions_[mention + 1].first);
}

// Whether the word can only be read with "and" before it.
bool SentenceStructure::starts_with_and(std::uint32_t token) const {
  const auto all = matches_.at(token);
  return !all.empty() && std::all_of(all.begin(), all.end(), [](const PhraseMatch& m) { return m.conjunction == Conjunction::waw; });
}

}  // namespace rawabit
