// SPDX-License-Identifier: Apache-2.0
#include "export/small_graph.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>

#include "export/small_graph_evidence.hpp"

namespace rawabit::test {

namespace {

// In the articles' script, as ASCII sources spell it.
constexpr const char* mali = "\u0645\u0627\u0644\u064A";
constexpr const char* russia = "\u0631\u0648\u0633\u064A\u0627";
constexpr const char* united_nations = "\u0627\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062A\u062D\u062F\u0629";
constexpr const char* abdoulaye_diop = "\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u062F\u064A\u0648\u0628";
constexpr const char* meeting =
    "\u0641\u0642\u062F \u0627\u0644\u062A\u0642\u0649 \u0648\u0632\u064A\u0631\u0627 \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629";

// Quotes, markup, control characters, a lone byte, bidi controls around the name, a line break, an emoji of three characters.
constexpr const char* hostile_name = "\u202E \"Q\" 'q' <b>&amp;</b> ]]>\x01\x0B\x1F\x7F\xFF\u200F\r\n\U0001F54A\uFE0F\u202C";

constexpr const char* hostile_id = "group:hostile <&\" \t\x02id>";

std::string long_name() {
  std::string name;
  for (int i = 0; i < 10000; ++i) name += "\u0645";
  return name;
}

SnapshotActor actor(std::string id, std::string code, ActorKind kind, std::string name, std::string name_en) {
  SnapshotActor result;
  result.id = std::move(id);
  result.code = std::move(code);
  result.kind = kind;
  result.name = std::move(name);
  result.name_en = std::move(name_en);
  result.mentions = 1;
  result.documents = 1;
  return result;
}

std::vector<SnapshotActor> actors() {
  std::vector<SnapshotActor> result = {
      actor("MLI", "MLI", ActorKind::country, mali, "Mali"),
      actor("NAME:INF|null", "NAME:INF", ActorKind::organization, "null", ""),
      actor("NAME:INF|\u200Fnull", "NAME:INF", ActorKind::organization, "INF treaty REINFORCE", "nuLL"),
      actor("RUS", "RUS", ActorKind::country, russia, "Russia"),
      actor("UN", "UN", ActorKind::organization, united_nations, "United Nations"),
      actor(hostile_id, "MLI:REB", ActorKind::group, hostile_name, hostile_name),
      actor("group:long", "---:REB", ActorKind::group, long_name(), ""),
      actor("person:abdoulaye-diop", "MLI", ActorKind::person, abdoulaye_diop, "Abdoulaye Diop"),
      actor("place:only-denied", "---:CVL", ActorKind::place, "", "Only Denied"),
  };
  result[0].country = "MLI";
  result[0].mentions = 9;
  result[0].documents = 4;
  result[3].country = "RUS";
  result[3].mentions = 6;
  result[4].sector = Sector::igo;
  result[7].country = "MLI";
  result[7].sector = Sector::gov;
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i].pagerank = i == 0 || i == 3 ? 0.25 : 0.0625;
    result[i].community = i == 5 ? 2 : 1;
  }
  return result;
}

struct Counts {
  std::uint64_t asserted = 0;
  std::uint64_t intended = 0;
  std::uint64_t negated = 0;
  std::uint64_t documents = 1;
  std::uint64_t sources = 1;
};

struct BestEvidence {
  double confidence = 0;
  std::string text = {};
  std::string doc = {};
};

}  // namespace

std::size_t actor_index(const Snapshot& snapshot, std::string_view id) {
  const auto has_id = [&](const SnapshotActor& actor) { return actor.id == id; };
  const auto found = std::find_if(snapshot.actors.begin(), snapshot.actors.end(), has_id);
  if (found == snapshot.actors.end()) throw std::out_of_range("no actor " + std::string(id));
  return static_cast<std::size_t>(found - snapshot.actors.begin());
}

Snapshot small_graph() {
  Snapshot graph{.actors = actors(), .edges = {}};
  const auto add = [&](std::string_view subject, std::string_view relation_name, std::string_view object, Counts counts,
                       const BestEvidence& best) -> SnapshotEdge& {
    SnapshotEdge& edge = graph.edges.emplace_back();
    edge.subject = static_cast<std::uint32_t>(actor_index(graph, subject));
    edge.object = static_cast<std::uint32_t>(actor_index(graph, object));
    edge.relation = find_relation(relation_name).value();
    edge.mentions = counts.asserted + counts.intended;
    edge.asserted = counts.asserted;
    edge.intended = counts.intended;
    edge.negated = counts.negated;
    edge.documents = counts.documents;
    edge.sources = counts.sources;
    edge.confidence = best.confidence;
    edge.top_evidence = best.text;
    edge.top_doc = best.doc;
    edge.stories = counts.documents;
    return edge;
  };
  SnapshotEdge& meets = add("MLI", "meets-with", "RUS", {.asserted = 3, .negated = 1, .documents = 2, .sources = 2},
                            {.confidence = 0.86, .text = meeting, .doc = "mali-2024-02-28"});
  meets.first_date = "2024-02-28";
  meets.last_date = "2024-03-01";
  meets.stories = 1;
  meets.spells = {{"2024-02-28", "2024-02-29", 2}, {"2024-03-01", "2024-03-01", 1}};
  meets.contexts = "diplomatic economic";
  add("MLI", "cooperates-with", "RUS", {.asserted = 1, .intended = 1, .documents = 2, .sources = 0},
      {.confidence = 0.5, .text = "INF null", .doc = "null"});
  SnapshotEdge& expels =
      add("MLI", "expels", "UN", {.asserted = 2}, {.confidence = 0.75, .text = "line one\n\x01line \"two\" & <three>", .doc = "un/1"});
  expels.first_date = "2023-06-16";
  expels.last_date = "2023-06-16";
  expels.spells = {{"2023-06-16", "2023-06-16", 2}};
  add("MLI", "attacks", hostile_id, {.asserted = 1}, {.confidence = 1});
  add("MLI", "attacks", "place:only-denied", {.negated = 2}, {.confidence = 0.4});
  add("NAME:INF|null", "accuses", "RUS", {.asserted = 2}, {.confidence = 0.9});
  add("NAME:INF|\u200Fnull", "accuses", "RUS", {.asserted = 1}, {.confidence = 0.9});
  add("RUS", "arms", "group:long", {.intended = 1}, {.confidence = 0.3});
  add("person:abdoulaye-diop", "represents", "MLI", {.asserted = 1}, {.confidence = 0.95});
  std::sort(graph.edges.begin(), graph.edges.end(), [](const SnapshotEdge& left, const SnapshotEdge& right) {
    return std::tie(left.subject, left.relation, left.object) < std::tie(right.subject, right.relation, right.object);
  });
  add_evidence(graph);
  return graph;
}

}  // namespace rawabit::test
