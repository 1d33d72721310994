// SPDX-License-Identifier: Apache-2.0
#include "extract/text/name_key.hpp"

#include <vector>

#include "extract/text/arabic_letters.hpp"
#include "extract/text/normalizer.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

std::string utf8_of(std::initializer_list<char32_t> letters) {
  std::string text;
  for (const char32_t letter : letters) utf8::append(text, letter);
  return text;
}

bool is_separator(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80U && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z');
}

}  // namespace

std::string name_key(std::string_view name) {
  static const std::string article = utf8_of({arabic::alef, arabic::lam});
  static const std::string servant = utf8_of({arabic::ain, arabic::beh, arabic::dal});
  constexpr std::size_t letter_bytes = 2;
  const std::string folded = fold(name);
  std::string key;
  bool joins = false;  // the word before is "abd", written apart
  for (std::size_t at = 0; at < folded.size();) {
    if (is_separator(folded[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < folded.size() && !is_separator(folded[end])) ++end;
    std::string_view word = std::string_view(folded).substr(at, end - at);
    at = end;
    if (!key.empty() && !joins) key.push_back(' ');
    if (!joins && word.starts_with(article) && word.size() >= 5 * letter_bytes) word.remove_prefix(article.size());
    key += word;
    joins = word == servant;
  }
  return key;
}

}  // namespace rawabit
