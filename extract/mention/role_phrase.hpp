// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/mention/article_actors.hpp"
#include "extract/mention/mention.hpp"
#include "extract/mention/person_name.hpp"
#include "extract/mention/phrase_matches.hpp"

namespace rawabit {

/// Reads the noun phrase of an office, a body or a group: head, complement, adjectives, the state or organisation that it
/// belongs to (nisba, genitive, preposition, possessive suffix), a post, titles and the name of the person. Phrases that
/// name several ("the foreign ministers of X and Y", "the Malian minister A and the Russian B") give several mentions.
class RolePhraseReader {
 public:
  RolePhraseReader(const PhraseMatches& matches, std::string_view folded, ArticleActors& actors);

  /// Appends the mentions of the phrase whose head stands at `token`; returns the token after the phrase.
  /// `head` is a match of kind role at that token.
  std::uint32_t read(std::uint32_t token, std::uint32_t last, const PhraseMatch& head, std::vector<Mention>& mentions);

  /// The office that follows a person's name in apposition ("A, the foreign minister of B"): sets it and extends the mention.
  void read_apposition(Mention& mention, std::uint32_t last);

  /// Whether the last phrase read ends before a titled name that belongs to it.
  [[nodiscard]] bool ends_before_nested() const { return nested_; }

  /// Fills a mention from a person's name that needs no title; `owner` is a state or organisation that a nisba before it
  /// tells, or empty.
  void assign_person(Mention& mention, const PersonName& name, const std::string& owner, Sector sector) const;

 private:
  static constexpr int deepest = 3;  // "spokesman of the deputy minister of ..."

  struct Owner {
    std::string id;    // of the state or organisation
    std::string code;  // set if a nested role decides the code
    bool guessed = false;
    bool names_person = false;  // a titled name follows, which is read apart
  };
  struct Phrase {
    const PhraseMatch* head = nullptr;
    const Role* role = nullptr;
    std::uint32_t end = 0;
    std::uint32_t sentence_last = 0;
    bool definite = false;  // the last word read carries the article, so that no genitive can follow
    bool former = false;
    bool opposition = false;
    bool armed = false;
    bool foreign = false;  // "foreign forces": not those of the state that the article is about
    std::vector<Owner> owners;
    std::uint32_t nested_first = 0;  // a titled name inside the phrase, which is a mention of its own; 0 if none
    std::uint32_t before_post = 0;   // end of the phrase without the post that it names; 0 if it names none
  };

  bool read_modifier(Phrase& phrase, std::uint32_t last) const;
  bool read_nisba(Phrase& phrase, std::uint32_t last) const;
  bool read_genitive(Phrase& phrase, std::uint32_t last, int depth);
  bool read_complement(Phrase& phrase, std::uint32_t last) const;
  bool read_preposition(Phrase& phrase, std::uint32_t last, int depth);
  Phrase read_phrase(std::uint32_t token, std::uint32_t last, const PhraseMatch& head, int depth);
  [[nodiscard]] std::optional<Owner> owner_at(std::uint32_t token, std::uint32_t last, bool conjoined, bool prepositional, std::uint32_t& end,
                                              int depth);
  void finish(Mention& mention, const Phrase& phrase, const Owner* owner, const PersonName* name) const;
  void resolve_without_owner(Mention& mention, const Phrase& phrase) const;
  [[nodiscard]] std::string state_around(std::uint32_t token, std::uint32_t last, Sector sector, bool& said) const;
  std::uint32_t read_distributed(const Phrase& phrase, std::uint32_t token, std::uint32_t last, std::vector<Mention>& mentions);
  [[nodiscard]] std::optional<PersonName> name_after(const Phrase& phrase, std::uint32_t last) const;
  [[nodiscard]] std::string words(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool ends_with_article(std::uint32_t token) const { return matches_.analysis(token).has_article; }

  const PhraseMatches& matches_;
  std::string_view folded_;
  ArticleActors& actors_;
  bool nested_ = false;
};

}  // namespace rawabit
