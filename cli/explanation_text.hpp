// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/pipeline/extractor.hpp"

namespace rawabit {

/// What the stages saw in one sentence, for a person: several lines, the last without line feed.
std::string explanation_text(const Explanation::SentenceLines& sentence, bool for_terminal);
/// The same as one JSON object on one line; triples in the wire format.
std::string explanation_json(const Explanation::SentenceLines& sentence);

}  // namespace rawabit
