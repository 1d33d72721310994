// SPDX-License-Identifier: Apache-2.0
#include "graph/match_statement.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>
#include <vector>

#include "graph/match_conditions.hpp"

namespace rawabit {

namespace {

// The relations of the pattern, and those of them whose ends may be exchanged.
struct RelationLists {
  std::vector<RelationId> all;  // empty for any
  std::vector<RelationId> symmetric;

  RelationLists(const TripleFilter& filter, const std::optional<EdgeEnds>& edge)
      : all(edge ? std::vector<RelationId>(1, edge->relation) : filter.relations), symmetric(symmetric_relations(all)) {}
};

// Edges of which one end fits `subject` and the other `object`, found by index.
std::string candidate_edges(const MatchConditions& conditions, const std::vector<ActorTerm>& subject, const std::vector<ActorTerm>& object,
                            const RelationLists& lists) {
  const auto side = [](std::string_view column, bool limited, std::string_view set) {
    return limited ? fmt::format(" AND {} IN {}", column, set) : std::string();
  };
  std::string with = "WITH ";
  if (!subject.empty()) with += fmt::format("subject_actors(actor) AS MATERIALIZED ({}), ", conditions.candidates(subject));
  if (!object.empty()) with += fmt::format("object_actors(actor) AS MATERIALIZED ({}), ", conditions.candidates(object));
  with += "candidate_edges(edge) AS MATERIALIZED (SELECT edge FROM edges WHERE 1";
  if (!lists.all.empty()) with += " AND relation IN " + relation_list(lists.all);
  with += side("subject", !subject.empty(), "subject_actors") + side("object", !object.empty(), "object_actors");
  if (!lists.symmetric.empty()) {
    with += " UNION SELECT edge FROM edges WHERE relation IN " + relation_list(lists.symmetric);
    with += side("object", !subject.empty(), "subject_actors") + side("subject", !object.empty(), "object_actors");
  }
  return with + ") ";
}

// Edges of which either end can be one of the actors.
std::string edges_of_actors(const MatchConditions& conditions, const std::vector<ActorTerm>& actors) {
  return fmt::format(
      "WITH wanted_actors(actor) AS MATERIALIZED ({}), candidate_edges(edge) AS MATERIALIZED (SELECT edge FROM edges WHERE subject IN "
      "wanted_actors UNION SELECT edge FROM edges WHERE object IN wanted_actors) ",
      conditions.candidates(actors));
}

std::vector<ActorTerm> end_term(const std::optional<std::string>& id, GraphLevel level) {
  if (!id) return {};
  return {{.kind = level == GraphLevel::state ? ActorTerm::Kind::code : ActorTerm::Kind::id, .value = *id}};
}

void replace_all(std::string& text, std::string_view name, std::string_view value) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size())) {
    text.replace(at, name.size(), value);
  }
}

}  // namespace

SQLite::Statement select_matches(SQLite::Database& database, const TripleFilter& filter, GraphLevel level, const std::optional<EdgeEnds>& edge,
                                 std::string columns, const std::string& tables, const std::string& order) {
  std::vector<std::string> values;
  const MatchConditions conditions(values);
  const RelationLists lists(filter, edge);
  const std::vector<ActorTerm> edge_subject = edge ? end_term(edge->subject, level) : std::vector<ActorTerm>{};
  const std::vector<ActorTerm> edge_object = edge ? end_term(edge->object, level) : std::vector<ActorTerm>{};
  const bool by_ends = edge || !filter.subject.empty() || !filter.object.empty();
  const bool by_actor = by_ends || !filter.actors.empty();

  const std::string exchangeable = lists.symmetric.empty() ? "0" : "e.relation IN " + relation_list(lists.symmetric);
  const auto both = [&](const std::vector<ActorTerm>& subject, const std::vector<ActorTerm>& object) {
    return std::pair(fmt::format("({} AND {})", conditions.fits(subject, subject_end), conditions.fits(object, object_end)),
                     fmt::format("({} AND {} AND {})", exchangeable, conditions.fits(subject, object_end), conditions.fits(object, subject_end)));
  };

  std::string sql;
  std::string where = " WHERE 1";
  // CROSS JOIN keeps the order: from few edges to their evidence, or once through all evidence.
  if (by_ends) {
    sql = edge ? candidate_edges(conditions, edge_subject, edge_object, lists) : candidate_edges(conditions, filter.subject, filter.object, lists);
  } else if (by_actor) {
    sql = edges_of_actors(conditions, filter.actors);
  }
  const auto [forward, backward] = both(filter.subject, filter.object);
  replace_all(columns, "$forward", forward);
  replace_all(columns, "$backward", backward);
  sql += "SELECT " + columns;
  // Of few relations it is faster to find the evidence edge by edge.
  const bool by_relation = !lists.all.empty() && lists.all.size() * 4 <= relations().size();
  if (by_actor) {
    sql += " FROM candidate_edges c CROSS JOIN edges e ON e.edge = c.edge CROSS JOIN evidence v ON v.edge = e.edge";
  } else {
    sql += by_relation ? " FROM edges e CROSS JOIN evidence v ON v.edge = e.edge" : " FROM evidence v CROSS JOIN edges e ON e.edge = v.edge";
  }
  sql +=
      " CROSS JOIN documents d ON d.document = v.document LEFT JOIN aliases sa ON sa.alias = v.subject_alias "
      "LEFT JOIN aliases oa ON oa.alias = v.object_alias " +
      tables;
  if (!lists.all.empty()) where += " AND e.relation IN " + relation_list(lists.all);
  if (!filter.subject.empty() || !filter.object.empty()) where += " AND (" + forward + " OR " + backward + ")";
  if (edge) {
    const auto [edge_forward, edge_backward] = both(edge_subject, edge_object);
    where += " AND (" + edge_forward + " OR " + edge_backward + ") AND e.object IS " + (edge->object ? "NOT NULL" : "NULL");
  }
  where += conditions.others(filter, level);
  SQLite::Statement statement(database, sql + where + order);
  for (std::size_t i = 0; i < values.size(); ++i) {
    statement.bind(static_cast<int>(i) + 1, values[i]);
  }
  return statement;
}

}  // namespace rawabit
