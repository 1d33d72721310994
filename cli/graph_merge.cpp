// SPDX-License-Identifier: Apache-2.0
#include "cli/graph_merge.hpp"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <string_view>

#include "cli/messages.hpp"
#include "extract/read/byte_stream.hpp"
#include "extract/record/error.hpp"
#include "graph/document_union.hpp"
#include "graph/graph_documents.hpp"

namespace rawabit {

namespace {

bool is_database(const std::string& path) {
  constexpr std::string_view magic = "SQLite format 3";
  std::array<char, magic.size()> head{};
  std::ifstream file(path, std::ios::binary);
  return file.read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == magic;
}

}  // namespace

MergeInput open_merge_input(const std::string& path, std::istream& standard_input) {
  MergeInput input{.name = path, .graph = std::nullopt, .triples = nullptr};
  if (path == "-") {
    input.name = "standard input";
    input.triples = open_stream(standard_input, input.name);
  } else if (is_database(path)) {
    input.graph.emplace(Store::open(path, OpenMode::read));
  } else {
    input.triples = open_file(path);
  }
  return input;
}

GraphMerge::GraphMerge(Store& store, bool is_bulk, std::size_t workers, Messages& messages)
    : store_(&store), is_bulk_(is_bulk), workers_(workers), messages_(&messages) {
  for (Decision& decision : store.decisions()) decisions_.emplace(std::pair(decision.first, decision.second), std::move(decision));
}

void GraphMerge::take(MergeInput input) {
  if (input.graph) {
    for (const Decision& decision : input.graph->decisions()) {
      const auto [found, is_new] = decisions_.try_emplace({decision.first, decision.second}, decision);
      // Of two notes the same one stays, whichever graph comes first.
      if (found->second.verdict == decision.verdict) found->second.note = std::min(found->second.note, decision.note);
      if (is_new || found->second.verdict == decision.verdict) continue;
      messages_->line(fmt::format("{}: decides otherwise on '{}' and '{}'; they are kept apart", input.name, decision.first, decision.second));
      if (decision.verdict == Verdict::different) found->second = decision;
    }
    GraphDocuments documents(*input.graph);
    while (const auto document = documents.next()) add(*document, stated_triples(*document));
    return;
  }
  TripleSource source(std::move(input.triples), workers_, *messages_);
  while (const TripleRun* run = source.next()) {
    if (run->stated.empty()) {
      add(run->document, stated_triples(run->document));
    } else {
      add(run->document, run->stated);
    }
  }
}

void GraphMerge::add(const StoredDocument& document, std::span<const StatedTriple> stated) {
  triples_ += stated.size();
  if (is_bulk_ && store_->has_document(document.record.id)) {
    // Some 400 MB.
    constexpr std::size_t most_waiting_triples = 400'000;
    const auto [found, is_new] = waiting_.try_emplace(document.record.id, document);
    if (!is_new) take_over(found->second, document);
    waiting_triples_ += document.triples.size();
    if (waiting_triples_ > most_waiting_triples) add_waiting();
    return;
  }
  const AddResult result = store_->add_stored(document, stated);
  ++(result == AddResult::added ? added_ : result == AddResult::replaced ? replaced_ : unchanged_);
  messages_->progress(added_ + replaced_ + unchanged_, triples_);
}

void GraphMerge::add_waiting() {
  for (const auto& [id, document] : waiting_) {
    ++(store_->add_stored(document) == AddResult::unchanged ? unchanged_ : replaced_);
  }
  waiting_.clear();
  waiting_triples_ = 0;
}

void GraphMerge::finish() {
  add_waiting();
  std::vector<Decision> decisions;
  for (const auto& [ends, decision] : decisions_) decisions.push_back(decision);
  store_->set_decisions(decisions);
  messages_->end_progress();
}

std::string GraphMerge::closing_line() const {
  std::string line = fmt::format("merged {}: {} added", counted(triples_, "triple"), counted(added_, "document"));
  if (replaced_ != 0) line += fmt::format(", {} replaced or extended", replaced_);
  if (unchanged_ != 0) line += fmt::format(", {} unchanged", unchanged_);
  if (messages_->skipped_count() != 0) line += fmt::format("; {} skipped", counted(messages_->skipped_count(), "line"));
  return line;
}

}  // namespace rawabit
