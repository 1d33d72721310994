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
  std::uint64_t stories = 0;    // distinct stories of those documents
  double pagerank = 0;          // weighted, sums to 1 over the snapshot; 0 where nobody computed it
  std::uint32_t community = 0;  // 1 is the largest; 0 where nobody computed it
};

/// One statement behind an edge, as a reader is shown it. Spans are bytes of `sentence`, end exclusive.
struct SnapshotEvidence {
  std::string document;
  std::string source;
  std::string url;
  std::string published;  // YYYY-MM-DD or empty, as are the days of the event
  std::string date;
  std::string date_end;
  std::string sentence;
  std::string language;
  Modality modality = Modality::asserted;
  double confidence = 0;
  std::uint32_t subject_start = 0;
  std::uint32_t subject_end = 0;
  std::uint32_t object_start = 0;
  std::uint32_t object_end = 0;
  std::uint32_t trigger_start = 0;
  std::uint32_t trigger_end = 0;
};

/// Days on which an edge is evidenced: from first to last day, both included.
struct Spell {
  std::string first;
  std::string last;
  std::uint64_t mentions = 0;
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
  std::uint64_t stories = 0;  // distinct stories: copies of one wire story in several documents are one
  std::string first_date;     // of the events, YYYY-MM-DD; empty if no evidence is dated
  std::string last_date;
  std::string contexts;      // distinct PLOVER contexts, sorted, separated by blanks
  double confidence = 0;     // of the best evidence
  std::string top_evidence;  // if asked for, sentence of the best evidence: highest confidence, then smallest (doc, sentence, span)
  std::string top_doc;
  std::vector<Spell> spells;               // of dated evidence, merged where they overlap or touch, in order; only where they were asked for
  std::vector<SnapshotEvidence> evidence;  // best first, as many as were asked for
};

/// The graph, or the filtered part of it, in memory: actors sorted by id, edges by (subject id, relation, object id).
/// Every actor has at least one edge. Independent of the order in which documents came in.
struct Snapshot {
  std::vector<SnapshotActor> actors;
  std::vector<SnapshotEdge> edges;
  std::uint64_t edges_without_object = 0;  // such as a protest without target; not among `edges`
};

}  // namespace rawabit
