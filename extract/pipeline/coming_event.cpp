// SPDX-License-Identifier: Apache-2.0
#include "extract/pipeline/coming_event.hpp"

#include <cstdint>

namespace rawabit {

bool is_coming_event(const RelationUse& use, const DateMention& said, std::string_view article_date) {
  constexpr std::uint32_t nearby = 8;
  if (use.modality != Modality::asserted || article_date.empty() || said.day_first <= article_date) return false;
  const Relation& kind = relation(use.relation);
  // One side alone supports in words, which it does on the day it says so; treaties need both.
  const bool of_both = kind.symmetric && kind.plover == "SUPPORT";
  if (kind.plover != "CONSULT" && kind.plover != "AGREE" && kind.plover != "COOPERATE" && !of_both) return false;
  return said.first <= use.trigger_last + nearby && use.trigger_first <= said.last + nearby;
}

}  // namespace rawabit
