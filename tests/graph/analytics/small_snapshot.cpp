// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/analytics/small_snapshot.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <tuple>

namespace rawabit::test {

Snapshot snapshot_of(const std::vector<std::string>& lines) {
  struct Line {
    std::string subject;
    RelationId relation{};
    std::string object;
    std::uint64_t mentions = 1;
  };
  std::vector<Line> read;
  std::map<std::string, std::uint32_t> places;
  for (const std::string& text : lines) {
    std::istringstream words(text);
    Line line;
    std::string name;
    if (!(words >> line.subject >> name >> line.object)) throw std::invalid_argument(text);
    line.relation = find_relation(name).value();
    if (!(words >> line.mentions)) line.mentions = 1;
    places[line.subject] = places[line.object] = 0;
    read.push_back(line);
  }
  Snapshot snapshot;
  for (auto& [id, place] : places) {
    place = static_cast<std::uint32_t>(snapshot.actors.size());
    SnapshotActor& actor = snapshot.actors.emplace_back();
    actor.id = actor.code = actor.name = actor.name_en = id;
  }
  for (const Line& line : read) {
    SnapshotEdge& edge = snapshot.edges.emplace_back();
    edge.subject = places.at(line.subject);
    edge.object = places.at(line.object);
    edge.relation = line.relation;
    edge.mentions = edge.asserted = line.mentions;
    edge.negated = line.mentions == 0 ? 1 : 0;
    edge.documents = edge.sources = edge.stories = std::max<std::uint64_t>(line.mentions, 1);
  }
  std::sort(snapshot.edges.begin(), snapshot.edges.end(), [](const SnapshotEdge& a, const SnapshotEdge& b) {
    return std::tie(a.subject, a.relation, a.object) < std::tie(b.subject, b.relation, b.object);
  });
  return snapshot;
}

}  // namespace rawabit::test
