// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/record/span.hpp"

namespace rawabit {

/// Text folded so that spellings of one word compare equal, with the way back to the original bytes.
///
/// Folding: compatibility forms (presentation forms, ligatures) are resolved; alef with any hamza or madda becomes bare
/// alef, waw and yeh with hamza lose it, alef maksura becomes yeh, teh marbuta becomes heh; Persian and Maghrebi
/// letters become their Arabic neighbours; vowel signs, tatweel, other combining marks and bidi controls disappear;
/// digits become ASCII; Latin letters become lower case without accents; quotation marks become '"', dashes '-',
/// Arabic comma, semicolon and question mark their ASCII counterparts; white space other than line feed becomes ' '.
/// Not a stemmer: clitics stay, see segment/token.hpp.
class FoldedText {
 public:
  /// Invalid UTF-8 folds to spaces. `original` need not outlive the object.
  explicit FoldedText(std::string_view original);

  [[nodiscard]] std::string_view text() const { return folded_; }
  /// Original bytes of the folded range [begin, end), marks that follow its last letter included.
  [[nodiscard]] Span original(std::size_t begin, std::size_t end) const;

 private:
  std::string folded_;
  std::vector<std::uint32_t> start_;  // per folded byte: first original byte of its character
  std::vector<std::uint32_t> end_;    // per folded byte: end of its character and of the marks after it
};

/// The letter that a presentation form stands for; other code points as they are.
char32_t plain_letter(char32_t point);

/// The folded form alone.
std::string fold(std::string_view text);

}  // namespace rawabit
