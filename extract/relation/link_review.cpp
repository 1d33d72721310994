// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_review.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
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
  double log = 0;  // its log odds

  Candidate(const LinkProposal& proposal, std::size_t index, bool either_way, double p)
      : number(index),
        pair(pair_key(proposal.use.subject->code_number, proposal.use.object->code_number)),
        trigger((static_cast<std::uint64_t>(proposal.use.trigger_first) << 8U) | static_cast<std::uint64_t>(proposal.use.relation)),
        subject(proposal.use.subject->code_number),
        object(proposal.use.object->code_number),
        sentence(proposal.sentence),
        probability(p),
        log(log_odds(p)) {
    const std::uint8_t type = relation(proposal.use.relation).type_number;
    const bool turned = either_way && object < subject;
    key = turned ? triple_key(object, subject, type) : triple_key(subject, object, type);
    reverse = turned ? triple_key(subject, object, type) : triple_key(object, subject, type);
  }
};

constexpr TripleKey type_bits = 0xFF;

/// What the whole article says for one triple.
struct Evidence {
  TripleKey key = 0;
  TripleKey reverse = 0;
  std::size_t first = 0;  // of its sentences in Gathered::sentences
  std::size_t last = 0;
  double none = 1;        // probability that no sentence states it
  double other_type = 0;  // the best probability of another type between the two actors
  bool any_other_type = false;
  double log_stated = 0;
  double log_other_type = no_rival;
};

struct Gathered {
  std::vector<Evidence> triples;                            // by key
  std::vector<std::pair<std::uint32_t, double>> sentences;  // the best candidate of each sentence
  std::vector<std::size_t> triple_of;                       // per candidate
};

void compare_types(std::vector<Evidence>& triples) {
  const auto before = [](const Evidence& evidence, TripleKey key) { return evidence.key < key; };
  for (Evidence& own : triples) {
    for (const TripleKey direction : {own.key, own.reverse}) {
      const TripleKey actors = direction & ~type_bits;
      auto other = std::lower_bound(triples.begin(), triples.end(), actors, before);
      for (; other != triples.end() && (other->key & ~type_bits) == actors; ++other) {
        if ((other->key & type_bits) == (own.key & type_bits)) continue;
        own.any_other_type = true;
        own.other_type = std::max(own.other_type, 1 - other->none);
      }
    }
    own.log_stated = log_odds(1 - own.none);
    if (own.any_other_type) own.log_other_type = log_odds(own.other_type);
  }
}

Gathered gather(const std::vector<Candidate>& candidates) {
  std::vector<std::uint32_t> sorted(candidates.size());
  std::iota(sorted.begin(), sorted.end(), 0U);
  std::sort(sorted.begin(), sorted.end(), [&](std::uint32_t i, std::uint32_t j) {
    const Candidate& a = candidates[i];
    const Candidate& b = candidates[j];
    return std::tie(a.key, a.sentence, b.probability) < std::tie(b.key, b.sentence, a.probability);
  });
  Gathered all;
  all.triple_of.resize(candidates.size());
  for (const std::uint32_t i : sorted) {
    const Candidate& c = candidates[i];
    if (all.triples.empty() || all.triples.back().key != c.key) {
      all.triples.push_back({.key = c.key, .reverse = c.reverse, .first = all.sentences.size(), .last = all.sentences.size()});
    }
    Evidence& evidence = all.triples.back();
    all.triple_of[i] = all.triples.size() - 1;
    if (evidence.last > evidence.first && all.sentences.back().first == c.sentence) continue;
    all.sentences.emplace_back(c.sentence, c.probability);
    evidence.last = all.sentences.size();
    evidence.none *= 1 - c.probability;
  }
  compare_types(all.triples);
  return all;
}

/// The most probable of the other triples of the sentence that stand against a candidate.
struct Rivals {
  double trigger = 0;                      // at the same trigger
  double subject = 0;                      // of these, with the same subject
  double object = 0;                       // with the same object
  double pair = 0;                         // between the same two actors
  std::optional<double> log_trigger = {};  // their log odds, if there are any
  std::optional<double> log_pair = {};
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
    found.trigger = std::max(found.trigger, other.probability);
    found.log_trigger = std::max(found.log_trigger.value_or(other.log), other.log);
    if (other.probability > c.probability) ++found.better;
    if (other.subject == c.subject) found.subject = std::max(found.subject, other.probability);
    if (other.object == c.object) found.object = std::max(found.object, other.probability);
  });
}

void compare_between_pairs(const std::vector<Candidate>& candidates, std::vector<Rivals>& rivals) {
  const auto pair = [](const Candidate& c) { return c.pair; };
  for_each_rival(candidates, pair, [&](std::size_t one, const Candidate& other) {
    rivals[one].pair = std::max(rivals[one].pair, other.probability);
    rivals[one].log_pair = std::max(rivals[one].log_pair.value_or(other.log), other.log);
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
  for (const Relation& kind : relations()) either_way_[kind.type_number] = is_either_way(kind);
}

std::vector<double> LinkReview::review(std::span<const LinkProposal> proposals, std::span<const double> probabilities) const {
  std::vector<double> result(probabilities.begin(), probabilities.end());
  std::vector<Candidate> candidates;
  candidates.reserve(proposals.size());
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    const RelationUse& use = proposals[i].use;
    if (use.object == nullptr || use.modality == Modality::negated) continue;
    candidates.emplace_back(proposals[i], i, either_way_[relation(use.relation).type_number], probabilities[i]);
  }
  const Gathered gathered = gather(candidates);
  std::vector<Rivals> rivals(candidates.size());
  compare_at_triggers(candidates, rivals);
  compare_between_pairs(candidates, rivals);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const Rivals& rival = rivals[i];
    const Evidence& own = gathered.triples[gathered.triple_of[i]];
    double none_elsewhere = 1;
    for (std::size_t s = own.first; s < own.last; ++s) {
      const auto& [sentence, probability] = gathered.sentences[s];
      if (sentence != c.sentence) none_elsewhere *= 1 - probability;
    }
    const std::size_t elsewhere = own.last - own.first - 1;
    const std::array<double, figures> values = {c.log,
                                                own.log_stated,
                                                elsewhere > 0 ? log_odds(1 - none_elsewhere) : no_rival,
                                                elsewhere > 0 ? 1.0 : 0.0,
                                                elsewhere > 1 ? 1.0 : 0.0,
                                                rival.log_trigger.value_or(no_rival),
                                                c.probability >= rival.trigger ? 1.0 : 0.0,
                                                rival.better >= 2 ? 1.0 : 0.0,
                                                c.probability > 0.5 * rival.trigger ? 1.0 : 0.0,
                                                c.probability >= rival.subject ? 1.0 : 0.0,
                                                c.probability >= rival.object ? 1.0 : 0.0,
                                                rival.log_pair.value_or(no_rival),
                                                c.probability >= rival.pair ? 1.0 : 0.0,
                                                own.log_other_type,
                                                own.any_other_type ? 0.0 : 1.0,
                                                1 - own.none >= own.other_type ? 1.0 : 0.0};
    double sum = bias_;
    for (std::size_t f = 0; f < figures; ++f) sum += weights_[f] * values[f];
    result[c.number] = 1.0 / (1.0 + std::exp(-sum));
  }
  return result;
}

}  // namespace rawabit
