// SPDX-License-Identifier: Apache-2.0
#include "cli/article_run.hpp"

#include <fmt/format.h>

#include <atomic>
#include <csignal>
#include <optional>
#include <utility>

#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void note_interrupt(int /*signal*/) { interrupted = true; }

}  // namespace

void ArticleRun::stop_on_interrupt() {
  // The second Ctrl-C ends the program as ever: a reader may be waiting for input.
  struct sigaction action {};
  action.sa_handler = note_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  stops_on_interrupt_ = true;
}

bool ArticleRun::is_interrupted() const { return stops_on_interrupt_ && interrupted; }

void ArticleRun::run(const std::shared_ptr<const Lexicon>& lexicon, std::size_t workers, ExtractionPool::Work work) {
  ExtractionPool pool(lexicon, workers, std::move(work));
  while (!is_interrupted() && (read_into(pool) || !pool.is_empty())) {
    if (at_end_ || !pool.has_room()) take_from(pool);
  }
  messages_->end_progress();
}

bool ArticleRun::read_into(ExtractionPool& pool) {
  while (!at_end_ && !is_interrupted()) {
    try {
      std::optional<Article> article = source_.next();
      if (!article) {
        at_end_ = true;
        return false;
      }
      if (is_wanted && !is_wanted(*article)) {
        ++unchanged_;
        messages_->progress(articles(), triples_);
        continue;
      }
      pool.put(std::move(*article));
      return true;
    } catch (const InputError& error) {
      messages_->skipped(error.what());
    }
  }
  return false;
}

void ArticleRun::take_from(ExtractionPool& pool) {
  try {
    triples_ += on_result(pool.take());
    ++extracted_;
  } catch (const InputError& error) {
    messages_->skipped(error.what());
  }
  messages_->progress(articles(), triples_);
}

std::string ArticleRun::closing_line(std::string_view extracted) const {
  std::string line = fmt::format("extracted {} from {}", extracted, counted(extracted_, "article"));
  if (unchanged_ != 0) line += fmt::format("; {} unchanged", counted(unchanged_, "article"));
  if (messages_->skipped_count() != 0) line += fmt::format("; {} skipped", counted(messages_->skipped_count(), "article"));
  return line;
}

int ArticleRun::exit_code() const {
  if (is_interrupted()) return exit_interrupted;
  return messages_->skipped_count() == 0 ? exit_done : exit_failed;
}

}  // namespace rawabit
