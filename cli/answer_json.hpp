// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "graph/snapshot.hpp"
#include "graph/triple_query.hpp"

namespace rawabit {

/// One answer as a JSON object, keys in a fixed order; with "evidence", a list of objects, if given.
nlohmann::ordered_json answer_object(const TripleRow& row, const std::optional<std::vector<EvidenceRow>>& evidence);

/// An actor as it stands in answers: id, code, name, name_en, kind, country, sector.
nlohmann::ordered_json actor_object(const GraphActor& actor);
nlohmann::ordered_json actor_object(const SnapshotActor& actor);

/// On one line, without line end; bytes that are no UTF-8 are replaced.
std::string json_line(const nlohmann::ordered_json& object);

}  // namespace rawabit
