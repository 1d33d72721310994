// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    letters.push_back(point.value);
    at += point.length;
  }
  return letters;
}

// Distance of Damerau and Levenshtein in its simple form: no letter takes part in two exchanges.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::string_view nearest_name(std::string_view typed, std::span<const std::string_view> names) {
  constexpr std::size_t short_word = 4;
  const std::u32string wanted = letters_of(typed);
  std::size_t least = wanted.size() <= short_word ? 2 : 3;
  std::string_view best;
  for (const std::string_view name : names) {
    const std::u32string letters = letters_of(name);
    const std::size_t longer = std::max(letters.size(), wanted.size());
    if (longer - std::min(letters.size(), wanted.size()) >= least) continue;
    const std::size_t found = distance(wanted, letters);
    if (found < least && found < letters.size()) {
      least = found;
      best = name;
    }
  }
  return best;
}

}  // namespace rawabit
