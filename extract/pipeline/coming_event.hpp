// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "extract/date/date_mention.hpp"
#include "extract/relation/relation_finder.hpp"

namespace rawabit {

/// Whether a relation that reads as a fact is only arranged: a visit, talk, agreement or cooperation of a day after
/// `article_date` (ontology, section 4, decision 7), told at most eight tokens from its trigger. Accusations, calls and the
/// like about a coming day are made today. False without an article date.
bool is_coming_event(const RelationUse& use, const DateMention& said, std::string_view article_date);

}  // namespace rawabit
