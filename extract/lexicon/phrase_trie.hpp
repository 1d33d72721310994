// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
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
  /// Whether the word stands in some phrase after its first word.
  [[nodiscard]] bool continues(WordId word) const { return continues_[word]; }

 private:
  Node child_or_new(Node node, WordId word);

  struct WordSlot {
    std::uint32_t hash = 0;
    WordId word = no_word;
  };
  struct EdgeSlot {
    std::uint64_t key = 0;  // node and word; 0 is no edge, as the root has its own table
    Node node = 0;
  };
  static constexpr WordId no_word = UINT32_MAX;

  // Open addressing in powers of two, at most half full: most words of a text are no words of the lexicon, and one look tells.
  [[nodiscard]] std::size_t word_slot(std::uint32_t hash, std::string_view folded) const;
  [[nodiscard]] std::size_t edge_slot(std::uint64_t key) const;
  void grow_words();
  void grow_edges();
  std::string_view kept(std::string_view text);

  std::vector<WordSlot> word_slots_;
  std::vector<std::string_view> words_;
  std::vector<std::unique_ptr<char[]>> letters_;  // of the words
  std::size_t letters_left_ = 0;                  // in the last piece
  char* next_letter_ = nullptr;
  std::vector<Node> first_;  // per word: its node under the root, or none
  std::vector<EdgeSlot> edges_;
  std::size_t edge_count_ = 0;
  std::vector<std::vector<Sense>> senses_;
  std::vector<bool> inner_;
  std::vector<bool> continues_;  // per word
};

}  // namespace rawabit
