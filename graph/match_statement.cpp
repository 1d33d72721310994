// SPDX-License-Identifier: Apache-2.0
#include "graph/match_statement.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>
#include <vector>

namespace rawabit {

namespace {

using Values = std::vector<std::string>;  // bound to ?1, ?2...

// Columns of one end of an edge.
struct End {
  std::string_view actor;
  std::string_view code;
};
constexpr End subject_end = {"e.subject", "sa.code"};
constexpr End object_end = {"e.object", "oa.code"};

class Conditions {
 public:
  explicit Conditions(Values& values) : values_(&values) {}

  std::string value(std::string bound) const {
    values_->push_back(std::move(bound));
    return fmt::format("?{}", values_->size());
  }

  std::string code_is(std::string_view column, const ActorTerm& term) const {
    std::string condition = fmt::format("{} = {}", column, value(term.value));
    // ':' and ';' are neighbours: all codes that continue with a sector.
    if (term.with_sectors) {
      condition += fmt::format(" OR ({0} >= {1} AND {0} < {2})", column, value(term.value + ':'), value(term.value + ';'));
    }
    return condition;
  }

  // Whether one end of a piece of evidence is what the pattern has there.
  std::string fits(const std::vector<ActorTerm>& terms, End end) const {
    if (terms.empty()) return "1";
    std::string condition;
    for (const ActorTerm& term : terms) {
      if (!condition.empty()) condition += " OR ";
      condition += term.kind == ActorTerm::Kind::id ? fmt::format("{} = (SELECT actor FROM actors WHERE id = {})", end.actor, value(term.value))
                                                    : code_is(end.code, term);
    }
    return '(' + condition + ')';
  }

  // The actors that can fit at all, for the look-up of edges by index.
  std::string candidates(const std::vector<ActorTerm>& terms) const {
    std::string select;
    for (const ActorTerm& term : terms) {
      if (!select.empty()) select += " UNION ";
      select += term.kind == ActorTerm::Kind::id ? fmt::format("SELECT actor FROM actors WHERE id = {}", value(term.value))
                                                 : fmt::format("SELECT actor FROM aliases WHERE {}", code_is("code", term));
    }
    return select;
  }

 private:
  Values* values_;
};

std::string quoted(std::string_view text) { return fmt::format("'{}'", text); }

std::string list_of(const std::vector<RelationId>& ids) {
  std::string list;
  for (const RelationId id : ids) list += (list.empty() ? "" : ", ") + quoted(relation(id).name);
  return '(' + list + ')';
}

// The relations of the pattern, and those of them whose ends may be exchanged.
struct RelationLists {
  std::vector<RelationId> all;  // empty for any
  std::vector<RelationId> symmetric;

  RelationLists(const TripleFilter& filter, const std::optional<EdgeEnds>& edge)
      : all(edge ? std::vector<RelationId>(1, edge->relation) : filter.relations) {
    for (std::size_t i = 0; i < relations().size(); ++i) {
      const auto id = static_cast<RelationId>(i);
      bool wanted = all.empty();
      for (const RelationId other : all) wanted = wanted || other == id;
      if (wanted && relation(id).symmetric) symmetric.push_back(id);
    }
  }
};

// Edges of which one end fits `subject` and the other `object`, found by index.
std::string candidate_edges(const Conditions& conditions, const std::vector<ActorTerm>& subject, const std::vector<ActorTerm>& object,
                            const RelationLists& lists) {
  const auto side = [](std::string_view column, bool limited, std::string_view set) {
    return limited ? fmt::format(" AND {} IN {}", column, set) : std::string();
  };
  std::string with = "WITH ";
  if (!subject.empty()) with += fmt::format("subject_actors(actor) AS MATERIALIZED ({}), ", conditions.candidates(subject));
  if (!object.empty()) with += fmt::format("object_actors(actor) AS MATERIALIZED ({}), ", conditions.candidates(object));
  with += "candidate_edges(edge) AS MATERIALIZED (SELECT edge FROM edges WHERE 1";
  if (!lists.all.empty()) with += " AND relation IN " + list_of(lists.all);
  with += side("subject", !subject.empty(), "subject_actors") + side("object", !object.empty(), "object_actors");
  if (!lists.symmetric.empty()) {
    with += " UNION SELECT edge FROM edges WHERE relation IN " + list_of(lists.symmetric);
    with += side("object", !subject.empty(), "subject_actors") + side("subject", !object.empty(), "object_actors");
  }
  return with + ") ";
}

std::vector<ActorTerm> end_term(const std::optional<std::string>& id, GraphLevel level) {
  if (!id) return {};
  return {{.kind = level == GraphLevel::state ? ActorTerm::Kind::code : ActorTerm::Kind::id, .value = *id}};
}

std::string in_texts(const Conditions& conditions, std::string_view column, const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + conditions.value(text);
  return fmt::format("{} IN ({})", column, list);
}

std::string other_conditions(const Conditions& conditions, const TripleFilter& filter, GraphLevel level) {
  std::string where;
  if (level == GraphLevel::state) where += " AND (v.object_alias IS NULL OR sa.code <> oa.code)";
  if (!filter.since.empty()) where += fmt::format(" AND coalesce(v.date_end, v.date) >= {}", conditions.value(filter.since));
  // '~' sorts after everything that can follow the beginning of a day.
  if (!filter.until.empty()) where += fmt::format(" AND coalesce(v.date, v.date_end) <= {}", conditions.value(filter.until + '~'));
  if (!filter.modalities.empty()) {
    std::vector<std::string> names;
    for (const Modality modality : filter.modalities) names.emplace_back(to_string(modality));
    where += " AND " + in_texts(conditions, "v.modality", names);
  }
  if (!filter.sources.empty()) where += " AND " + in_texts(conditions, "d.source", filter.sources);
  if (filter.min_confidence > 0) where += fmt::format(" AND v.confidence >= {}", filter.min_confidence);
  return where;
}

void replace_all(std::string& text, std::string_view name, std::string_view value) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size())) {
    text.replace(at, name.size(), value);
  }
}

}  // namespace

