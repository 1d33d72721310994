// SPDX-License-Identifier: Apache-2.0
#include "extract/segment/word_tokenizer.hpp"

#include <array>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

enum class CharacterClass : std::uint8_t { blank, line_feed, letter, digit, sign };

constexpr std::array<CharacterClass, 128> ascii_classes = [] {
  std::array<CharacterClass, 128> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) {
    if (c <= ' ' || c == 127)
      classes[c] = c == '\n' ? CharacterClass::line_feed : CharacterClass::blank;
    else if (c >= '0' && c <= '9')
      classes[c] = CharacterClass::digit;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      classes[c] = CharacterClass::letter;
    else
      classes[c] = CharacterClass::sign;
  }
  return classes;
}();

// Non-ASCII signs that news texts use: bullets, arrows and the like separate words.
bool is_symbol(char32_t point) {
  return (point >= 0x2000U && point < 0x2C00U) || (point >= 0x3000U && point < 0x3040U) || (point >= 0x1F000U) || point == 0x00B7U ||
         point == 0xFD3EU || point == 0xFD3FU;
}

struct Character {
  CharacterClass kind;
  std::size_t length;
};

Character classify(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80U) return {ascii_classes[byte], 1};
  const utf8::CodePoint point = utf8::decode(text, at);
  return {is_symbol(point.value) ? CharacterClass::sign : CharacterClass::letter, point.length};
}

bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

bool is_letter_at(std::string_view text, std::size_t at) { return at < text.size() && classify(text, at).kind == CharacterClass::letter; }

}  // namespace

std::vector<Token> tokenize(std::string_view folded) {
  std::vector<Token> tokens;
  tokens.reserve(folded.size() / 9 + 4);
  bool in_quotes = false;
  bool blank_before = true;
  for (std::size_t at = 0; at < folded.size();) {
    const Character first = classify(folded, at);
    Token token;
    token.begin = static_cast<std::uint32_t>(at);
    token.joined = !blank_before;
    std::size_t end = at + first.length;
    switch (first.kind) {
      case CharacterClass::blank:
        blank_before = true;
        at = end;
        continue;
      case CharacterClass::line_feed:
        token.kind = TokenKind::punctuation;
        token.sign = '\n';
        in_quotes = false;  // an unclosed quotation mark must not swallow the rest of the article
        break;
      case CharacterClass::letter:
        while (is_letter_at(folded, end)) end += classify(folded, end).length;
        break;
      case CharacterClass::digit:
        token.kind = TokenKind::number;
        while (is_digit_at(folded, end) || (end < folded.size() && (folded[end] == '.' || folded[end] == ',') && is_digit_at(folded, end + 1))) ++end;
        break;
      case CharacterClass::sign:
        token.kind = TokenKind::punctuation;
        token.sign = first.length == 1 ? folded[at] : '*';
        if (token.sign == '-' && at > 0 && !blank_before && is_letter_at(folded, end)) {
          at = end;
          continue;
        }
        if (token.sign == '"') in_quotes = !in_quotes;
        break;
    }
    token.end = static_cast<std::uint32_t>(end);
    token.in_quotes = in_quotes && token.sign != '"';
    tokens.push_back(token);
    blank_before = token.sign == '\n';
    at = end;
  }
  return tokens;
}

}  // namespace rawabit
