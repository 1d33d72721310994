// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "extract/date/date_mention.hpp"
#include "extract/lexicon/date_words.hpp"
#include "extract/segment/token.hpp"

namespace rawabit {

/// Dates in folded text (text/normalizer.hpp) cut by segment(), in token order, not overlapping.
///
/// Gregorian dates with the month names of Egypt and the Gulf, the Levant and Iraq, the Maghreb; Hijri dates by the
/// Umm al-Qura calendar; years, parts of a period, ranges; words such as "yesterday", "last week", "two months ago",
/// weekdays and months without a year, read against `article_date` (YYYY-MM-DD). Without a valid article date those
/// yield nothing. A month or weekday that nothing places is the nearest at or before the article's date.
///
/// "n weeks, months, years ago" covers the whole calendar week, month or year that the day lies in; weeks begin on
/// Saturday as in most Arab states (CLDR 42, week data). "before" and "after" a date yield nothing, nor does "since"
/// where it only says how long nothing like it had happened ("the first visit since 2011").
std::vector<DateMention> find_dates(const DateWords& words, std::string_view folded, const SegmentedText& text, std::string_view article_date);

}  // namespace rawabit
