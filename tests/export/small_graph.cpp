// SPDX-License-Identifier: Apache-2.0
#include "export/small_graph.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <tuple>

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
constexpr const char* hostile_name =
    "\u202E \"Q\" 'q' <b>&amp;</b> ]]>\x01\x0B\x1F\x7F\xFF\u200F\r\n\U0001F54A\uFE0F\u202C";

std::string long_name() {
  std::string name;
  for (int i = 0; i < 10000; ++i) name += "\u0645";
  return name;
}

std::vector<SnapshotActor> actors() {
  return {
      {.id = "MLI", .code = "MLI", .name = mali, .name_en = "Mali", .country = "MLI", .mentions = 9, .documents = 4},
      {.id = "NAME:INF|\u200Fnull", .code = "NAME:INF", .name = "INF treaty REINFORCE", .name_en = "nuLL",
       .kind = ActorKind::organization, .sector = Sector::ngo, .mentions = 1, .documents = 1},
      {.id = "NAME:INF|null", .code = "NAME:INF", .name = "null", .kind = ActorKind::organization, .mentions = 2, .documents = 1},
      {.id = "RUS", .code = "RUS", .name = russia, .name_en = "Russia", .country = "RUS", .mentions = 6, .documents = 3},
      {.id = "UN", .code = "UN", .name = united_nations, .name_en = "United Nations", .kind = ActorKind::organization,
       .sector = Sector::igo, .mentions = 2, .documents = 2},
      {.id = "group:hostile <&\" \t\x02id>", .code = "MLI:REB", .name = hostile_name, .name_en = hostile_name, .kind = ActorKind::group,
       .country = "MLI", .sector = Sector::reb, .mentions = 1, .documents = 1},
      {.id = "group:long", .code = "---:REB", .name = long_name(), .kind = ActorKind::group, .sector = Sector::reb, .mentions = 1,
       .documents = 1},
      {.id = "person:abdoulaye-diop", .code = "MLI", .name = abdoulaye_diop, .name_en = "Abdoulaye Diop", .kind = ActorKind::person,
       .country = "MLI", .sector = Sector::gov, .mentions = 1, .documents = 1},
      {.id = "place:only-denied", .code = "---:CVL", .name_en = "Only Denied", .kind = ActorKind::place, .mentions = 2, .documents = 1},
  };
}

}  // namespace

std::size_t actor_index(const Snapshot& snapshot, std::string_view id) {
  const auto found = std::find_if(snapshot.actors.begin(), snapshot.actors.end(), [&](const SnapshotActor& actor) { return actor.id == id; });
  if (found == snapshot.actors.end()) throw std::out_of_range("no actor " + std::string(id));
  return static_cast<std::size_t>(found - snapshot.actors.begin());
}

Snapshot small_graph() {
  Snapshot graph{.actors = actors(), .edges = {}};
  const auto add = [&](std::string_view subject, std::string_view relation_name, std::string_view object, SnapshotEdge edge) {
    edge.subject = static_cast<std::uint32_t>(actor_index(graph, subject));
    edge.object = static_cast<std::uint32_t>(actor_index(graph, object));
    edge.relation = find_relation(relation_name).value();
    graph.edges.push_back(edge);
  };
  add("MLI", "meets-with", "RUS",
      {.mentions = 3, .asserted = 3, .negated = 1, .documents = 2, .sources = 2, .first_date = "2024-02-28", .last_date = "2024-03-01",
       .contexts = "diplomatic economic", .confidence = 0.86, .top_evidence = meeting, .top_doc = "mali-2024-02-28"});
  add("MLI", "cooperates-with", "RUS",
      {.mentions = 2, .asserted = 1, .intended = 1, .documents = 2, .confidence = 0.5, .top_evidence = "INF null", .top_doc = "null"});
  add("MLI", "expels", "UN",
      {.mentions = 2, .asserted = 2, .documents = 1, .sources = 1, .first_date = "2023-06-16", .last_date = "2023-06-16",
       .confidence = 0.75, .top_evidence = "line one\n\x01line \"two\" & <three>", .top_doc = "un/1"});
  add("MLI", "attacks", "group:hostile <&\" \t\x02id>", {.mentions = 1, .asserted = 1, .documents = 1, .sources = 1, .confidence = 1});
  add("MLI", "attacks", "place:only-denied", {.negated = 2, .documents = 1, .sources = 1, .confidence = 0.4});
  add("NAME:INF|\u200Fnull", "accuses", "RUS", {.mentions = 1, .asserted = 1, .documents = 1, .sources = 1, .confidence = 0.9});
  add("NAME:INF|null", "accuses", "RUS", {.mentions = 2, .asserted = 2, .documents = 1, .sources = 1, .confidence = 0.9});
  add("RUS", "arms", "group:long", {.mentions = 1, .intended = 1, .documents = 1, .sources = 1, .confidence = 0.3});
  add("person:abdoulaye-diop", "represents", "MLI", {.mentions = 1, .asserted = 1, .documents = 1, .sources = 1, .confidence = 0.95});
  std::sort(graph.edges.begin(), graph.edges.end(), [](const SnapshotEdge& left, const SnapshotEdge& right) {
    return std::tie(left.subject, left.relation, left.object) < std::tie(right.subject, right.relation, right.object);
  });
  return graph;
}

}  // namespace rawabit::test
