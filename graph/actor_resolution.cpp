// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_resolution.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "graph/disjoint_sets.hpp"
#include "graph/identity.hpp"
#include "graph/name_candidates.hpp"

namespace rawabit {

namespace {

using Index = std::uint32_t;

// Persons move between the offices of a state, its army, parliament and parties; other roles are lives of their own.
bool goes_with_the_state(Sector sector) {
  constexpr std::array<Sector, 8> of_the_state = {Sector::gov, Sector::mil, Sector::cop, Sector::jud,
                                                  Sector::leg, Sector::eli, Sector::pty, Sector::opp};
  return std::find(of_the_state.begin(), of_the_state.end(), sector) != of_the_state.end();
}

bool roles_go_together(Sector a, Sector b) {
  return a == b || a == Sector::none || b == Sector::none || (goes_with_the_state(a) && goes_with_the_state(b));
}

std::size_t word_count(std::string_view id) {
  return 1 + static_cast<std::size_t>(std::count_if(id.begin(), id.end(), [](char c) { return c == '-' || c == ' '; }));
}

class Resolver {
 public:
  Resolver(std::span<const Identity> identities, const std::function<bool(Index, Index)>& act_on_each_other)
      : identities_(identities), act_on_each_other_(&act_on_each_other), sets_(identities.size()) {
    for (Index i = 0; i < identities.size(); ++i) {
      labels_.push_back(identity_label(identities[i].id, identities[i].country));
      members_.push_back({i});
      by_label_[labels_.back()].push_back(i);
      if (!identities[i].country.empty()) by_label_[identities[i].id].push_back(i);
    }
  }

  // Decisions that put together come after those that keep apart, which they cannot overrule.
  void obey(std::span<const Decision> decisions) {
    for (const Verdict verdict : {Verdict::different, Verdict::same}) {
      for (const Decision& decision : decisions) {
        if (decision.verdict != verdict) continue;
        for (const Index a : labelled(decision.first)) {
          for (const Index b : labelled(decision.second)) {
            if (a == b) continue;
            if (verdict == Verdict::different) {
              kept_apart_.insert(std::minmax(a, b));
              record(a, b, Verdict::different, true, words_of(decision));
            } else {
              obey_same(a, b, decision);
            }
          }
        }
      }
    }
  }

  void compare() {
    std::vector<NameMatch> matches = find_name_matches(identities_);
    const auto rank = [&](const NameMatch& match) {
      // Without a country on one side the name alone speaks: it waits until those with countries are together.
      const bool both_placed = identities_[match.first].actual_country.empty() == identities_[match.second].actual_country.empty();
      const auto words = static_cast<std::ptrdiff_t>(word_count(identities_[match.first].id));
      return std::make_tuple(match.likeness, !both_placed, -words, std::cref(labels_[match.first]), std::cref(labels_[match.second]));
    };
    std::sort(matches.begin(), matches.end(), [&](const NameMatch& a, const NameMatch& b) { return rank(a) < rank(b); });
    for (const NameMatch& match : matches) options_[match.first].push_back(match);
    for (const NameMatch& match : matches) options_of_second_[match.second].push_back(match);
    for (const NameMatch& match : matches) judge(match);
  }

  Resolution result() {
    Resolution resolution;
    std::map<std::string, std::set<Index>> claims;  // roots that want an id
    std::vector<Index> speaker(identities_.size());
    for (Index i = 0; i < identities_.size(); ++i) {
      const Index root = sets_.find(i);
      if (root != i) continue;
      speaker[root] = speaker_of(root);
    }
    for (Index i = 0; i < identities_.size(); ++i) claims[identities_[i].id].insert(sets_.find(i));
    for (Index i = 0; i < identities_.size(); ++i) {
      const Index chosen = speaker[sets_.find(i)];
      const std::string& id = identities_[chosen].id;
      resolution.actor_ids.push_back(unused_id(claims.at(id).size() == 1 ? id : labels_[chosen], sets_.find(i)));
    }
    for (auto& [ends, pair] : pairs_) resolution.pairs.push_back(std::move(pair));
    return resolution;
  }

 private:
  std::vector<Index> labelled(const std::string& label) const {
    const auto found = by_label_.find(label);
    return found == by_label_.end() ? std::vector<Index>{} : found->second;
  }

  static std::string words_of(const Decision& decision) { return decision.note.empty() ? "decided by the user" : decision.note; }

  void record(Index a, Index b, Verdict verdict, bool by_user, std::string reason) {
    std::pair<std::string, std::string> ends(labels_[a], labels_[b]);
    if (ends.second < ends.first) std::swap(ends.first, ends.second);
    pairs_.try_emplace(ends, ResolvedPair{ends.first, ends.second, verdict, by_user, std::move(reason)});
  }

  // Two members that a user keeps apart; none if there are no such.
  bool user_keeps_apart(Index a, Index b) {
    for (const Index left : members_[sets_.find(a)]) {
      for (const Index right : members_[sets_.find(b)]) {
        if (kept_apart_.contains(std::minmax(left, right))) return true;
      }
    }
    return false;
  }

  void obey_same(Index a, Index b, const Decision& decision) {
    if (user_keeps_apart(a, b)) {
      record(a, b, Verdict::different, true, "decided to be the same, but also to differ from one of the same");
      return;
    }
    record(a, b, Verdict::same, true, words_of(decision));
    unite(a, b);
  }

