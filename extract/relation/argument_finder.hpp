// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// How an argument was found: the more certain, the smaller.
enum class ArgumentEvidence : std::uint8_t { direct, inherited, distant };

/// Indices into the mentions of a sentence.
using MentionIndices = boost::container::small_vector<std::size_t, 4>;

/// An argument of a trigger: mentions (several when joined by "and"), as indices into the sentence's mentions, or an
/// actor of an earlier sentence.
struct Argument {
  MentionIndices mentions;
  const Mention* earlier = nullptr;  // pronoun or dropped subject: an actor named before this sentence
  SlotKind slot = SlotKind::agent;
  ArgumentEvidence evidence = ArgumentEvidence::direct;

  [[nodiscard]] bool found() const { return !mentions.empty() || earlier != nullptr; }
  [[nodiscard]] bool holds(std::size_t mention) const { return std::find(mentions.begin(), mentions.end(), mention) != mentions.end(); }
};

/// Finds who fills the slots of Arabic verbs and verbal nouns in one sentence.
///
/// Verbs take their subject after them (verb first) or before them (topic first), decided by position and agreement; a verb
/// without a subject of its own takes that of the clause before. Verbal nouns take it from a genitive, an adjective of
/// origin, an agent phrase or the subject of the verb that governs them. Terms after K. Ryding, A Reference Grammar of
/// Modern Standard Arabic, chapters 4 and 5.
class ArgumentFinder {
 public:
  /// `topic`: the actor that the sentence before was about; null if none.
  ArgumentFinder(const SentenceStructure& sentence, const Mention* topic);

  /// Grammatical subject of a verb; empty for passives and where none is an actor.
  [[nodiscard]] const Argument& agent(std::size_t verb) const;
  /// The filler of the first slot that has one. `taken` is an argument that cannot be used again.
  /// `needed` is the word that the trigger needs beside it: its owner fills the slots `of` and `nisba` first.
  [[nodiscard]] Argument find(const std::vector<Slot>& slots, std::uint32_t trigger, std::optional<std::size_t> verb, const NounUse* noun,
                              const NounUse* needed, const Argument& taken) const;
  /// The actor that a noun belongs to or denotes: a mention around it, its genitive, its adjective of origin, its suffix.
  [[nodiscard]] Argument owner(const NounUse& noun, const Argument& taken) const;
  /// The nearest finite verb before the token that can govern it.
  [[nodiscard]] std::optional<std::size_t> governing_verb(std::uint32_t token) const;
  /// The mention and those joined to it by "and".
  [[nodiscard]] MentionIndices coordinated(std::size_t mention) const;
  /// The actor in "(min) X" or "by X" right after a passive participle.
  [[nodiscard]] Argument participle_agent(std::uint32_t participle) const;
  /// The actor that an adjective or participle right after it describes.
  [[nodiscard]] Argument described_actor(std::uint32_t token) const;
  /// The actor that a pronoun suffix at the token stands for.
  [[nodiscard]] Argument referent(PronounSuffix suffix, std::uint32_t token) const { return pronoun(suffix, token); }
  /// The land in which the sentence sets what the token tells.
  [[nodiscard]] Argument scene(std::uint32_t token) const;
  /// Who says the words in which the token stands.
  [[nodiscard]] Argument reporter(std::uint32_t token) const;
  /// Whether both are one actor code.
  [[nodiscard]] bool same_actor(const Argument& a, const Argument& b) const;
  /// "between A and B" after the token: both parties; fewer than two if the sentence has no such phrase.
  [[nodiscard]] MentionIndices between(std::uint32_t token) const;

 private:
  [[nodiscard]] Argument find_agent(std::size_t verb) const;
  [[nodiscard]] static bool is_mere_place(const Mention& mention);
  [[nodiscard]] bool usable(std::size_t mention) const;
  [[nodiscard]] bool bare(std::size_t mention) const;
  [[nodiscard]] Argument subject_after(std::size_t verb) const;
  [[nodiscard]] Argument subject_before(std::size_t verb) const;
  [[nodiscard]] std::optional<Argument> subject_pronoun(std::size_t verb) const;
  [[nodiscard]] Argument speaker(std::size_t verb) const;
  [[nodiscard]] std::optional<Argument> indefinite_antecedent(std::size_t verb) const;
  [[nodiscard]] bool is_transitive(const VerbUse& verb) const;
  [[nodiscard]] Argument controlling_agent(std::size_t verb, const Argument& after) const;
  [[nodiscard]] Argument topic_without_verb(std::size_t verb) const;
  [[nodiscard]] bool agrees(const VerbUse& verb, const Mention& mention, bool subject_first) const;
  [[nodiscard]] bool stands_for_adjective_after(std::size_t mention) const;
  [[nodiscard]] bool is_place_before_person(std::size_t mention, std::uint32_t limit) const;
  [[nodiscard]] bool adverbial_only(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] Argument patient(std::size_t verb, const Argument& agent) const;
  [[nodiscard]] Argument described_by_relative(std::uint32_t token) const;
  [[nodiscard]] Argument prepositional_inside(WordId preposition, std::uint32_t trigger, const Argument& taken) const;
  [[nodiscard]] Argument light_noun_owner(std::uint32_t trigger) const;
  [[nodiscard]] Argument patient_after_relative_clause(std::size_t verb, const Argument& taken) const;
  [[nodiscard]] Argument prepositional(const Slot& slot, std::uint32_t trigger, const Argument& taken) const;
  [[nodiscard]] Argument genitive(const NounUse& noun, const Argument& taken) const;
  [[nodiscard]] Argument origin(const NounUse& noun, const Argument& taken) const;
  [[nodiscard]] Argument territory(std::uint32_t trigger, const Argument& taken) const;
  [[nodiscard]] bool follows_conjunction(std::uint32_t token) const;
  [[nodiscard]] Argument governor_agent(std::uint32_t trigger) const;
  [[nodiscard]] Argument nearest_after(std::uint32_t trigger, const Argument& taken) const;
  [[nodiscard]] Argument by_agent(std::uint32_t trigger) const;
  [[nodiscard]] Argument complement(std::uint32_t trigger) const;
  [[nodiscard]] Argument predicated(std::uint32_t trigger) const;
  [[nodiscard]] bool attached(std::uint32_t token, WordId preposition) const;
  [[nodiscard]] bool quoted(std::uint32_t token) const;
  [[nodiscard]] Argument pronoun(PronounSuffix suffix, std::uint32_t token) const;
  [[nodiscard]] std::uint32_t reach(std::uint32_t token) const;

  const SentenceStructure& sentence_;
  const Mention* topic_;
  mutable std::deque<Argument> agents_;  // of the first verbs, found once
};

}  // namespace rawabit
