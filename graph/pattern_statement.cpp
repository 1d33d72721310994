// SPDX-License-Identifier: Apache-2.0
#include "graph/pattern_statement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "graph/match_conditions.hpp"

namespace rawabit {

namespace {

bool is_unasked(const PatternTerm& term) { return term.actors.empty(); }

std::string table(std::size_t triple) { return fmt::format("t{}", triple); }

// Where a variable stands first: "t2.o".
struct Place {
  std::size_t triple;
  char column;
};

class PatternSql {
 public:
  PatternSql(const std::vector<TriplePattern>& pattern, const TripleFilter& filter, GraphLevel level)
      : pattern_(pattern), filter_(filter), by_code_(level == GraphLevel::state), level_(level), conditions_(values_) {}

  std::string statement(std::size_t limit, EdgeWeight weight) {
    std::string with;
    for (const std::size_t triple : order()) {
      with += fmt::format(
          "{}{}(s, r, o, mentions, asserted, intended, negated, documents, sources, stories, first, last, confidence) AS MATERIALIZED ({})",
          with.empty() ? "WITH " : ", ", table(triple), edges_of(triple));
      done_.push_back(triple);
    }
    std::string columns;
    std::string tables;
    std::string where;
    std::string weakest;
    std::string ids;
    // CROSS JOIN keeps the order: the smallest table first.
    for (const std::size_t triple : done_) tables += (tables.empty() ? " FROM " : " CROSS JOIN ") + table(triple);
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
      const std::string name = table(i);
      columns += fmt::format("{}{}, {}.r, {}", i == 0 ? "" : ", ", id(name + ".s"), name, id(name + ".o"));
      for (const char* column : {"mentions", "asserted", "intended", "negated", "documents", "sources", "stories", "first", "last", "confidence"}) {
        columns += fmt::format(", {}.{}", name, column);
      }
      weakest += fmt::format("{}{}.{}", i == 0 ? "" : ", ", name, to_string(weight));
      const int first_column = static_cast<int>(i) * columns_per_triple + 1;
      ids += fmt::format(", {}, {}, {}", first_column, first_column + 1, first_column + 2);
      where += joins(i);
    }
    if (pattern_.size() > 1) weakest = "min(" + weakest + ")";
    return with + " SELECT " + columns + tables + " WHERE 1" + where + " ORDER BY " + weakest + " DESC" + ids +
           (limit == 0 ? "" : fmt::format(" LIMIT {}", limit));
  }

  [[nodiscard]] const std::vector<std::string>& values() const { return values_; }

 private:
  [[nodiscard]] std::string id(const std::string& column) const {
    return by_code_ ? column : fmt::format("(SELECT id FROM actors WHERE actor = {})", column);
  }

  [[nodiscard]] std::vector<RelationId> relations_of(const TriplePattern& triple) const {
    if (filter_.relations.empty()) return triple.relations;
    if (triple.relations.empty()) return filter_.relations;
    std::vector<RelationId> both;
    for (const RelationId kind : triple.relations) {
      if (std::find(filter_.relations.begin(), filter_.relations.end(), kind) != filter_.relations.end()) both.push_back(kind);
    }
    return both;
  }

  // Earlier places of the variable among the tables that are made already.
  [[nodiscard]] std::vector<Place> earlier_places(std::size_t variable) const {
    std::vector<Place> places;
    for (const std::size_t triple : done_) {
      if (pattern_[triple].subject.variable == variable) places.push_back({triple, 's'});
      if (pattern_[triple].object.variable == variable) places.push_back({triple, 'o'});
    }
    return places;
  }

  // The triple that says most comes first; then always one that hangs together with what is there.
  std::vector<std::size_t> order() const {
    const auto rank = [&](std::size_t i, const std::vector<std::size_t>& taken) {
      const TriplePattern& triple = pattern_[i];
      int bound = 0;
      for (const PatternTerm* term : {&triple.subject, &triple.object}) {
        if (!is_unasked(*term)) bound += 10;
        for (const std::size_t other : taken) {
          if (term->variable && (term->variable == pattern_[other].subject.variable || term->variable == pattern_[other].object.variable)) {
            bound += 8;
            break;
          }
        }
      }
      const std::size_t kinds = relations_of(triple).size();
      return bound * 100 - static_cast<int>(kinds == 0 ? relations().size() : kinds);
    };
    std::vector<std::size_t> taken;
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < pattern_.size(); ++i) left.push_back(i);
    while (!left.empty()) {
      const auto best = std::max_element(left.begin(), left.end(), [&](std::size_t a, std::size_t b) { return rank(a, taken) < rank(b, taken); });
      taken.push_back(*best);
      left.erase(best);
    }
    return taken;
  }

  // What one end of the edges of a triple must be: " AND ...", with `edge_end` the end as it is stored.
  std::string end_conditions(const PatternTerm& term, EdgeEnd edge_end) {
    std::string where;
    const std::string edge_column(edge_end.actor);
    if (!is_unasked(term)) {
      where += fmt::format(" AND {} IN ({}) AND {}", edge_column, conditions_.candidates(term.actors), conditions_.fits(term.actors, edge_end));
    }
    if (!term.variable) return where;
    for (const Place& place : earlier_places(*term.variable)) {
      const std::string known = fmt::format("SELECT {} FROM {}", place.column, table(place.triple));
      if (by_code_) {
        where += fmt::format(" AND {} IN (SELECT actor FROM aliases WHERE code IN ({})) AND {} IN ({})", edge_column, known, edge_end.code, known);
      } else {
        where += fmt::format(" AND {} IN ({})", edge_column, known);
      }
    }
    return where;
  }

