// SPDX-License-Identifier: Apache-2.0
#include "cli/triple_pool.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <string_view>
#include <utility>

#include "extract/record/error.hpp"
#include "extract/record/triple_parser.hpp"

namespace rawabit {

namespace {

void take_line(std::string_view line, TripleParser& parser, TripleBlock& block) {
  Triple triple = parser.parse(line);
  if (triple.doc.empty()) throw InputError("field \"doc\" is empty");
  if (!(triple.confidence >= 0 && triple.confidence <= 1)) {
    throw InputError(fmt::format("field \"confidence\" is {}, expected a number between 0 and 1", triple.confidence));
  }
  if (block.runs.empty() || block.runs.back().document.record.id != triple.doc) block.runs.emplace_back().document.record.id = triple.doc;
  block.runs.back().document.triples.push_back(std::move(triple));
}

void read(TripleBlock& block, TripleParser& parser) {
  std::string_view rest = block.text;
  for (std::size_t number = block.first_line; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      take_line(line, parser, block);
    } catch (const InputError& error) {
      block.problems.push_back({number, error.what()});
    }
  }
  for (TripleRun& run : block.runs) {
    run.stated = stated_triples(run.document);
    for (StatedTriple& row : run.stated) {
      row.subject_form = block.forms->find(*row.subject, row.subject_surface);
      if (row.object != nullptr) row.object_form = block.forms->find(*row.object, row.object_surface);
    }
  }
  block.text = {};
}

}  // namespace

TriplePool::TriplePool(std::size_t workers) : most_blocks_(2 * workers + 2) {
  threads_.reserve(workers);
  for (std::size_t i = 0; i < workers; ++i) threads_.emplace_back([this] { run_worker(); });
}

TriplePool::~TriplePool() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  waiting_changed_.notify_all();
  threads_.clear();
}

void TriplePool::put(TripleBlock block) {
  auto slot = std::make_unique<Slot>();
  slot->block = std::move(block);
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(slot.get());
  }
  ordered_.push_back(std::move(slot));
  waiting_changed_.notify_one();
}

TripleBlock TriplePool::take() {
  {
    std::unique_lock lock(mutex_);
    block_done_.wait(lock, [&] { return ordered_.front()->done; });
  }
  const std::unique_ptr<Slot> slot = std::move(ordered_.front());
  ordered_.pop_front();
  if (slot->failure) std::rethrow_exception(slot->failure);
  return std::move(slot->block);
}

void TriplePool::give_back(TripleBlock block) {
  const std::lock_guard lock(mutex_);
  spent_.push_back(std::move(block));
}

void TriplePool::run_worker() {
  constexpr std::size_t most_forms = 200'000;  // some 40 MB
  TripleParser parser;
  auto forms = std::make_shared<ActorForms>();
  while (true) {
    Slot* slot = nullptr;
    std::vector<TripleBlock> spent;
    {
      std::unique_lock lock(mutex_);
      waiting_changed_.wait(lock, [this] { return stopped_ || !waiting_.empty(); });
      if (stopped_) return;
      slot = waiting_.front();
      waiting_.pop_front();
      spent.swap(spent_);
    }
    spent.clear();
    if (forms->size() > most_forms) forms = std::make_shared<ActorForms>();
    slot->block.forms = forms;
    std::exception_ptr failure;
    try {
      read(slot->block, parser);
    } catch (...) {
      failure = std::current_exception();
    }
    {
      const std::lock_guard lock(mutex_);
      slot->failure = failure;
      slot->done = true;
    }
    block_done_.notify_one();
  }
}

}  // namespace rawabit
