// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/triple_query.hpp"

namespace rawabit {

/// The sentence with [ ] around subject, trigger and object, as far as they lie in it, on one line.
std::string marked_sentence(const EvidenceRow& evidence);

}  // namespace rawabit
