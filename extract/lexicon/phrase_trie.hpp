// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/lexicon/sense.hpp"

namespace rawabit {

/// Words and phrases of the lexicon: a trie over folded words. A node is the phrase that leads to it; the children of
/// the root are the single words. Filled once, then read by any number of threads.
class PhraseTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;

  PhraseTrie();

  /// Adds a sense to a phrase of folded words; the same sense twice is kept once.
  void add(std::span<const std::string_view> words, const Sense& sense);
  void add(std::string_view word, const Sense& sense);

  /// The word's number; none for a word that stands in no phrase.
  [[nodiscard]] std::optional<WordId> word(std::string_view folded) const;
  WordId intern(std::string_view folded);
  [[nodiscard]] std::string_view word_text(WordId word) const { return words_[word]; }
  [[nodiscard]] std::size_t word_count() const { return words_.size(); }

  [[nodiscard]] std::optional<Node> child(Node node, WordId word) const;
  [[nodiscard]] std::span<const Sense> senses(Node node) const { return senses_[node]; }
  /// Senses of a single word; empty for an unknown one.
  [[nodiscard]] std::span<const Sense> senses(std::string_view folded) const;
  [[nodiscard]] bool has_children(Node node) const { return inner_[node]; }

 private:
  Node child_or_new(Node node, WordId word);

  std::unordered_map<std::string_view, WordId> ids_;
  std::deque<std::string> words_;
  std::vector<Node> first_;  // per word: its node under the root, or none
  std::unordered_map<std::uint64_t, Node> edges_;
  std::vector<std::vector<Sense>> senses_;
  std::vector<bool> inner_;
};

}  // namespace rawabit
