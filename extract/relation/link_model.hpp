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

/// One way to fill the two places of a trigger. A null slot pointer says that no rule of grammar found the actor: it is
/// merely near.
struct LinkCandidate {
  const Trigger* trigger = nullptr;
  std::uint32_t trigger_token = 0;
  bool is_verb = false;
  Modality modality = Modality::asserted;
  const Mention* subject = nullptr;
  const Mention* object = nullptr;
  std::size_t subject_index = SIZE_MAX;  // in the sentence's mentions; SIZE_MAX for an actor of an earlier sentence
  std::size_t object_index = SIZE_MAX;
  const Argument* subject_rule = nullptr;
  const Argument* object_rule = nullptr;
  std::uint32_t trigger_number = 0;  // in the lexicon
  bool subject_slot_filled = false;  // a rule found some subject for this trigger
  bool object_slot_filled = false;
  LinkContext context;
};

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
};

/// Logistic model that judges candidates: the confidence of a triple is its probability. Features are indicator variables
/// of grammar, distance and actor (names such as "subject-slot:agent"); weights come from link_weights.tsv, which
/// tests/accuracy/train_links.py fits to annotated articles. Thread-safe after construction.
class LinkModel {
 public:
  explicit LinkModel(const Lexicon& lexicon);

  /// Whether the lexicon has weights; without them only what rules of grammar found is accepted.
  [[nodiscard]] bool trained() const { return trained_; }
  [[nodiscard]] double probability(std::span<const std::uint32_t> features) const;
  /// Features of a candidate, as numbers, written to `out`.
  void features(const SentencePlace& place, const LinkCandidate& candidate, std::vector<std::uint32_t>& out) const;
  /// Appends what the article's other proposals say for a candidate; `ruled`: grammar found both its actors.
  void add_support(const LinkSupport& support, bool ruled, std::vector<std::uint32_t>& out) const;
  [[nodiscard]] std::string feature_name(std::uint32_t feature) const;
  [[nodiscard]] double threshold() const { return threshold_; }

 private:
  std::vector<double> weights_;
  double bias_ = 0;
  double threshold_ = 0.4;
  bool trained_ = false;
  std::vector<WordId> prepositions_;
  const Lexicon& lexicon_;
};

}  // namespace rawabit
