// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "extract/segment/token.hpp"

namespace rawabit {

/// Cuts folded text (text/normalizer.hpp) into tokens and sentences. A sentence ends at . ! ? and at the end of a line,
/// unless the lines are only wrapped; not at the points of abbreviations, initials and numbers, and a closing
/// quotation mark or bracket stays with the sentence that it closes. Bullets and list numbers start a sentence.
SegmentedText segment(std::string_view folded);

}  // namespace rawabit
