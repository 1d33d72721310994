// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/error.hpp"
#include "graph/snapshot.hpp"
#include "graph/store.hpp"
#include "graph/triple_query.hpp"

namespace rawabit::test {

/// An article and what it states.
struct Document {
  Article article;
  std::vector<Triple> triples;
};

/// A document from triples in one-line notation, each a sentence of its text:
///   "MLI -cooperates-with-> RUS"      asserted; "...?" intended, "...!" negated
///   "person:lavrov@RUS -visits-> MLI" the id and the code that it rolls up to (else the id itself)
///   "MLI:CVL -protests-against->"     no object
/// Names are the ids; spans are the places of the ids in the text; the event is on the day of publication.
Document document(const std::string& id, const std::vector<std::string>& lines, const std::string& date = "2024-02-28",
                  const std::string& source = "source");

/// Edges of a snapshot or answers of a query in that notation, with their mentions: "MLI -aids-> RUS 3".
std::vector<std::string> lines_of(const Snapshot& snapshot);
std::vector<std::string> lines_of(const std::vector<TripleRow>& rows);

/// Everything that the file holds, without the numbers of rows, sorted: equal for equal graphs.
std::vector<std::string> content_of(const Store& store);

/// Result of a statement with one value; empty for NULL.
std::string ask(const Store& store, const std::string& sql);

/// A folder for the graphs of one test, gone afterwards.
class GraphFolder {
 public:
  GraphFolder();
  GraphFolder(const GraphFolder&) = delete;
  GraphFolder& operator=(const GraphFolder&) = delete;
  ~GraphFolder();

  [[nodiscard]] std::filesystem::path file(std::string_view name = "graph.db") const { return path_ / name; }
  [[nodiscard]] Store new_store(std::string_view name = "graph.db") const;
  /// A graph made of the documents in this order.
  Store store_of(const std::vector<Document>& documents, std::string_view name = "graph.db") const;

 private:
  std::filesystem::path path_;
};

/// Message of the StoreError that `action` throws; empty if it throws none.
template <typename Action>
std::string store_error_of(Action&& action) {
  try {
    action();
  } catch (const StoreError& error) {
    return error.what();
  }
  return {};
}

}  // namespace rawabit::test
