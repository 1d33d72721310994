// SPDX-License-Identifier: Apache-2.0
#include "extract/relation/link_judge.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "extract/relation/triple_key.hpp"

namespace rawabit {

namespace {

// Share of the model's threshold that a proposal must reach: what grammar finds can be read off the sentence and is shown
// sooner; actors that are merely near need more.
double doubt(const LinkProposal& proposal) {
  constexpr double plain_places = 0.75;
  if (proposal.ruled) return proposal.rule_confidence >= plain_places ? 0.7 : 0.9;
  return proposal.half_ruled ? 1.4 : 2.0;
}

// Indices [first, last) of the proposals of one sentence, which stand together: an article may have many thousand sentences.
std::pair<std::size_t, std::size_t> same_sentence(const std::vector<LinkProposal>& all, std::size_t one) {
  std::size_t first = one;
  std::size_t last = one + 1;
  while (first > 0 && all[first - 1].sentence == all[one].sentence) --first;
  while (last < all.size() && all[last].sentence == all[one].sentence) ++last;
  return {first, last};
}

// What one accuses, threatens or asks another of is no act of its own (ontology, section 4, rules 2 and 5): acts between
// the same two actors in the words after such a trigger are dropped.
void drop_demanded_acts(std::vector<LinkProposal>& chosen) {
  static const std::vector<RelationId> speech = {*find_relation("accuses"), *find_relation("calls-on"), *find_relation("threatens")};
  constexpr std::uint32_t widest_demand = 25;  // tokens
  const auto is_speech = [&](RelationId id) { return std::find(speech.begin(), speech.end(), id) != speech.end(); };
  std::vector<bool> dropped(chosen.size(), false);
  for (std::size_t speaking = 0; speaking < chosen.size(); ++speaking) {
    const RelationUse& act = chosen[speaking].use;
    if (act.object == nullptr || !is_speech(act.relation)) continue;
    const auto [first, last] = same_sentence(chosen, speaking);
    for (std::size_t i = first; i < last; ++i) {
      const RelationUse& other = chosen[i].use;
      if (other.trigger == nullptr || other.object == nullptr || is_speech(other.relation)) continue;
      if (other.trigger_first <= act.trigger_first || other.trigger_first >= act.trigger_first + widest_demand) continue;
      const bool accused_acts = other.subject->code == act.object->code;
      const bool same_pair = other.subject->code == act.subject->code && other.object->code == act.object->code;
      if (accused_acts || same_pair || chosen[i].implied) dropped[i] = true;
    }
  }
  std::size_t index = 0;
  std::erase_if(chosen, [&](const LinkProposal&) { return dropped[index++]; });
}

// The land stands in for victims only where the sentence names none.
void drop_scenes_beside_victims(std::vector<LinkProposal>& chosen) {
  const auto victims_named = [&](std::size_t at) {
    const LinkProposal& scene = chosen[at];
    const auto [first, last] = same_sentence(chosen, at);
    const auto begin = chosen.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last), [&](const LinkProposal& other) {
      return !other.scene && other.use.object != nullptr && relation(other.use.relation).plover == relation(scene.use.relation).plover &&
             other.use.object->country == scene.use.object->country;
    });
  };
  std::vector<bool> dropped(chosen.size(), false);
  for (std::size_t i = 0; i < chosen.size(); ++i) dropped[i] = chosen[i].scene && victims_named(i);
  std::size_t index = 0;
  std::erase_if(chosen, [&](const LinkProposal&) { return dropped[index++]; });
}

