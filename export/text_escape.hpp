// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rawabit {

/// Text made fit for a syntax or a reader. All take any bytes and return valid UTF-8; bytes that are no UTF-8 become U+FFFD.

/// Without the characters that XML 1.0 forbids (C0 controls but tab, line feed and carriage return; U+FFFE, U+FFFF).
std::string xml_text(std::string_view text);
/// A name or label for the screen: also without bidi controls and other control characters, line breaks and tabs become blanks,
/// no blanks at either end.
std::string caption(std::string_view text);
/// Keeps Gephi from changing a value: it empties the string "null" (any case) and turns each upper-case "INF" into "Infinity".
/// U+200C, which has no width, is put after their first letter. Labels are safe from the second: give them is_label.
std::string gephi_text(std::string text, bool is_label);
/// A caption as an id that is an XML NMTOKEN: letters and digits of the basic plane, '-', '_' and ':'; all else becomes '_'.
std::string name_token(std::string_view text);

}  // namespace rawabit
