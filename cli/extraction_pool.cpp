// SPDX-License-Identifier: Apache-2.0
#include "cli/extraction_pool.hpp"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <utility>

namespace rawabit {

namespace {

// Enough that neither a long article nor the commit of a graph leaves workers idle.
constexpr std::size_t jobs_per_worker = 256;
constexpr std::size_t most_bytes = std::size_t{16} << 20U;  // of text in all jobs

// One thread alone takes what all workers make, so where cores are scarce they give way to it. Linux has a nice value for each thread;
// elsewhere all are equal.
void give_way() {
#ifdef __linux__
  constexpr int lower = 10;
  static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), lower));
#endif
}

}  // namespace

ExtractionPool::ExtractionPool(const std::shared_ptr<const Lexicon>& lexicon, std::size_t workers, Work work)
    : work_(std::move(work)), most_jobs_(workers * jobs_per_worker) {
  threads_.reserve(workers);
  for (std::size_t i = 0; i < workers; ++i) threads_.emplace_back([this, lexicon] { run_worker(lexicon); });
}

ExtractionPool::~ExtractionPool() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  waiting_changed_.notify_all();
  threads_.clear();
}

bool ExtractionPool::has_room() const { return ordered_.size() < most_jobs_ && bytes_ < most_bytes; }

void ExtractionPool::put(Article article) {
  auto slot = std::make_unique<Slot>();
  slot->bytes = article.title.size() + article.text.size();
  bytes_ += slot->bytes;
  slot->job.article = std::move(article);
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(slot.get());
  }
  ordered_.push_back(std::move(slot));
  waiting_changed_.notify_one();
}

ExtractionJob ExtractionPool::take() {
  {
    std::unique_lock lock(mutex_);
    job_done_.wait(lock, [&] { return ordered_.front()->done; });
  }
  const std::unique_ptr<Slot> slot = std::move(ordered_.front());
  ordered_.pop_front();
  bytes_ -= slot->bytes;
  if (slot->failure) std::rethrow_exception(slot->failure);
  return std::move(slot->job);
}

void ExtractionPool::run_worker(const std::shared_ptr<const Lexicon>& lexicon) {
  give_way();
  Extractor extractor(lexicon);
  while (true) {
    Slot* slot = nullptr;
    {
      std::unique_lock lock(mutex_);
      waiting_changed_.wait(lock, [this] { return stopped_ || !waiting_.empty(); });
      if (stopped_) return;
      slot = waiting_.front();
      waiting_.pop_front();
    }
    std::exception_ptr failure;
    try {
      work_(extractor, slot->job);
    } catch (...) {
      failure = std::current_exception();
    }
    {
      const std::lock_guard lock(mutex_);
      slot->failure = failure;
      slot->done = true;
    }
    job_done_.notify_one();
  }
}

}  // namespace rawabit
