// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rawabit {

/// A name as it is compared with others.
struct NameForm {
  std::vector<std::string> words;  // of its name_key, without particles (son of, house of)
  std::string text;                // these, separated by blanks
  std::string skeleton;            // consonants in Latin letters, alike in Arabic and Latin spellings; empty if too few to tell names apart
  bool is_latin = false;
};

/// Skeletons are made by ICU's transliteration into Latin letters; k, q, g, gh, kh, j and c meet, as do b and p, f and v; vowels,
/// h, w and y are dropped, for Arabic and Latin spellings have them or not.
NameForm name_form(std::string_view name);

/// How two different forms can be names of one actor, surest first.
enum class NameLikeness : std::uint8_t {
  same,           // word for word
  other_letters,  // equal skeletons: transliterations, other vowels
  one_letter,     // one letter more, less or other
  short_name,     // words of the longer name in their order, the first one among them
  family_name,    // the same, by a name with "father of" that ends the longer name
};

/// None if nothing suggests that they are one. `shorter` and `longer` in this order matter for short_name and family_name alone:
/// they are found only if the first has fewer words.
std::optional<NameLikeness> likeness(const NameForm& shorter, const NameForm& longer);

/// In words, for a person to read.
std::string_view to_string(NameLikeness likeness);

}  // namespace rawabit
