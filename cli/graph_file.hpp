// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/messages.hpp"
#include "graph/store.hpp"

namespace rawabit {

enum class ExistingGraph : std::uint8_t { extend, replace };

/// The graph file that a run writes. One that replaces another, and a new one of a bulk load, is written beside it and takes its place in finish(),
/// so that a run that fails leaves the old graph as it was. A new graph that a failed run leaves without documents goes away.
class GraphFile {
 public:
  GraphFile(std::string path, ExistingGraph existing, StoreOptions options);
  GraphFile(const GraphFile&) = delete;
  GraphFile& operator=(const GraphFile&) = delete;
  ~GraphFile();

  Store& store() { return *store_; }
  /// Whether the graph is written anew, under another name until finish().
  [[nodiscard]] bool is_beside() const { return written_ != path_; }
  /// Ends the writing; the store is closed. Throws OutputError.
  void finish();

 private:
  void write_beside();
  void remove_unfinished() noexcept;

  std::string path_;     // as the user wrote it
  std::string written_;  // where the store writes
  bool is_new_ = false;  // not there before this run
  std::optional<Store> store_;
};

/// Opens a graph to ask it, and says so if the run that wrote it last did not end: what belongs together may be apart then.
Store open_graph(const std::string& path, Messages& messages);

}  // namespace rawabit
