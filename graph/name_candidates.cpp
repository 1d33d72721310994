// SPDX-License-Identifier: Apache-2.0
#include "graph/name_candidates.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "graph/identity.hpp"

namespace rawabit {

namespace {

struct NamedForm {
  std::uint32_t identity = 0;
  NameForm form;
};

// The text without one of its letters, for each letter.
void add_deletions(const std::string& text, std::vector<std::string>& keys) {
  keys.push_back(text);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    keys.push_back(text.substr(0, at) + text.substr(end));
    at = end;
  }
}

std::vector<std::string> keys_of(const NameForm& form, const std::string& country) {
  std::vector<std::string> deletions;
  constexpr std::size_t least_bytes = 8;
  if (form.text.size() >= least_bytes) add_deletions(form.text, deletions);
  std::vector<std::string> keys = {'=' + form.text};
  if (!form.skeleton.empty()) keys.push_back('~' + country + '~' + form.skeleton);
  for (const std::string& text : deletions) keys.push_back('-' + country + '-' + text);
  // A short name shares its first and last word with the longer one, in their order.
  constexpr std::size_t most_words = 6;
  const std::size_t words = std::min(form.words.size(), most_words);
  for (std::size_t i = 0; i < words; ++i) {
    for (std::size_t j = i + 1; j < words; ++j) keys.push_back('+' + country + '+' + form.words[i] + ' ' + form.words[j]);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

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
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_key;
  for (std::uint32_t i = 0; i < forms.size(); ++i) {
    for (std::string& key : keys_of(forms[i].form, identities[forms[i].identity].actual_country)) by_key[std::move(key)].push_back(i);
  }
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
  for (const auto& [key, members] : by_key) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) consider(forms[members[i]], forms[members[j]]);
    }
  }
  std::vector<NameMatch> matches;
  matches.reserve(best.size());
  for (const auto& [ends, match] : best) matches.push_back(match);
  return matches;
}

}  // namespace rawabit
