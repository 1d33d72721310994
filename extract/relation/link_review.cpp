// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_review.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

#include "extract/relation/triple_key.hpp"

namespace rawabit {

namespace {

constexpr double no_rival = -6;  // log odds where there is none to compare with

double log_odds(double probability) {
  const double p = std::clamp(probability, 1e-4, 0.9999);
  return std::log(p / (1 - p));
}

// PLOVER types without direction, whose triples scoring takes as one either way round.
bool is_either_way(const Relation& kind) { return kind.plover == "CONSULT" || kind.plover == "COOPERATE" || kind.plover == "AGREE"; }

struct Candidate {
  std::size_t number = 0;  // in the proposals
  TripleKey key = 0;
  TripleKey reverse = 0;  // of the same type
  TripleKey pair = 0;
  std::uint64_t trigger = 0;  // token and relation
  std::uint32_t subject = 0;
  std::uint32_t object = 0;
  std::uint32_t sentence = 0;
  double probability = 0;

  Candidate(const LinkProposal& proposal, std::size_t index, bool either_way, double p)
      : number(index),
        pair(pair_key(proposal.use.subject->code_number, proposal.use.object->code_number)),
        trigger((static_cast<std::uint64_t>(proposal.use.trigger_first) << 8U) | static_cast<std::uint64_t>(proposal.use.relation)),
        subject(proposal.use.subject->code_number),
        object(proposal.use.object->code_number),
        sentence(proposal.sentence),
        probability(p) {
    const std::uint8_t type = relation(proposal.use.relation).type_number;
    const bool turned = either_way && object < subject;
    key = turned ? triple_key(object, subject, type) : triple_key(subject, object, type);
    reverse = turned ? triple_key(subject, object, type) : triple_key(object, subject, type);
  }
};

/// What the whole article says for one triple.
struct Evidence {
  TripleKey key = 0;
  double none = 1;                                          // probability that no sentence states it
  std::vector<std::pair<std::uint32_t, double>> sentences;  // best candidate of each
};

bool before(const Evidence& evidence, TripleKey key) { return evidence.key < key; }

std::vector<Evidence> gather(const std::vector<Candidate>& candidates) {
  std::vector<const Candidate*> sorted;
  sorted.reserve(candidates.size());
  for (const Candidate& c : candidates) sorted.push_back(&c);
  std::sort(sorted.begin(), sorted.end(), [](const Candidate* a, const Candidate* b) {
    return std::tie(a->key, a->sentence, b->probability) < std::tie(b->key, b->sentence, a->probability);
  });
  std::vector<Evidence> all;
  for (const Candidate* c : sorted) {
    if (all.empty() || all.back().key != c->key) all.push_back({c->key, 1, {}});
    Evidence& evidence = all.back();
    if (!evidence.sentences.empty() && evidence.sentences.back().first == c->sentence) continue;
    evidence.sentences.emplace_back(c->sentence, c->probability);
    evidence.none *= 1 - c->probability;
  }
  return all;
}

constexpr TripleKey type_bits = 0xFF;

/// The most probable of the other triples of the sentence that stand against a candidate.
struct Rivals {
  double trigger = 0;  // at the same trigger
  double subject = 0;  // of these, with the same subject
  double object = 0;   // with the same object
  double pair = 0;     // between the same two actors
  bool any_trigger = false;
  bool any_pair = false;
  int better = 0;  // how many at the trigger are more probable
};

// Calls `compare(one, other)` for each two candidates of one sentence that share what `shared` gives of them.
template <typename Shared, typename Compare>
void for_each_rival(const std::vector<Candidate>& candidates, const Shared& shared, const Compare& compare) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted;
  for (std::uint32_t i = 0; i < candidates.size();) {
    const std::uint32_t sentence = candidates[i].sentence;
    sorted.clear();
    for (; i < candidates.size() && candidates[i].sentence == sentence; ++i) sorted.emplace_back(shared(candidates[i]), i);
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t first = 0; first < sorted.size();) {
      std::size_t last = first + 1;
      while (last < sorted.size() && sorted[last].first == sorted[first].first) ++last;
      for (std::size_t a = first; a < last; ++a) {
        for (std::size_t b = first; b < last; ++b) {
          if (candidates[sorted[a].second].key != candidates[sorted[b].second].key) compare(sorted[a].second, candidates[sorted[b].second]);
        }
      }
      first = last;
    }
  }
}

void compare_at_triggers(const std::vector<Candidate>& candidates, std::vector<Rivals>& rivals) {
  const auto trigger = [](const Candidate& c) { return c.trigger; };
  for_each_rival(candidates, trigger, [&](std::size_t one, const Candidate& other) {
    const Candidate& c = candidates[one];
    Rivals& found = rivals[one];
    found.any_trigger = true;
    found.trigger = std::max(found.trigger, other.probability);
    if (other.probability > c.probability) ++found.better;
    if (other.subject == c.subject) found.subject = std::max(found.subject, other.probability);
    if (other.object == c.object) found.object = std::max(found.object, other.probability);
  });
}

void compare_between_pairs(const std::vector<Candidate>& candidates, std::vector<Rivals>& rivals) {
  const auto pair = [](const Candidate& c) { return c.pair; };
  for_each_rival(candidates, pair, [&](std::size_t one, const Candidate& other) {
    rivals[one].any_pair = true;
    rivals[one].pair = std::max(rivals[one].pair, other.probability);
  });
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
  std::array<bool, 256> either_way{};
  for (const Relation& kind : relations()) either_way[kind.type_number] = is_either_way(kind);
  std::vector<Candidate> candidates;
  candidates.reserve(proposals.size());
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    const RelationUse& use = proposals[i].use;
    if (use.object == nullptr || use.modality == Modality::negated) continue;
    candidates.emplace_back(proposals[i], i, either_way[relation(use.relation).type_number], probabilities[i]);
  }
  const std::vector<Evidence> evidence = gather(candidates);
  std::vector<Rivals> rivals(candidates.size());
  compare_at_triggers(candidates, rivals);
  compare_between_pairs(candidates, rivals);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const auto& [rival, subject_rival, object_rival, pair_rival, any_rival, any_pair_rival, better] = rivals[i];
    const auto own = std::lower_bound(evidence.begin(), evidence.end(), c.key, before);
    double none_elsewhere = 1;
    for (const auto& [sentence, probability] : own->sentences) {
      if (sentence != c.sentence) none_elsewhere *= 1 - probability;
    }
    const std::size_t elsewhere = own->sentences.size() - 1;
    double other_type = 0;
    bool any_other_type = false;
    for (const TripleKey direction : {c.key, c.reverse}) {
      const TripleKey actors = direction & ~type_bits;
      auto other = std::lower_bound(evidence.begin(), evidence.end(), actors, before);
      for (; other != evidence.end() && (other->key & ~type_bits) == actors; ++other) {
        if ((other->key & type_bits) == (c.key & type_bits)) continue;
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
