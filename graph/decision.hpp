// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

enum class Verdict : std::uint8_t { same, different };

std::string_view to_string(Verdict verdict);

/// What a user decided about two actors. Ends are ids as documents give them, with @ and a country for one of several namesakes
/// (identity.hpp); an id alone stands for all of that id. The smaller one is first.
struct Decision {
  std::string first;
  std::string second;
  Verdict verdict = Verdict::same;
  std::string note;

  friend bool operator==(const Decision&, const Decision&) = default;
};

/// A file of decisions, one a line: "same ID ID" or "different ID ID", separated by blanks or tabs; an id with blanks stands in
/// double quotes; what follows # is the note. Empty lines and lines that start with # are passed over. A pair that is decided twice
/// keeps the last verdict. Sorted by ends. Throws UsageError that lists every wrong line as "NAME:LINE: ...".
std::vector<Decision> parse_decisions(std::string_view text, std::string_view name);

}  // namespace rawabit
