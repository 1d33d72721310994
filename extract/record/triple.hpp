// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "extract/record/actor.hpp"
#include "extract/record/relation.hpp"
#include "extract/record/span.hpp"

namespace rawabit {

/// Whether the article says that the relation holds, is meant to hold, or does not hold (ontology, section 3, rule 2).
enum class Modality : std::uint8_t { asserted, intended, negated };

std::string_view to_string(Modality modality);
std::optional<Modality> parse_modality(std::string_view name);

/// Which field of the article the spans of a triple count bytes in.
enum class ArticlePart : std::uint8_t { text, title };

/// (subject, relation, object) as one sentence states it, with everything that proves it.
/// `object` is missing only for events with no target, such as a protest.
struct Triple {
  std::string doc;
  std::uint32_t sentence = 0;  // counted from 0 within the part
  ArticlePart part = ArticlePart::text;
  ActorMention subject;
  RelationId relation{};
  std::string context;  // PLOVER context: military, economic, diplomatic...; may be empty
  std::string office;   // role id; for `represents` only
  std::optional<ActorMention> object;
  Modality modality = Modality::asserted;
  std::string date;      // first day of the event, YYYY-MM-DD; empty if unknown
  std::string date_end;  // last day
  std::string trigger_text;
  Span trigger;
  std::string evidence;   // the words of the sentence, as the article has them
  double confidence = 0;  // 0 to 1
};

}  // namespace rawabit
