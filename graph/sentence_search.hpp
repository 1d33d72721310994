// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/relation.hpp"
#include "extract/record/triple.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

class Store;

/// One statement of a sentence that was found.
struct FoundStatement {
  GraphActor subject;
  RelationId relation{};
  std::optional<GraphActor> object;
  Modality modality = Modality::asserted;
  double confidence = 0;
};

/// A sentence with the words, and what it states.
struct FoundSentence {
  std::string doc;
  std::string title;
  std::string source;
  std::string url;
  std::string published;  // YYYY-MM-DD or empty
  ArticlePart part = ArticlePart::text;
  std::uint32_t sentence = 0;
  std::string text;
  std::vector<FoundStatement> statements;  // in the order of the sentence
};

/// What is searched for, for FTS5: every word of `text` must be there, in any spelling that folds to the same and, if it is Arabic,
/// with any of the clitics that are written together with it (and, so, by, like, to, the); "..." is a phrase, word* the beginning of a
/// word. Empty if there is no word in it.
std::string search_expression(std::string_view text);

/// The sentences that hold the words, best first (BM25), then by document and place; `limit` 0 for all. Only a store that
/// is_searchable finds anything. Throws UsageError for a text without words, StoreError.
std::vector<FoundSentence> search_sentences(const Store& store, std::string_view text, std::size_t limit);

}  // namespace rawabit
