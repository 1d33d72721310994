// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/mention.hpp"
#include "extract/text/word_hash.hpp"

namespace rawabit {

/// What one article has said of actors so far: persons introduced with full name and title, which state was spoken of
/// last, which states occur at all. Resolves short names, titles without names and bodies without a state.
class ArticleActors {
 public:
  /// `date` is the article's date (YYYY-MM-DD) or empty; it decides which office of a person counts.
  ArticleActors(const Lexicon& lexicon, std::string_view date);

  /// Fills actor fields of a mention from a known actor: for persons the office at the article's date.
  void assign(Mention& mention, const KnownActor& actor) const;
  /// Fills the fields of an office, body or group noun that belongs to `owner` (code of a state or organisation).
  void assign_role(Mention& mention, const Role& role, const std::string& owner) const;
  /// Makes an unknown person of the words of a name; `owner` is the state or organisation that his title tells, or empty.
  void assign_unknown_person(Mention& mention, std::string_view name, const std::string& owner, Sector sector) const;

  /// Remembers a mention for later short forms.
  void remember(const Mention& mention);
  /// The person whose name ends with the word, named in full before.
  [[nodiscard]] bool has_short_names() const { return !short_names_.empty(); }
  [[nodiscard]] const Mention* person_by_short_name(std::string_view folded_word) const;
  /// The group or organisation named last whose name begins with the word: HAMAS for "movement".
  [[nodiscard]] const Mention* latest_of_head(const std::string& folded_word) const;
  /// The group or organisation of the whole article, named most, whose name begins with the word; null if there is none.
  [[nodiscard]] const KnownActor* main_of_head(const std::string& folded_word) const;
  /// Groups and organisations that the article names anywhere; gathered before mentions are read.
  void note_named_body(std::uint32_t actor) { ++named_bodies_[actor]; }
  /// The latest mention of an office, body or group with this role id.
  [[nodiscard]] const Mention* latest_role(const std::string& role_id) const;
  /// The person mentioned last with an office, by name or not; null if there is none.
  [[nodiscard]] const Mention* latest_office_holder() const;
  /// Code of the state that the context speaks of: the one named last, else the one named most often.
  [[nodiscard]] std::string context_state() const;
  /// The last two different actors with a code, most recent last; fewer if there are not two.
  [[nodiscard]] std::vector<const Mention*> latest_pair(bool states_only) const;
  /// The latest mention that a pronoun can stand for.
  [[nodiscard]] const Mention* antecedent(PronounSuffix suffix) const;

  /// States that the article names by an unambiguous name anywhere; gathered before mentions are read.
  void note_named_state(std::uint32_t actor) { ++named_states_[actor]; }
  /// A state or one of its places after "in": something happens there.
  void note_scene(const std::string& code) { ++scenes_[code]; }
  [[nodiscard]] bool names_state(std::uint32_t actor) const { return named_states_.contains(actor); }
  /// Code of the state that the whole article names most; empty if it names none.
  [[nodiscard]] std::string main_state() const;
  /// Code of the state in which most of the article happens; the main state if no place is named.
  [[nodiscard]] std::string main_scene() const;

  /// Whether the code is that of a state (and no slug of three letters).
  [[nodiscard]] bool is_state(const std::string& code) const {
    const KnownActor* actor = lexicon_.find_actor(code);
    return actor != nullptr && actor->kind == ActorKind::country;
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] std::uint16_t year() const { return year_; }

 private:
  void remember_tails(std::string_view role, std::size_t index);

  const Lexicon& lexicon_;
  std::uint16_t year_ = 0;
  std::vector<Mention> history_;
  std::unordered_map<std::string, std::size_t, WordHash, std::equal_to<>> short_names_;  // folded last word of a name -> history_
  std::unordered_map<std::string, std::size_t> heads_;                                   // folded first word of a group's name -> history_
  std::unordered_map<std::string, std::size_t> roles_;                                   // role id -> history_
  std::unordered_map<std::string, std::size_t> role_tails_;                              // "minister" of "foreign-minister" -> history_
  std::string last_state_;                                                               // of the latest mention that says its own
  std::unordered_map<std::uint32_t, std::uint32_t> named_states_;
  std::unordered_map<std::uint32_t, std::uint32_t> named_bodies_;
  std::unordered_map<std::string, std::uint32_t> scenes_;
};

}  // namespace rawabit
