// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_review.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

namespace rawabit {

namespace {

constexpr double no_rival = -6;  // log odds where there is none to compare with

double log_odds(double probability) {
  const double p = std::clamp(probability, 1e-4, 0.9999);
  return std::log(p / (1 - p));
}

/// A triple of the article as scoring compares it: PLOVER types without direction are one either way round.
struct TripleKey {
  std::uint32_t subject = 0;
  std::uint32_t object = 0;
  std::string_view type;

  friend auto operator<=>(const TripleKey&, const TripleKey&) = default;
};

bool either_way(std::string_view type) { return type == "CONSULT" || type == "COOPERATE" || type == "AGREE"; }

TripleKey key_of(const RelationUse& use) {
  TripleKey key{use.subject->code_number, use.object->code_number, relation(use.relation).plover};
  if (either_way(key.type) && key.object < key.subject) std::swap(key.subject, key.object);
  return key;
}

std::pair<std::uint32_t, std::uint32_t> pair_of(const TripleKey& key) { return std::minmax(key.subject, key.object); }

struct Candidate {
  std::size_t number = 0;  // in the proposals
  TripleKey key;
  std::uint32_t sentence = 0;
  double probability = 0;
};

/// What the whole article says for one triple.
struct Evidence {
  TripleKey key;
  double none = 1;                                          // probability that no sentence states it
  std::vector<std::pair<std::uint32_t, double>> sentences;  // best candidate of each
};

bool before(const Evidence& evidence, const TripleKey& key) { return evidence.key < key; }

std::vector<Evidence> gather(const std::vector<Candidate>& candidates) {
  std::vector<Candidate> sorted = candidates;
  std::sort(sorted.begin(), sorted.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.key, a.sentence, b.probability) < std::tie(b.key, b.sentence, a.probability);
  });
  std::vector<Evidence> all;
  for (const Candidate& c : sorted) {
    if (all.empty() || all.back().key != c.key) all.push_back({c.key, 1, {}});
    Evidence& evidence = all.back();
    if (!evidence.sentences.empty() && evidence.sentences.back().first == c.sentence) continue;
    evidence.sentences.emplace_back(c.sentence, c.probability);
    evidence.none *= 1 - c.probability;
  }
  return all;
}

}  // namespace

LinkReview::LinkReview(const Lexicon& lexicon) {
  const auto weight = [&](const std::string& name) {
    const auto found = lexicon.link_weights.find("review:" + name);
    if (found == lexicon.link_weights.end()) return 0.0;
    trained_ = true;
    return found->second;
  };
  for (std::size_t i = 0; i < figures; ++i) weights_[i] = weight(std::string(names[i]));
  bias_ = weight("bias");
}

std::vector<double> LinkReview::review(std::span<const LinkProposal> proposals, std::span<const double> probabilities) const {
  std::vector<double> result(probabilities.begin(), probabilities.end());
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    const RelationUse& use = proposals[i].use;
    if (use.object == nullptr || use.modality == Modality::negated) continue;
    candidates.push_back({i, key_of(use), proposals[i].sentence, probabilities[i]});
  }
  const std::vector<Evidence> evidence = gather(candidates);
  const auto same_trigger = [&](const RelationUse& a, const RelationUse& b) {
    return a.trigger_first == b.trigger_first && a.relation == b.relation;
  };
  std::size_t first = 0;  // of the sentence's candidates
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const RelationUse& use = proposals[c.number].use;
    while (candidates[first].sentence != c.sentence) ++first;
    double rival = 0;
    double subject_rival = 0;
    double object_rival = 0;
    double pair_rival = 0;
    bool any_rival = false;
    bool any_pair_rival = false;
    int better = 0;
    for (std::size_t j = first; j < candidates.size() && candidates[j].sentence == c.sentence; ++j) {
      const Candidate& other = candidates[j];
      if (other.key == c.key) continue;
      const RelationUse& rival_use = proposals[other.number].use;
      if (same_trigger(use, rival_use)) {
        any_rival = true;
        rival = std::max(rival, other.probability);
        if (other.probability > c.probability) ++better;
        if (rival_use.subject->code_number == use.subject->code_number) subject_rival = std::max(subject_rival, other.probability);
        if (rival_use.object->code_number == use.object->code_number) object_rival = std::max(object_rival, other.probability);
      }
      if (pair_of(other.key) == pair_of(c.key)) {
        any_pair_rival = true;
        pair_rival = std::max(pair_rival, other.probability);
      }
    }
    const auto own = std::lower_bound(evidence.begin(), evidence.end(), c.key, before);
    double none_elsewhere = 1;
    for (const auto& [sentence, probability] : own->sentences) {
      if (sentence != c.sentence) none_elsewhere *= 1 - probability;
    }
    const std::size_t elsewhere = own->sentences.size() - 1;
    double other_type = 0;
    bool any_other_type = false;
    for (const auto& [subject, object] : {std::pair(c.key.subject, c.key.object), std::pair(c.key.object, c.key.subject)}) {
      auto other = std::lower_bound(evidence.begin(), evidence.end(), TripleKey{subject, object, {}}, before);
      for (; other != evidence.end() && other->key.subject == subject && other->key.object == object; ++other) {
        if (other->key.type == c.key.type) continue;
        any_other_type = true;
        other_type = std::max(other_type, 1 - other->none);
      }
    }
    const double article = 1 - own->none;
    const std::array<double, figures> values = {log_odds(c.probability),
                                                log_odds(article),
                                                elsewhere > 0 ? log_odds(1 - none_elsewhere) : no_rival,
                                                elsewhere > 0 ? 1.0 : 0.0,
                                                elsewhere > 1 ? 1.0 : 0.0,
                                                any_rival ? log_odds(rival) : no_rival,
                                                c.probability >= rival ? 1.0 : 0.0,
                                                better >= 2 ? 1.0 : 0.0,
                                                c.probability > 0.5 * rival ? 1.0 : 0.0,
                                                c.probability >= subject_rival ? 1.0 : 0.0,
                                                c.probability >= object_rival ? 1.0 : 0.0,
                                                any_pair_rival ? log_odds(pair_rival) : no_rival,
                                                c.probability >= pair_rival ? 1.0 : 0.0,
                                                any_other_type ? log_odds(other_type) : no_rival,
                                                any_other_type ? 0.0 : 1.0,
                                                article >= other_type ? 1.0 : 0.0};
    double sum = bias_;
    for (std::size_t f = 0; f < figures; ++f) sum += weights_[f] * values[f];
    result[c.number] = 1.0 / (1.0 + std::exp(-sum));
  }
  return result;
}

}  // namespace rawabit