  // Evidence whose edge fits as it is stored, or with its ends exchanged.
  std::string evidence_of(const TriplePattern& triple, const std::vector<RelationId>& kinds, bool exchanged) {
    const EdgeEnd subject = exchanged ? object_end : subject_end;
    const EdgeEnd object = exchanged ? subject_end : object_end;
    std::string sql = fmt::format(
        "SELECT {} AS s, e.relation AS r, {} AS o, v.modality AS m, v.document AS document, d.source AS source, d.story AS story, coalesce(v.date, "
        "v.date_end) AS "
        "first, coalesce(v.date_end, v.date) AS last, v.confidence AS confidence "
        "FROM edges e CROSS JOIN evidence v ON v.edge = e.edge CROSS JOIN documents d ON d.document = v.document",
        by_code_ ? subject.code : subject.actor, by_code_ ? object.code : object.actor);
    const bool by_alias = by_code_ || !is_unasked(triple.subject) || !is_unasked(triple.object) || !filter_.actors.empty();
    if (by_alias) sql += " LEFT JOIN aliases sa ON sa.alias = v.subject_alias LEFT JOIN aliases oa ON oa.alias = v.object_alias";
    sql += " WHERE 1";
    const std::vector<RelationId> wanted = exchanged ? symmetric_relations(kinds) : kinds;
    if (!wanted.empty()) sql += " AND e.relation IN " + relation_list(wanted);
    sql += end_conditions(triple.subject, subject) + end_conditions(triple.object, object);
    if (!filter_.actors.empty()) {
      const std::string actors = conditions_.candidates(filter_.actors);
      sql += fmt::format(" AND (e.subject IN ({0}) OR e.object IN ({0}))", actors);
    }
    return sql + conditions_.others(filter_, level_);
  }

  // The edges that fit one triple, counted.
  std::string edges_of(std::size_t index) {
    const TriplePattern& triple = pattern_[index];
    const std::vector<RelationId> kinds = relations_of(triple);
    std::string evidence = evidence_of(triple, kinds, false);
    if (!triple.relations.empty() && kinds.empty()) evidence += " AND 0";
    if (!symmetric_relations(kinds).empty()) evidence += " UNION ALL " + evidence_of(triple, kinds, true);
    // Denials alone hold where they alone are asked for.
    const bool denials = filter_.modalities == std::vector{Modality::negated};
    std::string counts = fmt::format(
        "SELECT s, r, o, count(*) FILTER (WHERE m <> 'negated') AS mentions, count(*) FILTER (WHERE m = 'asserted'), "
        "count(*) FILTER (WHERE m = 'intended'), count(*) FILTER (WHERE m = 'negated'), count(DISTINCT document) {0} AS documents, "
        "count(DISTINCT nullif(source, '')) {0}, count(DISTINCT story) {0}, min(first) {0}, max(last) {0}, max(confidence) {0} FROM ({1}) GROUP BY "
        "s, r, o",
        denials ? "" : "FILTER (WHERE m <> 'negated')", evidence);
    counts += denials ? " HAVING 1" : " HAVING mentions > 0";
    if (filter_.min_documents > 1) counts += fmt::format(" AND documents >= {}", filter_.min_documents);
    return counts;
  }

  // What ties triple `i` to the triples before it.
  std::string joins(std::size_t i) const {
    std::string where;
    const TriplePattern& triple = pattern_[i];
    const auto tie = [&](std::optional<std::size_t> variable, char column) {
      if (!variable) return;
      for (std::size_t j = 0; j < i; ++j) {
        if (pattern_[j].subject.variable == variable) where += fmt::format(" AND t{}.{} = t{}.s", i, column, j);
        if (pattern_[j].object.variable == variable) where += fmt::format(" AND t{}.{} = t{}.o", i, column, j);
      }
    };
    tie(triple.subject.variable, 's');
    tie(triple.object.variable, 'o');
    for (std::size_t j = 0; j < i; ++j) {
      if (triple.relation_variable && triple.relation_variable == pattern_[j].relation_variable) where += fmt::format(" AND t{}.r = t{}.r", i, j);
      where += fmt::format(
          " AND NOT (t{0}.r = t{1}.r AND ((t{0}.s = t{1}.s AND t{0}.o IS t{1}.o) OR (t{0}.s = ifnull(t{1}.o, '') AND ifnull(t{0}.o, '') = t{1}.s AND "
          "t{0}.r IN {2})))",
          i, j, relation_list(symmetric_relations({})));
    }
    return where;
  }

  const std::vector<TriplePattern>& pattern_;
  const TripleFilter& filter_;
  bool by_code_;
  GraphLevel level_;
  std::vector<std::string> values_;
  MatchConditions conditions_;
  std::vector<std::size_t> done_;
};

}  // namespace

SQLite::Statement select_pattern(SQLite::Database& database, const std::vector<TriplePattern>& pattern, const TripleFilter& filter, GraphLevel level,
                                 std::size_t limit, EdgeWeight weight) {
  PatternSql sql(pattern, filter, level);
  const std::string text = sql.statement(limit, weight);
  SQLite::Statement statement(database, text);
  for (std::size_t i = 0; i < sql.values().size(); ++i) statement.bind(static_cast<int>(i) + 1, sql.values()[i]);
  return statement;
}

}  // namespace rawabit
