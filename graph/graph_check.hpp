// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/article.hpp"
#include "graph/document_reader.hpp"

namespace rawabit {

class Store;

/// One thing that was looked at: what it is, and how many rows are wrong, with the first of them.
struct CheckResult {
  std::string_view what;
  std::uint64_t wrong = 0;
  std::string first_wrong;
};

/// Reads all of a graph: SQLite's own check, references between tables, counts that are kept twice, spans that must lie in their sentences
/// and hold the words that the graph has of them. Throws StoreError if the file cannot be read at all.
std::vector<CheckResult> check_graph(const Store& store);

/// 32 hexadecimal digits, the same for graphs of the same content, whatever the order in which it came. It tells graphs apart
/// by accident, not against somebody who wants two to look alike.
std::string content_digest(const Store& store);

/// Compares articles with what the graph says of them, byte by byte.
class QuoteProof {
 public:
  enum class Outcome : std::uint8_t { unknown, changed, proved, refuted };

  /// The store must outlive the object.
  explicit QuoteProof(const Store& store);

  /// Whether the graph has the article, in this version, and every sentence, trigger and actor's words stand where it says.
  Outcome check(const Article& article);
  /// After refuted: the first quote that is not there.
  [[nodiscard]] const std::string& problem() const { return problem_; }
  /// Quotes that were found in articles so far.
  [[nodiscard]] std::uint64_t quotes() const { return quotes_; }

 private:
  const Store* store_;
  SQLite::Statement find_;
  DocumentReader reader_;
  std::string problem_;
  std::uint64_t quotes_ = 0;
};

}  // namespace rawabit
