// SPDX-License-Identifier: Apache-2.0
#include "graph/match_conditions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rawabit {

std::string MatchConditions::value(std::string bound) const {
  values_->push_back(std::move(bound));
  return fmt::format("?{}", values_->size());
}

std::string MatchConditions::code_is(std::string_view column, const ActorTerm& term) const {
  std::string condition = fmt::format("{} = {}", column, value(term.value));
  // ':' and ';' are neighbours: all codes that continue with a sector.
  if (term.with_sectors) {
    condition += fmt::format(" OR ({0} >= {1} AND {0} < {2})", column, value(term.value + ':'), value(term.value + ';'));
  }
  return condition;
}

std::string MatchConditions::fits(const std::vector<ActorTerm>& terms, EdgeEnd end) const {
  if (terms.empty()) return "1";
  std::string condition;
  for (const ActorTerm& term : terms) {
    if (!condition.empty()) condition += " OR ";
    condition += term.kind == ActorTerm::Kind::id ? fmt::format("{} = (SELECT actor FROM actors WHERE id = {})", end.actor, value(term.value))
                                                  : code_is(end.code, term);
  }
  return '(' + condition + ')';
}

std::string MatchConditions::candidates(const std::vector<ActorTerm>& terms) const {
  std::string select;
  for (const ActorTerm& term : terms) {
    if (!select.empty()) select += " UNION ";
    select += term.kind == ActorTerm::Kind::id ? fmt::format("SELECT actor FROM actors WHERE id = {}", value(term.value))
                                               : fmt::format("SELECT actor FROM aliases WHERE {}", code_is("code", term));
  }
  return select;
}

std::string MatchConditions::in_texts(std::string_view column, const std::vector<std::string>& texts) const {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + value(text);
  return fmt::format("{} IN ({})", column, list);
}

std::string MatchConditions::others(const TripleFilter& filter, GraphLevel level) const {
  std::string where;
  if (level == GraphLevel::state) where += " AND (v.object_alias IS NULL OR sa.code <> oa.code)";
  if (!filter.actors.empty()) where += fmt::format(" AND ({} OR {})", fits(filter.actors, subject_end), fits(filter.actors, object_end));
  const bool published = filter.dates == DateKind::published;
  if (!filter.since.empty()) where += fmt::format(" AND {} >= {}", published ? "d.date" : "coalesce(v.date_end, v.date)", value(filter.since));
  // '~' sorts after everything that can follow the beginning of a day.
  if (!filter.until.empty()) {
    where += fmt::format(" AND {} <= {}", published ? "d.date" : "coalesce(v.date, v.date_end)", value(filter.until + '~'));
  }
  if (!filter.modalities.empty()) {
    std::vector<std::string> names;
    for (const Modality modality : filter.modalities) names.emplace_back(to_string(modality));
    where += " AND " + in_texts("v.modality", names);
  }
  if (!filter.sources.empty()) where += " AND " + in_texts("d.source", filter.sources);
  if (filter.min_confidence > 0) where += fmt::format(" AND v.confidence >= {}", filter.min_confidence);
  return where;
}

std::string relation_list(const std::vector<RelationId>& ids) {
  std::string list;
  for (const RelationId id : ids) list += fmt::format("{}'{}'", list.empty() ? "" : ", ", relation(id).name);
  return '(' + list + ')';
}

std::vector<RelationId> symmetric_relations(const std::vector<RelationId>& ids) {
  std::vector<RelationId> symmetric;
  for (std::size_t i = 0; i < relations().size(); ++i) {
    const auto id = static_cast<RelationId>(i);
    if (relation(id).symmetric && (ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end())) symmetric.push_back(id);
  }
  return symmetric;
}

}  // namespace rawabit
