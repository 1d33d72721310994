// SPDX-License-Identifier: Apache-2.0
#include "extract/text/name_key.hpp"

#include <algorithm>

#include "extract/text/normalizer.hpp"

namespace rawabit {

namespace {

bool is_separator(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80U && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z');
}

constexpr std::string_view article = "\u0627\u0644";
constexpr std::string_view servant = "\u0639\u0628\u062F";
constexpr std::size_t letter_bytes = 2;

}  // namespace

std::optional<std::string_view> word_key(std::string_view folded_word) {
  if (std::any_of(folded_word.begin(), folded_word.end(), is_separator)) return std::nullopt;
  if (folded_word.starts_with(article) && folded_word.size() >= 5 * letter_bytes) folded_word.remove_prefix(article.size());
  return folded_word;
}

std::string name_key(std::string_view name) {
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
