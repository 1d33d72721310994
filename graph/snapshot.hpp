// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/record/actor.hpp"
#include "extract/record/relation.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

/// One actor of the graph as exporters see it.
struct SnapshotActor {
  std::string id;
  std::string code;
  std::string name;     // in the articles' language (Arabic)
  std::string name_en;  // empty if unknown
  ActorKind kind = ActorKind::country;
  std::string country;
  Sector sector = Sector::none;
  std::uint64_t mentions = 0;   // evidence rows in which the actor is subject or object
  std::uint64_t documents = 0;  // distinct documents of those rows
};

/// One edge: all evidence of one (subject, relation, object), counted. Negated evidence is counted apart and does not
/// add to `mentions`; documents, sources, dates, contexts and best evidence are those of asserted and intended evidence, and
/// of the denials only where there is nothing else.
struct SnapshotEdge {
  std::uint32_t subject = 0;  // index into Snapshot::actors
  std::uint32_t object = 0;
  RelationId relation{};
  std::uint64_t mentions = 0;  // asserted + intended
  std::uint64_t asserted = 0;
  std::uint64_t intended = 0;
  std::uint64_t negated = 0;
  std::uint64_t documents = 0;
  std::uint64_t sources = 0;
  std::string first_date;  // of the events, YYYY-MM-DD; empty if no evidence is dated
  std::string last_date;
  std::string contexts;      // distinct PLOVER contexts, sorted, separated by blanks
  double confidence = 0;     // of the best evidence
  std::string top_evidence;  // sentence of the best evidence: highest confidence, then smallest (doc, sentence, span)
  std::string top_doc;
};

/// The graph, or the filtered part of it, in memory: actors sorted by id, edges by (subject id, relation, object id).
/// Every actor has at least one edge. Independent of the order in which documents came in.
struct Snapshot {
  std::vector<SnapshotActor> actors;
  std::vector<SnapshotEdge> edges;
  std::uint64_t edges_without_object = 0;  // such as a protest without target; not among `edges`
};

}  // namespace rawabit
