// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

/// Everything that the stages saw in one article, for `rawabit explain`; texts are the article's own.
struct Explanation {
  struct TokenLine {
    std::string text;
    std::vector<std::string> readings;  // clitics and senses, one a line
  };
  struct MentionLine {
    std::string text;
    std::string actor;  // code, id, kind, sector
    std::string place;  // preposition, governing noun
  };
  struct TriggerLine {
    std::string text;
    std::string rule;     // relation and the row that it comes from
    std::string outcome;  // the triple, or why there is none
  };
  struct SentenceLines {
    std::string text;
    std::vector<TokenLine> tokens;
    std::vector<MentionLine> mentions;
    std::vector<TriggerLine> triggers;
    std::vector<Triple> triples;
  };
  std::vector<SentenceLines> sentences;
};

enum class UnnamedActors : std::uint8_t { left_out, listed };

/// Article in, triples out. One extractor per thread; the lexicon is shared. Same article, same triples: nothing is
/// carried from one article to the next.
class Extractor {
 public:
  explicit Extractor(std::shared_ptr<const Lexicon> lexicon);
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  /// Triples of title and text in the order of their sentences.
  std::vector<Triple> extract(const Article& article);
  /// Actor mentions of the text in order of position: names, and bodies told with their state ("the Malian army"); with
  /// UnnamedActors::listed also offices, groups and words that stand for an actor named before.
  std::vector<ActorMention> mentions(const Article& article, UnnamedActors unnamed = UnnamedActors::left_out);
  Explanation explain(const Article& article);
  /// Every candidate that the model judges, one JSON object a line: doc, relation, subject and object codes, modality and
  /// the names of its features. Input of tests/accuracy/train_links.py.
  std::vector<std::string> candidates(const Article& article);
  /// Number of sentences of the last article.
  [[nodiscard]] std::size_t sentences_read() const;

 private:
  class Run;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rawabit
