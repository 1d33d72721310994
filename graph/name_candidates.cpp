// SPDX-License-Identifier: Apache-2.0
#include "graph/name_candidates.hpp"

#include <tsl/robin_set.h>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "graph/identity.hpp"

namespace rawabit {

namespace {

struct NamedForm {
  std::uint32_t identity = 0;
  NameForm form;
};

// Forms that share a key are compared. Keys are hashes: two that meet by chance cost a comparison, no more.
class KeyMaker {
 public:
  // The keys of one form, each once.
  const std::vector<std::uint64_t>& keys_of(const NameForm& form, const std::string& country) {
    keys_.clear();
    add('=', {}, {form.text});
    if (!form.skeleton.empty()) add('~', country, {form.skeleton});
    constexpr std::size_t least_bytes = 8;
    if (form.text.size() >= least_bytes) add_deletions(form.text, country);
    // A short name shares its first and last word with the longer one, in their order.
    constexpr std::size_t most_words = 6;
    const std::size_t words = std::min(form.words.size(), most_words);
    for (std::size_t i = 0; i < words; ++i) {
      for (std::size_t j = i + 1; j < words; ++j) add('+', country, {form.words[i], " ", form.words[j]});
    }
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    return keys_;
  }

 private:
  void add(char kind, std::string_view country, std::initializer_list<std::string_view> parts) {
    text_.assign(1, kind).append(country).append(1, kind);
    for (const std::string_view part : parts) text_.append(part);
    keys_.push_back(std::hash<std::string_view>{}(text_));
  }

  // The text, and the text without one of its letters, for each letter.
  void add_deletions(std::string_view text, std::string_view country) {
    add('-', country, {text});
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at + 1;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
      add('-', country, {text.substr(0, at), text.substr(end)});
      at = end;
    }
  }

  std::vector<std::uint64_t> keys_;
  std::string text_;
};

}  // namespace

std::vector<NameMatch> find_name_matches(std::span<const Identity> identities) {
  std::vector<NamedForm> forms;
  std::vector<bool> unlisted;
  for (std::uint32_t i = 0; i < identities.size(); ++i) {
    unlisted.push_back(is_unlisted(identities[i].id));
    for (const std::string& name : identities[i].names) {
      NameForm form = name_form(name);
      if (!form.words.empty()) forms.push_back({i, std::move(form)});
    }
  }
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_key;
  KeyMaker maker;
  tsl::robin_set<std::uint64_t> unlisted_keys;
  // Listed actors match unlisted ones alone: of their keys those count that an unlisted one has.
  for (const bool is_listed : {false, true}) {
    for (std::uint32_t i = 0; i < forms.size(); ++i) {
      if (unlisted[forms[i].identity] == is_listed) continue;
      for (const std::uint64_t key : maker.keys_of(forms[i].form, identities[forms[i].identity].actual_country)) {
        if (!is_listed) unlisted_keys.insert(key);
        if (!is_listed || unlisted_keys.contains(key)) by_key.emplace_back(key, i);
      }
    }
  }
  std::sort(by_key.begin(), by_key.end());
  std::map<std::pair<std::uint32_t, std::uint32_t>, NameMatch> best;
  const auto consider = [&](const NamedForm& a, const NamedForm& b) {
    const Identity& left = identities[a.identity];
    const Identity& right = identities[b.identity];
    if (a.identity == b.identity || (!unlisted[a.identity] && !unlisted[b.identity])) return;
    if ((left.kind == ActorKind::person) != (right.kind == ActorKind::person)) return;
    const auto rank = [](const NamedForm& named, const Identity& identity) {
      return std::tuple(named.form.words.size(), std::tie(identity.id, identity.country));
    };
    const bool in_order = rank(a, left) < rank(b, right);
    const auto found = in_order ? likeness(a.form, b.form) : likeness(b.form, a.form);
    if (!found) return;
    NameMatch match{.first = a.identity, .second = b.identity, .likeness = *found};
    if (!in_order) std::swap(match.first, match.second);
    const auto [entry, is_new] = best.try_emplace(std::minmax(match.first, match.second), match);
    const auto better = [&](const NameMatch& old) {
      return std::tuple(match.likeness, std::tie(identities[match.first].id, identities[match.first].country)) <
             std::tuple(old.likeness, std::tie(identities[old.first].id, identities[old.first].country));
    };
    if (!is_new && better(entry->second)) entry->second = match;
  };
  for (std::size_t first = 0; first < by_key.size();) {
    std::size_t last = first + 1;
    while (last < by_key.size() && by_key[last].first == by_key[first].first) ++last;
    for (std::size_t i = first; i < last; ++i) {
      for (std::size_t j = i + 1; j < last; ++j) consider(forms[by_key[i].second], forms[by_key[j].second]);
    }
    first = last;
  }
  std::vector<NameMatch> matches;
  matches.reserve(best.size());
  for (const auto& [ends, match] : best) matches.push_back(match);
  return matches;
}

}  // namespace rawabit
