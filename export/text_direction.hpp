// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace rawabit {

/// Whether any letter of the text is Arabic.
bool has_arabic_letter(std::string_view text);
/// Whether the text is read from right to left: its first letter with a direction decides (rule P2 of the Unicode
/// Bidirectional Algorithm, UAX #9), as dir="auto" does in HTML.
bool is_right_to_left(std::string_view text);

}  // namespace rawabit
