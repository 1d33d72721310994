// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace rawabit {

/// A date named in an article: tokens [first, last) and the days that it covers, both inclusive, as YYYY-MM-DD.
/// A year covers all its days, "the end of 2023" its last quarter.
struct DateMention {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string day_first;
  std::string day_last;
  bool opens_clause = false;  // at the head of its sentence or after a sign or "and": it dates what follows

  friend bool operator==(const DateMention&, const DateMention&) = default;
};

}  // namespace rawabit
