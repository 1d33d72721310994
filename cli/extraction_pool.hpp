// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "extract/lexicon/lexicon.hpp"
#include "extract/pipeline/extractor.hpp"
#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"
#include "graph/article_digest.hpp"

namespace rawabit {

/// One article on its way through the pool, and what was made of it.
struct ExtractionJob {
  Article article;
  std::vector<Triple> triples;
  ArticleDigest digest;            // for a graph
  std::vector<std::string> lines;  // for output that is no triples
};

/// Worker threads with an extractor each. Jobs go in one by one and come out in the same order, whatever the number of
/// threads. Used by one thread.
class ExtractionPool {
 public:
  using Work = std::function<void(Extractor&, ExtractionJob&)>;

  /// `work` runs in the workers and fills the job.
  ExtractionPool(const std::shared_ptr<const Lexicon>& lexicon, std::size_t workers, Work work);
  ExtractionPool(const ExtractionPool&) = delete;
  ExtractionPool& operator=(const ExtractionPool&) = delete;
  /// Leaves jobs undone that nobody took.
  ~ExtractionPool();

  /// Whether another job may go in before one is taken out: bounds the memory.
  [[nodiscard]] bool has_room() const;
  [[nodiscard]] bool is_empty() const { return ordered_.empty(); }
  void put(Article article);
  /// Waits for the oldest job. Throws what the work threw; the next call goes on with the next job. Not on an empty pool.
  ExtractionJob take();

 private:
  struct Slot {
    ExtractionJob job;
    std::size_t bytes = 0;
    bool done = false;
    std::exception_ptr failure;
  };

  void run_worker(const std::shared_ptr<const Lexicon>& lexicon);

  Work work_;
  std::size_t most_jobs_;
  std::size_t bytes_ = 0;
  std::deque<std::unique_ptr<Slot>> ordered_;  // all jobs that were not taken yet
  std::mutex mutex_;                           // guards what follows, and Slot::done
  std::condition_variable waiting_changed_;
  std::condition_variable job_done_;
  std::deque<Slot*> waiting_;
  bool stopped_ = false;
  std::vector<std::jthread> threads_;  // last: they end before the rest goes
};

}  // namespace rawabit
