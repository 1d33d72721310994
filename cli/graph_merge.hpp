// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/triple_source.hpp"
#include "graph/decision.hpp"
#include "graph/store.hpp"

namespace rawabit {

class Messages;

/// One input of a merge, opened: a graph or a file of triples.
struct MergeInput {
  std::string name;
  std::optional<Store> graph;
  std::unique_ptr<ByteStream> triples;
};

/// Tells graphs from files of triples by their content; "-" is triples on standard input. Throws InputError or StoreError.
MergeInput open_merge_input(const std::string& path, std::istream& standard_input);

/// Puts inputs into a graph within one batch of it.
class GraphMerge {
 public:
  /// `is_bulk`: the graph is new; documents that come again wait until all others are there. All must outlive the object.
  GraphMerge(Store& store, bool is_bulk, std::size_t workers, Messages& messages);

  void take(MergeInput input);
  /// Writes what waits, and the decisions of all graphs: of two that contradict each other the one that keeps apart stays.
  void finish();

  [[nodiscard]] std::string closing_line() const;

 private:
  void add(const StoredDocument& document, std::span<const StatedTriple> stated);
  void add_waiting();

  Store* store_;
  bool is_bulk_;
  std::size_t workers_;
  Messages* messages_;
  std::map<std::string, StoredDocument> waiting_;  // of a bulk load: parts of documents that are there
  std::size_t waiting_triples_ = 0;
  std::map<std::pair<std::string, std::string>, Decision> decisions_;
  std::size_t added_ = 0;
  std::size_t replaced_ = 0;
  std::size_t unchanged_ = 0;
  std::size_t triples_ = 0;
};

}  // namespace rawabit
