// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/record/actor.hpp"
#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

/// The wire format, JSON Lines: one object a line, UTF-8, keys in a fixed order (README, "Formats").
/// Keys that a row may lack: "part" (only "title"), "office" (only for represents); "object" is null without a target.

/// One line without the line feed.
std::string to_json(const Triple& triple);
std::string to_json(const ActorMention& mention, std::string_view doc);
/// A candidate of the link model, for training (extract/relation/link_model.hpp).
std::string candidate_to_json(std::string_view doc, RelationId relation, std::string_view subject, std::string_view object, Modality modality,
                              std::string_view sentence, const std::vector<std::string>& features);
/// Throw InputError without a position; the reader adds path and line.
Triple parse_triple(std::string_view line);
/// `id_if_missing` stands in for a missing "id"; empty: an article without id is refused. A time after the day is dropped.
Article parse_article(std::string_view line, std::string_view id_if_missing = {});

}  // namespace rawabit
