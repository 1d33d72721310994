// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/relation.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

/// One way to name actors in a pattern: the actor of this id, or all actors that roll up to this code.
struct ActorTerm {
  enum class Kind : std::uint8_t { id, code };

  Kind kind = Kind::code;
  std::string value;          // exact, as stored: "person:sergey-lavrov", "MLI", "MLI:REB"
  bool with_sectors = false;  // code only: also the sectors of the code, MLI:REB for MLI

  friend bool operator==(const ActorTerm&, const ActorTerm&) = default;
};

/// Which days of a piece of evidence a period is compared with: those of the event, or that on which the article was published.
enum class DateKind : std::uint8_t { event, published };

/// "event" and "published".
std::string_view to_string(DateKind kind);
std::optional<DateKind> parse_date_kind(std::string_view name);

/// Which evidence counts. Every condition must hold; an empty one always does. Within a list one match is enough.
/// For a symmetric relation subject and object of the pattern may be exchanged.
struct TripleFilter {
  std::vector<ActorTerm> subject = {};
  std::vector<RelationId> relations = {};
  std::vector<ActorTerm> object = {};  // evidence without an object matches only if this is empty
  std::vector<ActorTerm> actors = {};  // at least one end is one of these
  std::string since = {};              // both inclusive: YYYY-MM-DD, or YYYY-MM, YYYY for the whole month or year.
  std::string until = {};              // An event of several days matches if one day does; evidence without a date does not match.
  DateKind dates = DateKind::event;
  std::vector<Modality> modalities = {};
  std::vector<std::string> sources = {};  // exact names
  double min_confidence = 0;
  std::uint64_t min_documents = 0;  // of an edge, after all other conditions
};

/// What stands for relations in a pattern: a relation's name (English or Arabic), a PLOVER type in upper case
/// ("COOPERATE") or a quad class ("MX"). None if it is neither; never an empty list.
std::optional<std::vector<RelationId>> find_relations(std::string_view text);

}  // namespace rawabit