  void unite(Index a, Index b) {
    a = sets_.find(a);
    b = sets_.find(b);
    if (a == b) return;
    const Index root = sets_.unite(a, b);
    const Index other = root == a ? b : a;
    members_[root].insert(members_[root].end(), members_[other].begin(), members_[other].end());
    members_[other].clear();
    std::sort(members_[root].begin(), members_[root].end(), [&](Index left, Index right) { return labels_[left] < labels_[right]; });
  }

  // Why two sets must not become one; empty if nothing is against it.
  std::string objection(Index a, Index b) {
    if (user_keeps_apart(a, b)) return "the user keeps them apart";
    for (const Index left : members_[sets_.find(a)]) {
      for (const Index right : members_[sets_.find(b)]) {
        const Identity& one = identities_[left];
        const Identity& two = identities_[right];
        if (!is_unlisted(one.id) && !is_unlisted(two.id))
          return fmt::format("the tables know {} and {} as two", std::min(one.id, two.id), std::max(one.id, two.id));
        if (!one.actual_country.empty() && !two.actual_country.empty() && one.actual_country != two.actual_country) {
          return fmt::format("of {} and {}", std::min(one.actual_country, two.actual_country), std::max(one.actual_country, two.actual_country));
        }
        if (!roles_go_together(one.sector, two.sector)) {
          const auto [first, second] = std::minmax({to_string(one.sector), to_string(two.sector)});
          return fmt::format("of the roles {} and {}", first, second);
        }
        if ((*act_on_each_other_)(left, right)) return "one acts on the other";
      }
    }
    return {};
  }

  // The sets that one end of a match could as well be part of.
  std::size_t choices(Index index, const std::map<Index, std::vector<NameMatch>>& options, NameLikeness likeness, bool placed_only) {
    std::set<Index> roots;
    const auto found = options.find(index);
    if (found == options.end()) return 0;
    for (const NameMatch& match : found->second) {
      const Index other = match.first == index ? match.second : match.first;
      if (match.likeness != likeness) continue;
      if (placed_only ? identities_[other].actual_country.empty() : identities_[other].actual_country != identities_[index].actual_country) continue;
      roots.insert(sets_.find(other));
    }
    return roots.size();
  }

  std::string doubt(const NameMatch& match) {
    const Identity& one = identities_[match.first];
    const Identity& two = identities_[match.second];
    const bool one_placed = !one.actual_country.empty();
    const bool two_placed = !two.actual_country.empty();
    const bool is_person = one.kind == ActorKind::person;
    if (match.likeness == NameLikeness::same) {
      if (one_placed == two_placed) {
        return is_person && !one_placed && word_count(one.id) < 2 ? "one word, and no country" : "";
      }
      const Index homeless = one_placed ? match.second : match.first;
      const std::size_t possible = choices(homeless, options_, match.likeness, true) + choices(homeless, options_of_second_, match.likeness, true);
      return possible > 1 ? "one without country, and namesakes of several" : "";
    }
    if (is_person && (!one_placed || !two_placed)) return "one without country";
    if (one.actual_country != two.actual_country) return "one without country";
    const bool is_part = match.likeness == NameLikeness::short_name || match.likeness == NameLikeness::family_name;
    if (is_part && choices(match.first, options_, match.likeness, false) > 1) return "short for several names";
    return {};
  }

  void judge(const NameMatch& match) {
    if (sets_.find(match.first) == sets_.find(match.second)) {
      record(match.first, match.second, Verdict::same, false, std::string(to_string(match.likeness)));
      return;
    }
    std::string against = objection(match.first, match.second);
    if (against.empty()) against = doubt(match);
    if (!against.empty()) {
      record(match.first, match.second, Verdict::different, false, fmt::format("{}, but {}", to_string(match.likeness), against));
      return;
    }
    const std::string& country = identities_[match.first].actual_country;
    record(match.first, match.second, Verdict::same, false,
           country.empty() ? std::string(to_string(match.likeness)) : fmt::format("{}, of {}", to_string(match.likeness), country));
    unite(match.first, match.second);
  }

  // Ids of other programs can look like ids with a country.
  std::string unused_id(std::string id, Index root) {
    while (owners_.try_emplace(id, root).first->second != root) id += '@';
    return id;
  }

  // Whose id the set has.
  Index speaker_of(Index root) const {
    const auto rank = [&](Index index) {
      const Identity& identity = identities_[index];
      return std::make_tuple(is_unlisted(identity.id), -static_cast<std::ptrdiff_t>(word_count(identity.id)), identity.id, identity.country);
    };
    return *std::min_element(members_[root].begin(), members_[root].end(), [&](Index a, Index b) { return rank(a) < rank(b); });
  }

  std::span<const Identity> identities_;
  const std::function<bool(Index, Index)>* act_on_each_other_;
  DisjointSets sets_;
  std::vector<std::string> labels_;
  std::vector<std::vector<Index>> members_;  // by root
  std::map<std::string, std::vector<Index>, std::less<>> by_label_;
  std::set<std::pair<Index, Index>> kept_apart_;
  std::map<Index, std::vector<NameMatch>> options_;  // by first end
  std::map<Index, std::vector<NameMatch>> options_of_second_;
  std::map<std::pair<std::string, std::string>, ResolvedPair> pairs_;
  std::map<std::string, Index> owners_;  // of ids of actors, by root
};

}  // namespace

Resolution resolve_actors(std::span<const Identity> identities, std::span<const Decision> decisions,
                          const std::function<bool(std::uint32_t, std::uint32_t)>& act_on_each_other) {
  Resolver resolver(identities, act_on_each_other);
  resolver.obey(decisions);
  resolver.compare();
  return resolver.result();
}

}  // namespace rawabit
