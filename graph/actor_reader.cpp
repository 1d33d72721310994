// SPDX-License-Identifier: Apache-2.0
#include "graph/actor_reader.hpp"

#include <optional>
#include <string_view>

namespace rawabit {

namespace {

ActorKind kind_column(const SQLite::Column& column) { return parse_actor_kind(column.getString()).value_or(ActorKind::group); }
Sector sector_column(const SQLite::Column& column) { return parse_sector(column.getString()).value_or(Sector::none); }

}  // namespace

ActorReader::ActorReader(SQLite::Database& database, GraphLevel level)
    : level_(level),
      by_id_(database, "SELECT id, code, name, name_en, kind, country, sector FROM actors WHERE id = ?"),
      by_code_(database,
               "SELECT kind, country FROM aliases WHERE code = ? GROUP BY kind, country "
               "ORDER BY kind = 'person', sum(count) DESC, kind, country LIMIT 1") {}

const GraphActor& ActorReader::read(const std::string& id) {
  const auto found = known_.find(id);
  return found != known_.end() ? found->second : known_.emplace(id, describe(id)).first->second;
}

GraphActor ActorReader::describe(const std::string& id) {
  by_id_.reset();
  by_id_.bind(1, id);
  if (!by_id_.executeStep()) {
    by_id_.reset();
    if (level_ == GraphLevel::state) return describe_code(id);
    return {.id = id, .code = id, .name = id, .name_en = {}, .country = {}};
  }
  GraphActor actor{.id = by_id_.getColumn(0).getString(),
                   .code = by_id_.getColumn(1).getString(),
                   .name = by_id_.getColumn(2).getString(),
                   .name_en = by_id_.getColumn(3).getString(),
                   .kind = kind_column(by_id_.getColumn(4)),
                   .country = by_id_.getColumn(5).getString(),
                   .sector = sector_column(by_id_.getColumn(6))};
  by_id_.reset();
  if (level_ == GraphLevel::state) actor.code = id;
  if (actor.name.empty()) actor.name = id;
  return actor;
}

GraphActor ActorReader::describe_code(const std::string& code) {
  GraphActor actor{.id = code, .code = code, .name = code, .name_en = {}, .kind = ActorKind::organization, .country = {}};
  by_code_.reset();
  by_code_.bind(1, code);
  if (by_code_.executeStep()) {
    const ActorKind kind = kind_column(by_code_.getColumn(0));
    const std::string country = by_code_.getColumn(1).getString();
    const std::size_t colon = code.find(':');
    const auto sector = colon == std::string::npos ? std::nullopt : parse_sector(std::string_view(code).substr(colon + 1));
    if (country == code) {
      // A ministry or a president of MLI: MLI itself is the state.
      actor.kind = ActorKind::country;
      actor.country = country;
    } else if (sector) {
      actor.kind = ActorKind::group;
      actor.country = country;
      actor.sector = *sector;
    } else if (kind != ActorKind::person) {
      actor.kind = kind;
    }
  }
  by_code_.reset();
  return actor;
}

}  // namespace rawabit
