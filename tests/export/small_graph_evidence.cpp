// SPDX-License-Identifier: Apache-2.0
#include "export/small_graph_evidence.hpp"

#include <algorithm>
#include <string_view>

#include "export/small_graph.hpp"

namespace rawabit::test {

namespace {

// "They met: the ministers of the exterior", as ASCII sources spell it: 7 to 17 is the verb, then two words.
constexpr const char* met =
    "\u0641\u0642\u062F \u0627\u0644\u062A\u0642\u0649 \u0648\u0632\u064A\u0631\u0627 \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629";

SnapshotEdge& edge(Snapshot& graph, std::string_view subject, std::string_view relation_name, std::string_view object) {
  const auto is_it = [&](const SnapshotEdge& row) {
    return row.subject == actor_index(graph, subject) && row.object == actor_index(graph, object) && relation(row.relation).name == relation_name;
  };
  return *std::find_if(graph.edges.begin(), graph.edges.end(), is_it);
}

}  // namespace

void add_evidence(Snapshot& graph) {
  SnapshotEvidence best;
  best.document = "mali-2024-02-28";
  best.source = "\u0648\u0643\u0627\u0644\u0629";
  best.url = "https://news.example.org/mali?a=1&b='2'";
  best.published = "2024-02-29";
  best.date = "2024-02-28";
  best.date_end = "2024-03-01";
  best.sentence = met;
  best.language = "ar";
  best.confidence = 0.86;
  best.trigger_start = 7;
  best.trigger_end = 17;
  best.subject_start = 18;
  best.subject_end = 28;
  best.object_start = 29;
  best.object_end = 45;
  SnapshotEvidence denied = best;
  denied.modality = Modality::negated;
  denied.confidence = 0.5;
  edge(graph, "MLI", "meets-with", "RUS").evidence = {best, denied};

  SnapshotEvidence hostile;
  hostile.document = "</script><script>alert(1)</script>";
  hostile.source = "=1+1\t\"quoted\"";
  hostile.url = "javascript:alert(1)";
  hostile.sentence = "\"one\"\tline\n</td></table></script><!-- '\\u0027 \u2028 \u202Eline \"two\" & <three> \\\" \x01\xFF {{title}} \"\"\"";
  hostile.language = "x\" onload=\"alert(1)";
  hostile.confidence = 0.75;
  hostile.subject_start = 1;  // overlaps the trigger
  hostile.subject_end = 4;
  hostile.trigger_start = 0;
  hostile.trigger_end = 5;
  hostile.object_start = 5;  // beyond the sentence
  hostile.object_end = 5000;
  edge(graph, "MLI", "expels", "UN").evidence = {hostile};

  SnapshotEvidence intended;
  intended.document = "null";
  intended.sentence = "INF null";
  intended.language = "en";
  intended.modality = Modality::intended;
  intended.confidence = 0.3;
  edge(graph, "RUS", "arms", "group:long").evidence = {intended};
}

}  // namespace rawabit::test
