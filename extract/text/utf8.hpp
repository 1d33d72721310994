// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rawabit::utf8 {

/// One code point and the bytes that it takes (1 to 4). An invalid byte decodes to U+FFFD and takes one byte.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};

constexpr char32_t replacement = 0xFFFD;

/// decode() for all code points.
CodePoint decode_any(std::string_view text, std::size_t at);

/// Decodes the code point that starts at byte `at`, which must lie inside the text. ASCII and letters of two bytes, such as the Arabic
/// ones, are told without a call.
inline CodePoint decode(std::string_view text, std::size_t at) {
  const unsigned lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80U) return {lead, 1};
  if (lead >= 0xC2U && lead < 0xE0U && at + 1 < text.size()) {
    const unsigned next = static_cast<unsigned char>(text[at + 1]);
    if ((next & 0xC0U) == 0x80U) return {((lead & 0x1FU) << 6U) | (next & 0x3FU), 2};
  }
  return decode_any(text, at);
}
void append(std::string& text, char32_t code_point);

/// Offset of the first byte that is no valid UTF-8 (overlong forms and surrogates included); none if all is valid.
std::optional<std::size_t> first_invalid_byte(std::string_view text);
/// The text with each invalid byte replaced by U+FFFD.
std::string repaired(std::string_view text);

/// What a message quotes of foreign text: its first whole letters, at most `longest` bytes and "..." if it goes on, in one line, with
/// blanks for control characters. Bytes that are no UTF-8 are replaced as by repaired().
std::string quotable(std::string_view text, std::size_t longest = 60);

}  // namespace rawabit::utf8
