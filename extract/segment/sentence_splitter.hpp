// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "extract/segment/token.hpp"

namespace rawabit {

/// Cuts folded text (text/normalizer.hpp) into tokens and sentences. A sentence ends at . ! ? and at the end of a line,
/// unless the lines are only wrapped; not at the points of abbreviations, initials and numbers, and a closing
/// quotation mark or bracket stays with the sentence that it closes. Bullets and list numbers start a sentence. Text
/// that never ends one (a table, a dump) is cut after 1,000 tokens, so that the time of an article grows with its length.
SegmentedText segment(std::string_view folded);

}  // namespace rawabit
