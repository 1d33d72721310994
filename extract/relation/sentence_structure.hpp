// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "extract/mention/mention.hpp"
#include "extract/mention/phrase_matches.hpp"
#include "extract/segment/token.hpp"

namespace rawabit {

constexpr std::uint32_t no_token = UINT32_MAX;

/// A verb of the sentence in one reading.
struct VerbUse {
  std::uint32_t token = 0;
  const PhraseMatch* match = nullptr;
  const Verb* verb = nullptr;  // null for an unknown word that looks like a verb
  bool finite = true;
  bool passive = false;  // certainly passive
  bool after_conjunction = false;
};

/// A noun that the lexicon knows as trigger, word class or cue.
struct NounUse {
  std::uint32_t token = 0;
  const PhraseMatch* match = nullptr;
  const Noun* noun = nullptr;
};

enum class TokenRole : std::uint8_t { other, verb, noun, function, mention, punctuation };

/// Where a mention stands: the noun phrase that it heads or qualifies, and the preposition before that.
struct MentionPlace {
  std::uint32_t phrase_first = 0;        // first token of the noun phrase
  std::uint32_t preposition = no_token;  // token of the preposition; the phrase's first token for proclitics
  WordId preposition_word = 0;           // folded preposition; meaningful if `prepositional`
  bool prepositional = false;
  bool agentive = false;                    // after "by the hand of"
  bool example = false;                     // after "such as"
  bool attribution = false;                 // after "according to": a source
  std::uint32_t governing_noun = no_token;  // trigger noun whose genitive or adjective this is
  bool lam_genitive = false;                // "positions of (li-) the army": the preposition stands for a genitive
  bool outer_prepositional = false;         // the phrase of the governing noun stands after a preposition
  std::uint32_t outer_preposition = no_token;
  WordId outer_preposition_word = 0;
  bool side_by_side = false;                  // an adjective of origin right after another one of the same noun
  bool qualifies_governor = false;            // an adjective of that noun itself
  std::uint32_t coordinated_with = no_token;  // index of the mention before "and"
};

/// What the linking rules need to know of one sentence: which tokens are verbs, nouns, function words, where clauses
/// start, and where each mention stands.
class SentenceStructure {
 public:
  SentenceStructure(const PhraseMatches& matches, const Sentence& sentence, std::span<const Mention> mentions);

  [[nodiscard]] const PhraseMatches& matches() const { return matches_; }
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t last() const { return last_; }
  [[nodiscard]] std::span<const Mention> mentions() const { return mentions_; }
  [[nodiscard]] const MentionPlace& place(std::size_t mention) const { return places_[mention]; }
  /// In token order, as nouns() are.
  [[nodiscard]] std::span<const VerbUse> verbs() const { return verbs_; }
  /// The verb at the token; null if it is read as none.
  [[nodiscard]] const VerbUse* verb_at(std::uint32_t token) const {
    const auto found = std::lower_bound(verbs_.begin(), verbs_.end(), token, [](const VerbUse& verb, std::uint32_t at) { return verb.token < at; });
    return found == verbs_.end() || found->token != token ? nullptr : &*found;
  }
  [[nodiscard]] std::span<const NounUse> nouns() const { return nouns_; }
  [[nodiscard]] TokenRole role(std::uint32_t token) const { return roles_[token - first_]; }
  [[nodiscard]] std::uint32_t clause(std::uint32_t token) const { return clauses_[token - first_]; }
  /// First token of the clause.
  [[nodiscard]] std::uint32_t clause_first(std::uint32_t clause) const { return clause_starts_[clause]; }
  [[nodiscard]] std::uint32_t clause_last(std::uint32_t clause) const {
    return clause + 1 < clause_starts_.size() ? clause_starts_[clause + 1] : last_;
  }
  /// The preposition bi- or li- that is written together with the word; 0 if there is none.
  [[nodiscard]] WordId attached_preposition(std::uint32_t token) const;
  [[nodiscard]] bool headline() const { return headline_; }
  /// Index of the mention that covers the token; none if there is none.
  [[nodiscard]] std::optional<std::size_t> mention_at(std::uint32_t token) const;

 private:
  void assign_roles();
  [[nodiscard]] std::uint32_t function_end(std::uint32_t token) const;
  bool read_verb(std::uint32_t token);
  void read_noun(std::uint32_t token);
  [[nodiscard]] bool verb_context(std::uint32_t token, const PhraseMatch& verb, bool noun_too) const;
  [[nodiscard]] bool topic_without_verb(std::uint32_t token) const;
  void find_clauses();
  void place_mentions();
  [[nodiscard]] bool agrees_as_adjective(std::uint32_t adjective, std::uint32_t noun) const;
  void mark_dateline();
  [[nodiscard]] bool follows_directly(std::size_t mention) const;
  [[nodiscard]] bool joined_by_phrase(std::size_t mention) const;
  [[nodiscard]] bool joined_by_lone_and(std::size_t mention) const;
  [[nodiscard]] bool in_comma_list(std::size_t mention) const;
  [[nodiscard]] bool starts_with_and(std::uint32_t token) const;
  [[nodiscard]] std::optional<std::size_t> joined_by_then(std::size_t mention) const;
  void find_outer_preposition(MentionPlace& place, std::uint32_t noun) const;
  bool read_function_word(std::uint32_t before, MentionPlace& place, std::uint32_t& token) const;

  const PhraseMatches& matches_;
  std::uint32_t first_;
  std::uint32_t last_;
  bool headline_;
  std::uint32_t covered_until_ = 0;  // end of the noun of several words that was read last
  std::span<const Mention> mentions_;
  std::vector<TokenRole> roles_;
  std::vector<std::uint32_t> covering_;  // per token: mention index or no_token
  std::vector<std::uint32_t> clauses_;
  std::vector<std::uint32_t> clause_starts_;
  std::vector<MentionPlace> places_;
  std::vector<VerbUse> verbs_;
  std::vector<NounUse> nouns_;
};

}  // namespace rawabit
