// SPDX-License-Identifier: Apache-2.0
#include "graph/pattern_query.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <string>
#include <utility>

#include "graph/actor_reader.hpp"
#include "graph/pattern_statement.hpp"
#include "graph/read_transaction.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

namespace {

TripleRow read_triple(SQLite::Statement& row, int first, ActorReader& actors) {
  const auto count = [&](int column) { return static_cast<std::uint64_t>(row.getColumn(first + column).getInt64()); };
  TripleRow triple;
  triple.subject = actors.read(row.getColumn(first).getString());
  const std::string name = row.getColumn(first + 1).getString();
  const auto kind = find_relation(name);
  if (!kind) throw SQLite::Exception(fmt::format("relation '{}' is unknown to this program; use the newer program", name));
  triple.relation = *kind;
  if (!row.isColumnNull(first + 2)) triple.object = actors.read(row.getColumn(first + 2).getString());
  triple.mentions = count(3);
  triple.asserted = count(4);
  triple.intended = count(5);
  triple.negated = count(6);
  triple.documents = count(7);
  triple.sources = count(8);
  triple.stories = count(9);
  triple.first_date = row.getColumn(first + 10).getString();
  triple.last_date = row.getColumn(first + 11).getString();
  triple.confidence = row.getColumn(first + 12).getDouble();
  return triple;
}

}  // namespace

std::vector<PatternAnswer> query_pattern(const Store& store, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, GraphLevel level,
                                         std::size_t limit, EdgeWeight weight) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    SQLite::Statement row = select_pattern(store.database(), pattern, filter, level, limit, weight);
    ActorReader actors(store.database(), level);
    std::vector<PatternAnswer> answers;
    while (row.executeStep()) {
      PatternAnswer& answer = answers.emplace_back();
      for (std::size_t i = 0; i < pattern.size(); ++i) answer.push_back(read_triple(row, static_cast<int>(i) * columns_per_triple, actors));
    }
    return answers;
  });
}

TripleFilter filter_of(const TriplePattern& triple, TripleFilter filter) {
  filter.subject = triple.subject.actors;
  filter.object = triple.object.actors;
  if (!triple.relations.empty()) filter.relations = triple.relations;
  return filter;
}

}  // namespace rawabit
