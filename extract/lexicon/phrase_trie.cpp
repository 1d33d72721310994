// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/phrase_trie.hpp"

#include <algorithm>

#include "extract/text/word_hash.hpp"

namespace rawabit {

namespace {
constexpr PhraseTrie::Node no_node = UINT32_MAX;

std::uint64_t edge_key(PhraseTrie::Node node, WordId word) { return (static_cast<std::uint64_t>(node) << 32U) | word; }

constexpr std::size_t first_slots = std::size_t{1} << 17U;
}  // namespace

PhraseTrie::PhraseTrie() : word_slots_(2 * first_slots), edges_(first_slots), senses_(1), inner_(1, false) {
  words_.reserve(first_slots);
  first_.reserve(first_slots);
  senses_.reserve(2 * first_slots);
}

std::size_t PhraseTrie::word_slot(std::uint32_t hash, std::string_view folded) const {
  const std::size_t mask = word_slots_.size() - 1;
  std::size_t at = hash & mask;
  while (word_slots_[at].word != no_word && (word_slots_[at].hash != hash || words_[word_slots_[at].word] != folded)) at = (at + 1) & mask;
  return at;
}

std::size_t PhraseTrie::edge_slot(std::uint64_t key) const {
  const std::size_t mask = edges_.size() - 1;
  std::size_t at = (hash_mixed(key) >> 16U) & mask;
  while (edges_[at].key != 0 && edges_[at].key != key) at = (at + 1) & mask;
  return at;
}

void PhraseTrie::grow_words() {
  std::vector<WordSlot> old(2 * word_slots_.size());
  old.swap(word_slots_);
  const std::size_t mask = word_slots_.size() - 1;
  for (const WordSlot& slot : old) {
    if (slot.word == no_word) continue;
    std::size_t at = slot.hash & mask;
    while (word_slots_[at].word != no_word) at = (at + 1) & mask;
    word_slots_[at] = slot;
  }
}

void PhraseTrie::grow_edges() {
  std::vector<EdgeSlot> old(2 * edges_.size());
  old.swap(edges_);
  for (const EdgeSlot& slot : old) {
    if (slot.key != 0) edges_[edge_slot(slot.key)] = slot;
  }
}

std::string_view PhraseTrie::kept(std::string_view text) {
  constexpr std::size_t piece = std::size_t{64} << 10U;
  if (text.size() > letters_left_) {
    letters_left_ = std::max(piece, text.size());
    letters_.push_back(std::make_unique<char[]>(letters_left_));
    next_letter_ = letters_.back().get();
  }
  char* const copy = next_letter_;
  std::copy(text.begin(), text.end(), copy);
  next_letter_ += text.size();
  letters_left_ -= text.size();
  return {copy, text.size()};
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
  const WordId found = word_slots_[word_slot(word_hash(folded), folded)].word;
  if (found == no_word) return std::nullopt;
  return found;
}

WordId PhraseTrie::intern(std::string_view folded) {
  if (2 * words_.size() >= word_slots_.size()) grow_words();
  const std::uint32_t hash = word_hash(folded);
  WordSlot& slot = word_slots_[word_slot(hash, folded)];
  if (slot.word != no_word) return slot.word;
  slot = {.hash = hash, .word = static_cast<WordId>(words_.size())};
  words_.push_back(kept(folded));
  first_.push_back(no_node);
  continues_.push_back(false);
  return slot.word;
}

std::optional<PhraseTrie::Node> PhraseTrie::child(Node node, WordId word) const {
  if (node == root) {
    if (first_[word] == no_node) return std::nullopt;
    return first_[word];
  }
  if (!inner_[node]) return std::nullopt;
  const EdgeSlot& found = edges_[edge_slot(edge_key(node, word))];
  if (found.key == 0) return std::nullopt;
  return found.node;
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
    if (2 * edge_count_ >= edges_.size()) grow_edges();
    const std::uint64_t key = edge_key(node, word);
    edges_[edge_slot(key)] = {.key = key, .node = fresh};
    ++edge_count_;
    inner_[node] = true;
    continues_[word] = true;
  }
  return fresh;
}

}  // namespace rawabit
