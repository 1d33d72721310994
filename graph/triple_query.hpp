// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/record/actor.hpp"
#include "extract/record/relation.hpp"
#include "extract/record/span.hpp"
#include "extract/record/triple.hpp"
#include "graph/edge_weight.hpp"
#include "graph/graph_level.hpp"
#include "graph/triple_filter.hpp"

namespace rawabit {

class Store;

/// An actor as the end of an answer. At GraphLevel::state id and code are the same.
struct GraphActor {
  std::string id;
  std::string code;
  std::string name;     // in the articles' language; never empty
  std::string name_en;  // empty if unknown
  ActorKind kind = ActorKind::country;
  std::string country;  // ISO 3166-1 alpha-3, empty if unknown
  Sector sector = Sector::none;

  friend bool operator==(const GraphActor&, const GraphActor&) = default;
};

/// One edge that matches a pattern, counted over the evidence that matches. Documents, sources and dates are those of
/// asserted and intended evidence; of the denials where there is nothing else. The ends of a symmetric relation stand as
/// the pattern has them ("MLI cooperates-with ?" gives MLI as subject), else the smaller id first.
struct TripleRow {
  GraphActor subject;
  RelationId relation{};
  std::optional<GraphActor> object;
  std::uint64_t mentions = 0;  // asserted + intended
  std::uint64_t asserted = 0;
  std::uint64_t intended = 0;
  std::uint64_t negated = 0;
  std::uint64_t documents = 0;
  std::uint64_t sources = 0;  // distinct names of sources; documents without one add none
  std::uint64_t stories = 0;  // distinct stories: copies of one text in several documents are one
  std::string first_date;     // of the events, YYYY-MM-DD; empty if no evidence is dated
  std::string last_date;
  double confidence = 0;  // of the best evidence
};

/// One sentence that states an edge, with everything that proves it. Spans count bytes in the text or title (`part`).
struct EvidenceRow {
  std::string doc;
  std::string title;
  std::string source;
  std::string url;
  std::string published;  // of the document, YYYY-MM-DD or empty
  std::uint32_t sentence = 0;
  ArticlePart part = ArticlePart::text;
  Modality modality = Modality::asserted;
  std::string date;  // first day of the event, YYYY-MM-DD or empty
  std::string date_end;
  std::string context;
  std::string office;
  double confidence = 0;
  std::string subject_id;       // of the specific actor, at both levels
  std::string object_id;        // empty without object
  std::string subject_surface;  // as the article writes it
  std::string object_surface;
  Span subject;
  Span object;  // empty without object
  Span trigger;
  std::string trigger_text;
  std::string text;  // of the sentence
};

/// All edges that match, those of most weight first, then by ids; `limit` 0 for all. Throws StoreError.
std::vector<TripleRow> query_triples(const Store& store, const TripleFilter& filter, GraphLevel level, std::size_t limit = 0,
                                     EdgeWeight weight = EdgeWeight::mentions);

/// The evidence behind one answer of query_triples, under the same filter and level. Best first: asserted and intended
/// before negated, highest confidence, then by document, place in the document. Throws StoreError.
std::vector<EvidenceRow> query_evidence(const Store& store, const TripleFilter& filter, GraphLevel level, const TripleRow& row,
                                        std::size_t limit = 0);

}  // namespace rawabit
