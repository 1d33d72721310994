// SPDX-License-Identifier: Apache-2.0
#include "cli/triple_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "cli/messages.hpp"

namespace rawabit {

namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 20U;

// Lines are long: from end to end is faster than byte by byte.
std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) ++lines;
  return lines;
}

}  // namespace

TripleSource::TripleSource(std::unique_ptr<ByteStream> stream, std::size_t workers, Messages& messages)
    : stream_(std::move(stream)), messages_(&messages), pool_(workers) {}

std::optional<TripleBlock> TripleSource::read_block() {
  while (!at_end_) {
    const std::size_t before = rest_.size();
    rest_.resize(before + block_bytes);
    const std::size_t got = stream_->read(rest_.data() + before, block_bytes);
    rest_.resize(before + got);
    at_end_ = got == 0;
    const std::size_t last_end = rest_.rfind('\n');
    if (skips_line_) {
      const std::size_t line_end = rest_.find('\n');
      if (line_end == std::string::npos) {
        rest_.clear();
        continue;
      }
      rest_.erase(0, line_end + 1);
      ++next_line_;
      skips_line_ = false;
      continue;
    }
    if (last_end == std::string::npos && !at_end_) {
      if (rest_.size() > LineReader::longest_line) {
        messages_->skipped(fmt::format("{}:{}: line is longer than {} MB", stream_->name(), next_line_, LineReader::longest_line >> 20U));
        rest_.clear();
        skips_line_ = true;
      }
      continue;
    }
    TripleBlock block;
    block.first_line = next_line_;
    const std::size_t size = at_end_ ? rest_.size() : last_end + 1;
    block.text.swap(rest_);
    rest_.assign(block.text, size);
    block.text.resize(size);
    next_line_ += count_lines(block.text);
    return block;
  }
  return std::nullopt;
}

bool TripleSource::take_block() {
  while (pool_.has_room()) {
    auto block = read_block();
    if (!block) break;
    pool_.put(std::move(*block));
  }
  if (pool_.is_empty()) return false;
  pool_.give_back(std::move(block_));
  block_ = pool_.take();
  at_ = 0;
  for (const TripleBlock::Problem& problem : block_.problems) {
    messages_->skipped(fmt::format("{}:{}: {}", stream_->name(), problem.line, problem.cause));
  }
  return true;
}

const TripleRun* TripleSource::next() {
  while (at_ == block_.runs.size()) {
    if (!take_block()) return nullptr;
  }
  if (at_ + 1 < block_.runs.size()) return &block_.runs[at_++];
  // Only the last run of a block can go on in the next one.
  joined_ = std::move(block_.runs[at_++]);
  joined_forms_ = block_.forms;
  while (at_ == block_.runs.size() && take_block()) {
    if (block_.runs.empty()) continue;
    TripleRun& found = block_.runs.front();
    if (found.document.record.id != joined_.document.record.id) break;
    std::move(found.document.triples.begin(), found.document.triples.end(), std::back_inserter(joined_.document.triples));
    joined_.stated.clear();
    ++at_;
  }
  return &joined_;
}

}  // namespace rawabit
