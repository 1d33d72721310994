// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/record/actor.hpp"
#include "extract/record/article.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

/// A candidate of the link model, for training (extract/relation/link_model.hpp). Numbers of tokens count over the article; -1: an
/// actor of an earlier sentence.
struct CandidateRecord {
  std::string_view doc;
  std::uint32_t sentence = 0;
  std::uint32_t trigger = 0;  // token
  RelationId relation{};
  std::string_view subject;       // codes
  std::int64_t subject_list = 0;  // token at which the list of actors starts ("A, B and C")
  std::string_view object;
  std::int64_t object_list = 0;
  Modality modality = Modality::asserted;
  bool ruled = false;  // grammar found both actors
  std::string evidence;
  std::vector<std::string> features;
};

/// The wire format, JSON Lines: one object a line, UTF-8, keys in a fixed order (README, "Formats").
/// Keys that a row may lack: "part" (only "title"), "office" (only for represents); "object" is null without a target.

/// One line without the line feed.
std::string to_json(const Triple& triple);
std::string to_json(const ActorMention& mention, std::string_view doc);
std::string to_json(const CandidateRecord& candidate);
/// Whether the text is a day of the calendar as YYYY-MM-DD.
bool is_day(std::string_view date);
/// A date without the time after it: of "2024-02-28T10:00Z" the first ten letters.
std::string_view without_time(std::string_view date);
/// Throw InputError without a position; the reader adds path and line.
Triple parse_triple(std::string_view line);
/// `id_if_missing` stands in for a missing "id"; empty: an article without id is refused. A time after the day is dropped.
Article parse_article(std::string_view line, std::string_view id_if_missing = {});

}  // namespace rawabit
