// SPDX-License-Identifier: Apache-2.0
#include "extract/text/language_detector.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

bool is_english_function_word(std::string_view word) {
  constexpr std::array<std::string_view, 14> words = {"a", "and", "by", "for", "has", "in", "is", "of", "on", "said", "that", "the", "to", "with"};
  return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace

std::string_view detect_language(std::string_view text) {
  constexpr std::size_t letters_read = 2000;
  std::size_t arabic = 0;
  std::size_t latin = 0;
  std::size_t words = 0;
  std::size_t english = 0;
  std::string word;
  for (std::size_t at = 0; at < text.size() && arabic + latin < letters_read;) {
    const utf8::CodePoint point = utf8::decode(text, at);
    at += point.length;
    if (point.value < 0x80U && std::isalpha(static_cast<int>(point.value)) != 0) {
      ++latin;
      word.push_back(static_cast<char>(std::tolower(static_cast<int>(point.value))));
      continue;
    }
    if (!word.empty()) {
      ++words;
      if (is_english_function_word(word)) ++english;
      word.clear();
    }
    if (point.value >= 0x0620U && point.value < 0x0700U) ++arabic;
  }
  if (arabic > 0 && arabic * 2 >= latin) return "ar";
  constexpr std::size_t one_in = 12;
  return english * one_in >= words && english > 0 ? "en" : "";
}

}  // namespace rawabit
