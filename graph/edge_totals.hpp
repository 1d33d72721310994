// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "extract/record/relation.hpp"
#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

/// First and last day of an event, YYYY-MM-DD.
struct DayPeriod {
  std::string first;
  std::string last;
};

/// A row of evidence of an edge.
struct EvidencePick {
  std::int64_t evidence = 0;
  std::uint32_t document = 0;
  double confidence = 0;
  bool negated = false;
  bool exchanged = false;  // stands in the file with subject and object exchanged
};

/// The evidence of one edge that says the same: that it holds, or that it does not.
struct EvidenceTotals {
  std::vector<std::uint32_t> documents;  // rows of documents, sorted, each once
  std::vector<std::uint32_t> sources;    // numbers of sources, sorted, each once
  std::vector<std::uint32_t> stories;    // rows of documents that stand for their stories, sorted, each once
  std::vector<DayPeriod> periods;        // of dated evidence, where asked for
  std::set<std::string> contexts;
  std::string first_date;
  std::string last_date;
  double best_confidence = -1;
  std::string best_doc;
  std::int64_t best_sentence = 0;  // row of sentences
  std::int64_t best_evidence = 0;
};

/// All evidence of one edge, counted.
struct EdgeTotals {
  std::uint32_t subject = 0;  // index into GraphTotals::actors
  std::optional<std::uint32_t> object;
  RelationId relation{};
  bool exchanged = false;  // the pattern fits only with subject and object exchanged
  std::uint64_t asserted = 0;
  std::uint64_t intended = 0;
  std::uint64_t negated = 0;
  EvidenceTotals stated;                   // asserted and intended
  std::unique_ptr<EvidenceTotals> denied;  // null if negated is 0
  std::vector<EvidencePick> picks;         // the best evidence, best first, as much as was asked for

  [[nodiscard]] std::uint64_t mentions() const { return asserted + intended; }
  /// What documents, sources, dates and best sentence are taken from.
  [[nodiscard]] const EvidenceTotals& decisive() const { return mentions() == 0 && denied ? *denied : stated; }
};

struct GraphTotals {
  std::vector<std::string> actors;  // ids of the level, in no order
  std::vector<EdgeTotals> edges;    // in no order
};

/// What is kept beyond counts.
struct TotalsOptions {
  bool periods = false;
  std::uint32_t picks_per_edge = 0;
};

/// Counts the evidence that the filter lets through, edge by edge; edges with fewer documents than the filter wants are left
/// out. Ends of symmetric relations stand with the smaller id first.
GraphTotals count_edges(SQLite::Database& database, const TripleFilter& filter, GraphLevel level, const TotalsOptions& options = {});

}  // namespace rawabit
