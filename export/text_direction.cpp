// SPDX-License-Identifier: Apache-2.0
#include "export/text_direction.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "extract/text/utf8.hpp"

namespace rawabit {

bool has_arabic_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    if (u_hasBinaryProperty(static_cast<UChar32>(point.value), UCHAR_ALPHABETIC) != 0 &&
        uscript_hasScript(static_cast<UChar32>(point.value), USCRIPT_ARABIC) != 0) {
      return true;
    }
    at += point.length;
  }
  return false;
}

bool is_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(point.value));
    if (direction == U_LEFT_TO_RIGHT) return false;
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
    at += point.length;
  }
  return false;
}

}  // namespace rawabit
