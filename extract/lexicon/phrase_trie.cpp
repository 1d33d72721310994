// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/phrase_trie.hpp"

#include <algorithm>

namespace rawabit {

namespace {
constexpr PhraseTrie::Node no_node = UINT32_MAX;

std::uint64_t edge_key(PhraseTrie::Node node, WordId word) { return (static_cast<std::uint64_t>(node) << 32U) | word; }
}  // namespace

PhraseTrie::PhraseTrie() : senses_(1), inner_(1, false) {
  constexpr std::size_t expected_words = 200'000;
  ids_.reserve(expected_words);
}

void PhraseTrie::add(std::span<const std::string_view> words, const Sense& sense) {
  Node node = root;
  for (const std::string_view word : words) node = child_or_new(node, intern(word));
  if (node == root) return;
  std::vector<Sense>& list = senses_[node];
  if (std::find(list.begin(), list.end(), sense) == list.end()) list.push_back(sense);
}

void PhraseTrie::add(std::string_view word, const Sense& sense) { add(std::span(&word, 1), sense); }

std::optional<WordId> PhraseTrie::word(std::string_view folded) const {
  const auto found = ids_.find(folded);
  if (found == ids_.end()) return std::nullopt;
  return found->second;
}

WordId PhraseTrie::intern(std::string_view folded) {
  if (const auto found = ids_.find(folded); found != ids_.end()) return found->second;
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(folded);
  first_.push_back(no_node);
  ids_.emplace(words_.back(), id);
  return id;
}

std::optional<PhraseTrie::Node> PhraseTrie::child(Node node, WordId word) const {
  if (node == root) {
    if (first_[word] == no_node) return std::nullopt;
    return first_[word];
  }
  if (!inner_[node]) return std::nullopt;
  const auto found = edges_.find(edge_key(node, word));
  if (found == edges_.end()) return std::nullopt;
  return found->second;
}

std::span<const Sense> PhraseTrie::senses(std::string_view folded) const {
  const auto id = word(folded);
  if (!id || first_[*id] == no_node) return {};
  return senses_[first_[*id]];
}

PhraseTrie::Node PhraseTrie::child_or_new(Node node, WordId word) {
  if (const auto existing = child(node, word)) return *existing;
  const auto fresh = static_cast<Node>(senses_.size());
  senses_.emplace_back();
  inner_.push_back(false);
  if (node == root) {
    first_[word] = fresh;
  } else {
    edges_.emplace(edge_key(node, word), fresh);
    inner_[node] = true;
  }
  return fresh;
}

}  // namespace rawabit
