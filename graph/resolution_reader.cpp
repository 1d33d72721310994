// SPDX-License-Identifier: Apache-2.0
#include "graph/resolution_reader.hpp"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <utility>

#include "graph/identity.hpp"
#include "graph/read_transaction.hpp"
#include "graph/settlement.hpp"
#include "graph/store.hpp"
#include "graph/store_error.hpp"

namespace rawabit {

ResolutionReport read_resolution(const Store& store) {
  return with_store_errors(store.path(), [&] {
    const ReadTransaction transaction(store.database());
    ResolutionReport report;
    std::map<std::string, std::size_t> cluster_of;  // by label
    SQLite::Statement members(store.database(),
                              "SELECT a.id, a.name, a.name_en, a.country, i.id, i.country FROM identities i JOIN actors a ON a.actor = i.actor "
                              "WHERE i.actor IN (SELECT actor FROM identities GROUP BY actor HAVING count(*) > 1) ORDER BY a.id, i.id, i.country");
    while (members.executeStep()) {
      const auto text = [&](int column) { return members.getColumn(column).getString(); };
      if (report.clusters.empty() || report.clusters.back().actor != text(0)) {
        report.clusters.push_back({.actor = text(0), .name = text(1), .name_en = text(2), .country = text(3), .identities = {}, .reasons = {}});
      }
      report.clusters.back().identities.push_back(identity_label(text(4), text(5)));
      cluster_of[report.clusters.back().identities.back()] = report.clusters.size() - 1;
    }
    for (ResolvedPair& pair : read_pairs(store.database())) {
      if (pair.verdict == Verdict::different) {
        report.near_misses.push_back(std::move(pair));
      } else if (const auto found = cluster_of.find(pair.first); found != cluster_of.end()) {
        report.clusters[found->second].reasons.push_back(std::move(pair));
      }
    }
    return report;
  });
}

}  // namespace rawabit
