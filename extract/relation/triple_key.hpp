// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace rawabit {

/// Two actors of one article (by Mention::code_number, below 2^28) and a PLOVER type (Relation::type_number; 0: any), as one number.
using TripleKey = std::uint64_t;

inline TripleKey triple_key(std::uint32_t subject, std::uint32_t object, std::uint8_t type) {
  return (static_cast<TripleKey>(subject) << 36U) | (static_cast<TripleKey>(object) << 8U) | type;
}

/// The same for both directions.
inline TripleKey pair_key(std::uint32_t one, std::uint32_t other) { return triple_key(std::min(one, other), std::max(one, other), 0); }

}  // namespace rawabit