// One triple of a sentence is stated once, by its most certain reading; of a triple and its reverse from one trigger word the
// more certain stays.
void keep_best_of_each_sentence(std::vector<LinkProposal>& chosen) {
  const auto same_triple = [](const RelationUse& a, const RelationUse& b) {
    return a.relation == b.relation && a.modality == b.modality && a.subject->code_number == b.subject->code_number &&
           a.object->code_number == b.object->code_number;
  };
  const auto reverse = [](const RelationUse& a, const RelationUse& b) {
    return a.relation == b.relation && a.subject->code_number == b.object->code_number && a.object->code_number == b.subject->code_number &&
           (relation(a.relation).symmetric || a.trigger_first == b.trigger_first);
  };
  std::vector<bool> dropped(chosen.size(), false);
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    for (std::size_t j = i + 1; j < chosen.size() && chosen[j].sentence == chosen[i].sentence; ++j) {
      const RelationUse& a = chosen[i].use;
      const RelationUse& b = chosen[j].use;
      if (dropped[i] || dropped[j] || a.object == nullptr || b.object == nullptr) continue;
      if (!same_triple(a, b) && !reverse(a, b)) continue;
      if (same_triple(a, b) && chosen[i].ruled != chosen[j].ruled) {
        // The actors that grammar found are the ones to show.
        LinkProposal& kept = chosen[i].ruled ? chosen[i] : chosen[j];
        kept.use.confidence = std::max(a.confidence, b.confidence);
        dropped[chosen[i].ruled ? j : i] = true;
        continue;
      }
      dropped[b.confidence > a.confidence ? i : j] = true;
    }
  }
  std::size_t index = 0;
  std::erase_if(chosen, [&](const LinkProposal&) { return dropped[index++]; });
}

}  // namespace

void add_support(std::vector<LinkProposal>& proposals, const LinkModel& model) {
  std::vector<TripleKey> ruled;  // sorted, each once for its type and once for any
  for (const LinkProposal& p : proposals) {
    if (!p.ruled || p.use.object == nullptr) continue;
    ruled.push_back(triple_key(p.use.subject->code_number, p.use.object->code_number, relation(p.use.relation).type_number));
    ruled.push_back(triple_key(p.use.subject->code_number, p.use.object->code_number, 0));
  }
  std::sort(ruled.begin(), ruled.end());
  const auto count = [&](std::uint32_t subject, std::uint32_t object, std::uint8_t type) {
    const auto [first, last] = std::equal_range(ruled.begin(), ruled.end(), triple_key(subject, object, type));
    return static_cast<std::uint32_t>(last - first);
  };
  for (LinkProposal& p : proposals) {
    if (p.use.object == nullptr) continue;
    const std::uint32_t s = p.use.subject->code_number;
    const std::uint32_t o = p.use.object->code_number;
    const std::uint8_t type = relation(p.use.relation).type_number;
    const std::uint32_t own = p.ruled ? 1U : 0U;
    const LinkSupport support{count(s, o, type) - own, count(s, o, 0) - own, count(o, s, type), count(o, s, 0)};
    p.score += model.support_score(support, p.ruled);
    if (!p.features.empty()) LinkModel::list_support(support, p.ruled, p.features);
  }
}

std::vector<LinkProposal> judge_links(std::vector<LinkProposal> proposals, const LinkModel& model, const LinkReview& review, std::size_t sentences) {
  const bool by_model = model.trained() && sentences >= fewest_sentences_for_model;
  std::vector<double> probabilities(proposals.size(), 0.0);
  if (by_model) {
    add_support(proposals, model);
    for (std::size_t i = 0; i < proposals.size(); ++i) {
      if (proposals[i].use.object != nullptr) probabilities[i] = LinkModel::probability(proposals[i].score);
    }
    if (review.trained()) probabilities = review.review(proposals, probabilities);
  }
  std::vector<LinkProposal> chosen;
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    LinkProposal& p = proposals[i];
    double confidence = p.rule_confidence;
    if (by_model && p.use.object != nullptr) {
      confidence = probabilities[i];
      if (confidence < model.threshold() * doubt(p)) continue;
    } else if (!p.ruled) {
      continue;
    }
    p.use.confidence = std::round(std::clamp(confidence, 0.01, 0.99) * 100) / 100;
    chosen.push_back(std::move(p));
  }
  drop_demanded_acts(chosen);
  drop_scenes_beside_victims(chosen);
  keep_best_of_each_sentence(chosen);
  return chosen;
}

}  // namespace rawabit
