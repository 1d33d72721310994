// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "cli/extraction_pool.hpp"
#include "extract/read/article_source.hpp"

namespace rawabit {

class Messages;

/// All articles of a command through the pool: reading, waiting, results in the order of the input, all on the calling
/// thread but the work itself. A document that cannot be read is named, counted and left out.
class ArticleRun {
 public:
  ArticleRun(ArticleSource source, Messages& messages) : source_(std::move(source)), messages_(&messages) {}

  /// Whether an article has to be extracted; all have unless set. Called in the order of the input, ahead of the results.
  std::function<bool(const Article&)> is_wanted;
  /// Takes one result and gives the number of triples to show in the progress line. An InputError leaves the article out.
  std::function<std::size_t(const ExtractionJob&)> on_result;

  void run(const std::shared_ptr<const Lexicon>& lexicon, std::size_t workers, ExtractionPool::Work work);
  /// From now on Ctrl-C ends run() early and drops what waits in the pool.
  void stop_on_interrupt();
  [[nodiscard]] bool is_interrupted() const;

  [[nodiscard]] std::size_t articles() const { return extracted_ + unchanged_; }
  /// "extracted 412 triples from 118 articles; 2 articles unchanged; 3 articles skipped".
  [[nodiscard]] std::string closing_line(std::string_view extracted) const;
  /// exit_failed if anything was skipped, exit_interrupted after Ctrl-C.
  [[nodiscard]] int exit_code() const;

 private:
  // Reads on to the next article that can be read and is wanted; false at the end of the input.
  bool read_into(ExtractionPool& pool);
  void take_from(ExtractionPool& pool);

  ArticleSource source_;
  Messages* messages_;
  std::size_t extracted_ = 0;
  std::size_t unchanged_ = 0;
  std::size_t triples_ = 0;
  bool at_end_ = false;
  bool stops_on_interrupt_ = false;
};

}  // namespace rawabit
