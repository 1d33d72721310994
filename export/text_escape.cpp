// SPDX-License-Identifier: Apache-2.0
#include "export/text_escape.hpp"

#include <unicode/uchar.h>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

constexpr std::string_view non_joiner = "\u200C";

// Calls `put` with each character; bytes that are no UTF-8 come as U+FFFD.
template <typename Put>
void for_each_character(std::string_view text, Put put) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    put(point.value);
    at += point.length;
  }
}

bool is_xml_character(char32_t character) {
  if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
  return character != 0xFFFE && character != 0xFFFF;
}

bool is_bidi_control(char32_t character) { return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_BIDI_CONTROL) != 0; }

bool is_line_space(char32_t character) {
  return (character >= '\t' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
}

bool is_control(char32_t character) { return u_charType(static_cast<UChar32>(character)) == U_CONTROL_CHAR; }

bool is_null_word(std::string_view text) {
  constexpr std::string_view word = "null";
  if (text.size() != word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) | 0x20U) != static_cast<unsigned char>(word[i])) return false;
  }
  return true;
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_character(text, [&](char32_t character) {
    if (is_xml_character(character)) utf8::append(result, character);
  });
  return result;
}

std::string caption(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_character(text, [&](char32_t character) {
    if (is_line_space(character)) character = ' ';
    if (character == ' ' && result.empty()) return;
    if (is_xml_character(character) && !is_control(character) && !is_bidi_control(character)) utf8::append(result, character);
  });
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

std::string gephi_text(std::string text, bool is_label) {
  if (is_null_word(text)) return text.insert(1, non_joiner);
  if (is_label) return text;
  for (std::size_t at = text.find("INF"); at != std::string::npos; at = text.find("INF", at)) text.insert(at + 1, non_joiner);
  return text;
}

std::string name_token(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_character(text, [&](char32_t character) {
    const bool is_ascii_sign = character == '-' || character == '_' || character == ':';
    const bool is_letter = character < 0x10000 && u_isalnum(static_cast<UChar32>(character)) != 0;
    utf8::append(result, is_ascii_sign || is_letter ? character : U'_');
  });
  return result;
}

}  // namespace rawabit
