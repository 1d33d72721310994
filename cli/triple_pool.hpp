// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "graph/document_record.hpp"
#include "graph/document_triples.hpp"

namespace rawabit {

/// Triples of one document that stand together in a file.
struct TripleRun {
  StoredDocument document;           // record.id and triples alone
  std::vector<StatedTriple> stated;  // of them; empty once triples were added
};

/// Some lines of a file of triples, and what was read from them.
struct TripleBlock {
  std::string text;
  std::size_t first_line = 1;
  std::vector<TripleRun> runs;
  struct Problem {
    std::size_t line = 0;
    std::string cause;
  };
  std::vector<Problem> problems;
  std::shared_ptr<ActorForms> forms;  // of the runs
};

/// Threads that parse blocks. Blocks go in one by one and come out in the same order. Used by one thread.
class TriplePool {
 public:
  explicit TriplePool(std::size_t workers);
  TriplePool(const TriplePool&) = delete;
  TriplePool& operator=(const TriplePool&) = delete;
  /// Leaves blocks that nobody took.
  ~TriplePool();

  [[nodiscard]] bool has_room() const { return ordered_.size() < most_blocks_; }
  [[nodiscard]] bool is_empty() const { return ordered_.empty(); }
  void put(TripleBlock block);
  /// Waits for the oldest block. Throws what its reading threw. Not on an empty pool.
  TripleBlock take();
  /// A block that nobody needs: the threads that made it take it apart.
  void give_back(TripleBlock block);

 private:
  struct Slot {
    TripleBlock block;
    bool done = false;
    std::exception_ptr failure;
  };

  void run_worker();

  std::size_t most_blocks_;
  std::deque<std::unique_ptr<Slot>> ordered_;  // all blocks that were not taken yet
  std::mutex mutex_;                           // guards what follows, and Slot::done
  std::condition_variable waiting_changed_;
  std::condition_variable block_done_;
  std::deque<Slot*> waiting_;
  std::vector<TripleBlock> spent_;
  bool stopped_ = false;
  std::vector<std::jthread> threads_;  // last: they end before the rest goes
};

}  // namespace rawabit
