// SPDX-License-Identifier: Apache-2.0
#include "graph/identity_reader.hpp"

#include <algorithm>

#include "graph/identity.hpp"

namespace rawabit {

namespace {

using Votes = std::map<std::string, std::int64_t>;

// The most frequent value that says something, of several the smallest.
std::string winner(const Votes& votes) {
  std::string best;
  std::int64_t most = 0;
  for (const auto& [value, count] : votes) {
    if (value.empty() || count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}

// "person:?ali-salih" -> "ali salih", "NAME:Free Press" -> "Free Press".
std::string name_of_unlisted(const std::string& id) {
  std::string name = id.substr(id.find(':') + 1);
  if (!name.starts_with('?')) return name;
  name.erase(0, 1);
  std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

struct Ballot {
  Votes countries;
  Votes kinds;
  Votes sectors;
  std::vector<std::string> names;

  void fill(Identity& identity) {
    identity.actual_country = identity.country.empty() ? winner(countries) : identity.country;
    identity.kind = parse_actor_kind(winner(kinds)).value_or(ActorKind::group);
    identity.sector = parse_sector(winner(sectors)).value_or(Sector::none);
    if (is_unlisted(identity.id)) {
      identity.names = {name_of_unlisted(identity.id)};
      return;
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    identity.names = std::move(names);
  }
};

}  // namespace

IdentityList read_identities(SQLite::Database& database, std::span<const Decision> decisions) {
  IdentityList list;
  // Without anybody to resolve there is nothing to compare.
  const bool any =
      !decisions.empty() ||
      database.execAndGet("SELECT EXISTS (SELECT 1 FROM identities WHERE id GLOB '*:[?]*' OR id GLOB 'NAME:*')").getInt() != 0 ||
      database.execAndGet("SELECT EXISTS (SELECT 1 FROM identities i JOIN actors a ON a.actor = i.actor WHERE a.id <> i.id)").getInt() != 0;
  if (!any) return list;
  SQLite::Statement select(database,
                           "SELECT i.identity, i.id, i.country, i.actor, a.id, f.name, f.name_en, f.kind, f.country, f.sector, f.count "
                           "FROM identities i JOIN actors a ON a.actor = i.actor JOIN aliases f ON f.identity = i.identity "
                           "ORDER BY i.id, i.country");
  Ballot ballot;
  const auto close = [&] {
    if (!list.identities.empty()) ballot.fill(list.identities.back());
    ballot = {};
  };
  while (select.executeStep()) {
    const std::int64_t row = select.getColumn(0).getInt64();
    const auto text = [&](int column) { return select.getColumn(column).getString(); };
    if (list.rows.empty() || list.rows.back() != row) {
      close();
      Identity& identity = list.identities.emplace_back();
      identity.id = text(1);
      identity.country = text(2);
      list.rows.push_back(row);
      list.actors.push_back(select.getColumn(3).getInt64());
      list.actor_ids.push_back(text(4));
    }
    const std::int64_t count = select.getColumn(10).getInt64();
    ballot.kinds[text(7)] += count;
    ballot.countries[text(8)] += count;
    ballot.sectors[text(9)] += count;
    for (const int column : {5, 6}) {
      if (std::string name = text(column); !name.empty()) ballot.names.push_back(std::move(name));
    }
  }
  close();
  return list;
}

ActionReader::ActionReader(SQLite::Database& database, std::span<const std::int64_t> rows)
    : rows_(rows),
      select_(database,
              "SELECT EXISTS (SELECT 1 FROM aliases s JOIN evidence v ON v.subject_alias = s.alias JOIN aliases o ON o.alias = v.object_alias "
              "WHERE s.identity = ?1 AND o.identity = ?2)") {}

bool ActionReader::act_on_each_other(std::uint32_t a, std::uint32_t b) {
  const auto asks = [&](std::int64_t subject, std::int64_t object) {
    const auto [found, is_new] = known_.try_emplace({subject, object}, false);
    if (is_new) {
      select_.reset();
      select_.bind(1, subject);
      select_.bind(2, object);
      found->second = select_.executeStep() && select_.getColumn(0).getInt() != 0;
      select_.reset();
    }
    return found->second;
  };
  return asks(rows_[a], rows_[b]) || asks(rows_[b], rows_[a]);
}

}  // namespace rawabit
