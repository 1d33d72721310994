// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/triple_query.hpp"

namespace rawabit {

/// One answer as a JSON object on one line, keys in a fixed order; with "evidence", a list of objects, if given.
std::string answer_json(const TripleRow& row, const std::optional<std::vector<EvidenceRow>>& evidence);

}  // namespace rawabit
