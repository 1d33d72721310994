// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rawabit {

/// Key under which spellings of one name compare equal: folded (normalizer.hpp), punctuation and repeated blanks
/// dropped, the Arabic article removed from each word of three letters or more, "abd al-" written as one word.
/// Used by the lexicon for look-up by name and by the graph to merge actors that no table knows.
std::string name_key(std::string_view name);
/// The same of one word that is folded already, without a copy; none if the word has separators in it.
std::optional<std::string_view> word_key(std::string_view folded_word);

}  // namespace rawabit
