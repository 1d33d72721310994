// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "extract/date/date_mention.hpp"

namespace rawabit {

/// The date that belongs to the trigger at token `trigger` of the sentence [sentence_first, sentence_last): the nearest one
/// within 25 tokens, where a date after the trigger comes first unless it opens another clause, and a date before it
/// counts in full only if it opens the trigger's clause. Null if there is none: the event then has the article's date.
/// `dates` in token order, as find_dates() gives them.
const DateMention* event_date(std::span<const DateMention> dates, std::uint32_t sentence_first, std::uint32_t sentence_last, std::uint32_t trigger);

}  // namespace rawabit
