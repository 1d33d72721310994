// SPDX-License-Identifier: Apache-2.0
#include "extract/text/utf8.hpp"

#include <algorithm>

namespace rawabit::utf8 {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_continuation(std::string_view text, std::size_t at) { return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U; }

}  // namespace

CodePoint decode_any(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80U) return {lead, 1};
  if (lead >= 0xC2U && lead < 0xE0U && is_continuation(text, at + 1)) {
    return {((lead & 0x1FU) << 6U) | (byte_at(text, at + 1) & 0x3FU), 2};
  }
  if (lead >= 0xE0U && lead < 0xF0U && is_continuation(text, at + 1) && is_continuation(text, at + 2)) {
    const char32_t value = ((lead & 0x0FU) << 12U) | ((byte_at(text, at + 1) & 0x3FU) << 6U) | (byte_at(text, at + 2) & 0x3FU);
    if (value >= 0x800U && (value < 0xD800U || value > 0xDFFFU)) return {value, 3};
  }
  if (lead >= 0xF0U && lead < 0xF5U && is_continuation(text, at + 1) && is_continuation(text, at + 2) && is_continuation(text, at + 3)) {
    const char32_t value = ((lead & 0x07U) << 18U) | ((byte_at(text, at + 1) & 0x3FU) << 12U) | ((byte_at(text, at + 2) & 0x3FU) << 6U) |
                           (byte_at(text, at + 3) & 0x3FU);
    if (value >= 0x10000U && value <= 0x10FFFFU) return {value, 4};
  }
  return {replacement, 1};
}

void append(std::string& text, char32_t code_point) {
  const auto put = [&text](char32_t value) { text.push_back(static_cast<char>(value)); };
  if (code_point < 0x80U) {
    put(code_point);
  } else if (code_point < 0x800U) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000U) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::optional<std::size_t> first_invalid_byte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (byte_at(text, at) < 0x80U) {
      ++at;
      continue;
    }
    const CodePoint point = decode(text, at);
    if (point.length == 1) return at;
    at += point.length;
  }
  return std::nullopt;
}

std::string repaired(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    append(result, point.value);
    at += point.length;
  }
  return result;
}

std::string quotable(std::string_view text, std::size_t longest) {
  std::size_t end = std::min(text.size(), longest);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  std::string line = repaired(text.substr(0, end));
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F) c = ' ';
  }
  return end < text.size() ? line + "..." : line;
}

}  // namespace rawabit::utf8