SQLite::Statement select_matches(SQLite::Database& database, const TripleFilter& filter, GraphLevel level, const std::optional<EdgeEnds>& edge,
                                 std::string columns, const std::string& tables, const std::string& order) {
  Values values;
  const Conditions conditions(values);
  const RelationLists lists(filter, edge);
  const std::vector<ActorTerm> edge_subject = edge ? end_term(edge->subject, level) : std::vector<ActorTerm>{};
  const std::vector<ActorTerm> edge_object = edge ? end_term(edge->object, level) : std::vector<ActorTerm>{};
  const bool by_actor = edge || !filter.subject.empty() || !filter.object.empty();

  const std::string exchangeable = lists.symmetric.empty() ? "0" : "e.relation IN " + list_of(lists.symmetric);
  const auto both = [&](const std::vector<ActorTerm>& subject, const std::vector<ActorTerm>& object) {
    return std::pair(fmt::format("({} AND {})", conditions.fits(subject, subject_end), conditions.fits(object, object_end)),
                     fmt::format("({} AND {} AND {})", exchangeable, conditions.fits(subject, object_end), conditions.fits(object, subject_end)));
  };

  std::string sql;
  std::string where = " WHERE 1";
  // CROSS JOIN keeps the order: from few edges to their evidence, or once through all evidence.
  if (by_actor) {
    sql = edge ? candidate_edges(conditions, edge_subject, edge_object, lists) : candidate_edges(conditions, filter.subject, filter.object, lists);
  }
  const auto [forward, backward] = both(filter.subject, filter.object);
  replace_all(columns, "$forward", forward);
  replace_all(columns, "$backward", backward);
  sql += "SELECT " + columns;
  sql += by_actor ? " FROM candidate_edges c CROSS JOIN edges e ON e.edge = c.edge CROSS JOIN evidence v ON v.edge = e.edge"
                  : " FROM evidence v CROSS JOIN edges e ON e.edge = v.edge";
  sql +=
      " CROSS JOIN documents d ON d.document = v.document LEFT JOIN aliases sa ON sa.alias = v.subject_alias "
      "LEFT JOIN aliases oa ON oa.alias = v.object_alias " +
      tables;
  if (!lists.all.empty()) where += " AND e.relation IN " + list_of(lists.all);
  if (!filter.subject.empty() || !filter.object.empty()) where += " AND (" + forward + " OR " + backward + ")";
  if (edge) {
    const auto [edge_forward, edge_backward] = both(edge_subject, edge_object);
    where += " AND (" + edge_forward + " OR " + edge_backward + ") AND e.object IS " + (edge->object ? "NOT NULL" : "NULL");
  }
  where += other_conditions(conditions, filter, level);
  SQLite::Statement statement(database, sql + where + order);
  for (std::size_t i = 0; i < values.size(); ++i) {
    statement.bind(static_cast<int>(i) + 1, values[i]);
  }
  return statement;
}

}  // namespace rawabit
