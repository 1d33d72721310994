// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace rawabit {

enum class TokenKind : std::uint8_t { word, number, punctuation };

/// A word, a number or one punctuation sign; `begin` and `end` are bytes of the folded text. Clitics are still attached.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TokenKind kind = TokenKind::word;
  char sign = 0;           // the character of a punctuation token
  bool in_quotes = false;  // between quotation marks
  bool joined = false;     // no blank between this token and the one before
};

/// Tokens [first, last) of one sentence. A headline is a line without closing punctuation that stands alone.
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool headline = false;
};

struct SegmentedText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

}  // namespace rawabit
