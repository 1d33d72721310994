// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/mention/article_salience.hpp"
#include "extract/record/triple.hpp"
#include "extract/relation/argument_finder.hpp"
#include "extract/relation/implied_actor.hpp"
#include "extract/relation/link_context.hpp"
#include "extract/relation/link_path.hpp"
#include "extract/relation/sentence_structure.hpp"

namespace rawabit {

/// A trigger whose two places are to be filled.
struct LinkTrigger {
  const Trigger* trigger = nullptr;
  std::uint32_t number = 0;  // in the lexicon
  std::uint32_t token = 0;
  bool is_verb = false;
  Modality modality = Modality::asserted;
  bool subject_slot_filled = false;  // a rule found some subject for this trigger
  bool object_slot_filled = false;
  LinkContext context;
};

/// An actor that may fill a place of a trigger.
struct LinkParty {
  const Mention* mention = nullptr;
  std::size_t index = SIZE_MAX;    // in the sentence's mentions; SIZE_MAX for an actor of an earlier sentence
  const Argument* rule = nullptr;  // null: no rule of grammar found the actor, it is merely near
};

enum class LinkPlace : std::uint8_t { subject, object };

/// How often grammar proposes, elsewhere in the article, the same triple, the same pair, and both reversed.
struct LinkSupport {
  std::uint32_t same = 0;
  std::uint32_t pair = 0;
  std::uint32_t reverse_same = 0;
  std::uint32_t reverse_pair = 0;
};

/// A sentence and where it stands in its article.
struct SentencePlace {
  const SentenceStructure& sentence;
  const LinkPaths& paths;
  const ArticleSalience& salience;
  ImpliedActors& implied;
  std::uint32_t number = 0;  // 0: the first sentence of the text
  bool title = false;
  bool lists_features = false;  // proposals carry their features, not only the score
};

/// Logistic model that judges candidates: the confidence of a triple is its probability. Features are indicator variables
/// of grammar, distance and actor (names such as "subject-slot:agent"); weights come from link_weights.tsv, which
/// tests/accuracy/train_links.py fits to annotated articles. Thread-safe after construction.
class LinkModel {
 public:
  explicit LinkModel(const Lexicon& lexicon);

  /// Whether the lexicon has weights; without them only what rules of grammar found is accepted.
  [[nodiscard]] bool trained() const { return trained_; }
  /// Log odds of a candidate: the sum of what its trigger, each of its two actors, the two together and the other proposals of the article
  /// add to it. A trigger has many candidates, so each part is asked once.
  [[nodiscard]] double trigger_score(const SentencePlace& place, const LinkTrigger& trigger) const;
  [[nodiscard]] double party_score(const SentencePlace& place, const LinkTrigger& trigger, LinkPlace which, const LinkParty& party) const;
  [[nodiscard]] double pair_score(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object) const;
  /// `ruled`: grammar found both actors.
  [[nodiscard]] double support_score(const LinkSupport& support, bool ruled) const;
  [[nodiscard]] static double probability(double score);
  /// The features behind the first three scores, as numbers, written to `out`; and those of the support, appended.
  void list_features(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object,
                     std::vector<std::uint32_t>& out) const;
  static void list_support(const LinkSupport& support, bool ruled, std::vector<std::uint32_t>& out);
  [[nodiscard]] std::string feature_name(std::uint32_t feature) const;
  [[nodiscard]] double threshold() const { return threshold_; }

 private:
  // Each calls `add` with the numbers of features.
  template <typename Add>
  void trigger_features(const SentencePlace& place, const LinkTrigger& trigger, Add add) const;
  template <typename Add>
  void party_features(const SentencePlace& place, const LinkTrigger& trigger, LinkPlace which, const LinkParty& party, Add add) const;
  template <typename Add>
  void pair_features(const SentencePlace& place, const LinkTrigger& trigger, const LinkParty& subject, const LinkParty& object, Add add) const;

  std::vector<double> weights_;
  double bias_ = 0;
  double threshold_ = 0.4;
  bool trained_ = false;
  const Lexicon& lexicon_;
};

}  // namespace rawabit
