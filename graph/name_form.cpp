// SPDX-License-Identifier: Apache-2.0
#include "graph/name_form.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

#include "extract/text/arabic_letters.hpp"
#include "extract/text/name_key.hpp"
#include "extract/text/utf8.hpp"
#include "graph/name_words_text.hpp"

namespace rawabit {

namespace {

enum class WordKind : std::uint8_t { other, particle, kunya, given };

const std::unordered_map<std::string_view, WordKind>& word_kinds() {
  static const auto kinds = [] {
    std::unordered_map<std::string_view, WordKind> table;
    std::string_view rest = name_words_text().front().text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      const std::size_t tab = line.find('\t');
      if (tab == std::string_view::npos || line.front() == '#') continue;
      const std::string_view kind = line.substr(tab + 1);
      table.emplace(line.substr(0, tab), kind == "particle" ? WordKind::particle
                                         : kind == "kunya"  ? WordKind::kunya
                                         : kind == "given"  ? WordKind::given
                                                            : WordKind::other);
    }
    return table;
  }();
  return kinds;
}

WordKind kind_of(std::string_view word) {
  const auto found = word_kinds().find(word);
  return found == word_kinds().end() ? WordKind::other : found->second;
}

std::string transliterated(const std::string& text) {
  thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  if (!transliterator) return text;
  icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
  transliterator->transliterate(letters);
  std::string latin;
  letters.toUTF8String(latin);
  return latin;
}

// Names share most of their words.
const std::string& in_latin_letters(const std::string& word) {
  constexpr std::size_t most_words = 100'000;
  thread_local std::unordered_map<std::string, std::string> seen;
  if (seen.size() > most_words) seen.clear();
  const auto [entry, is_new] = seen.try_emplace(word);
  if (is_new) entry->second = transliterated(word);
  return entry->second;
}

// One consonant for all spellings that stand for each other; 0 for what is dropped.
char consonant(char letter) {
  switch (letter) {
    case 'q':
    case 'g':
    case 'k':
    case 'c':
    case 'j':
      return 'k';
    case 'p':
      return 'b';
    case 'v':
      return 'f';
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'w':
    case 'h':
      return '\0';
    default:
      return letter >= 'a' && letter <= 'z' ? letter : '\0';
  }
}

std::string skeleton_of(const std::vector<std::string>& words) {
  std::string skeleton;
  std::size_t consonants = 0;
  std::string latin;
  for (const std::string& word : words) latin.append(latin.empty() ? "" : " ").append(in_latin_letters(word));
  for (std::size_t i = 0; i < latin.size(); ++i) {
    if (latin[i] == ' ') {
      skeleton += ' ';
      continue;
    }
    // sh and ch are one sound here, ph another spelling of f.
    char sound = consonant(latin[i]);
    const bool before_h = i + 1 < latin.size() && latin[i + 1] == 'h';
    if (latin[i] == 'c' && before_h) sound = 's';
    if (latin[i] == 'p' && before_h) sound = 'f';
    if (sound == '\0' || (!skeleton.empty() && skeleton.back() == sound)) continue;
    skeleton += sound;
    ++consonants;
  }
  constexpr std::size_t enough_consonants = 4;
  return consonants < enough_consonants ? std::string() : skeleton;
}

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    letters.push_back(point.value);
    at += point.length;
  }
  return letters;
}

std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

// An ending makes another name: Salih and Salihi, Amin and Amina.
bool differ_by_an_ending(std::u32string_view a, std::u32string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() == a.size() + 1 && b.substr(0, a.size()) == a &&
         (b.back() == arabic::yeh || b.back() == arabic::heh || b.back() == U'a' || b.back() == U'i');
}

// Whether the words may be spellings of one, being as near as `most_edits` letters.
bool may_be_one_word(const std::string& a, const std::string& b, std::size_t most_edits) {
  if (a == b) return true;
  if (kind_of(a) == WordKind::given && kind_of(b) == WordKind::given) return false;
  const std::u32string left = letters_of(a);
  const std::u32string right = letters_of(b);
  return !differ_by_an_ending(left, right) && edit_distance(left, right) <= most_edits;
}

bool may_be_one_name(const NameForm& a, const NameForm& b, std::size_t most_edits) {
  if (a.words.size() != b.words.size()) return false;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    if (!may_be_one_word(a.words[i], b.words[i], most_edits)) return false;
  }
  return true;
}

bool differ_in_one_letter(const NameForm& a, const NameForm& b) {
  constexpr std::size_t least_letters = 8;
  const std::u32string left = letters_of(a.text);
  const std::u32string right = letters_of(b.text);
  if (std::min(left.size(), right.size()) < least_letters || edit_distance(left, right) > 1) return false;
  // A blank more or less: the words are the same.
  return a.words.size() != b.words.size() || may_be_one_name(a, b, 1);
}

bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  std::size_t at = 0;
  for (const std::string& word : whole) {
    if (at < part.size() && word == part[at]) ++at;
  }
  return at == part.size();
}

bool is_family_name(const NameForm& name) { return name.words.size() == 2 && kind_of(name.words.front()) == WordKind::kunya; }

}  // namespace

NameForm name_form(std::string_view name) {
  NameForm form;
  const std::string key = name_key(name);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    std::string word = key.substr(at, end - at);
    at = end + 1;
    if (!word.empty() && kind_of(word) != WordKind::particle) form.words.push_back(std::move(word));
  }
  for (const std::string& word : form.words) form.text += (form.text.empty() ? "" : " ") + word;
  form.skeleton = skeleton_of(form.words);
  form.is_latin = std::all_of(form.text.begin(), form.text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
  return form;
}

std::optional<NameLikeness> likeness(const NameForm& shorter, const NameForm& longer) {
  if (shorter.words.empty() || longer.words.empty()) return std::nullopt;
  if (shorter.text == longer.text) return NameLikeness::same;
  if (!shorter.skeleton.empty() && shorter.skeleton == longer.skeleton) {
    // Letters of two scripts cannot be compared; Latin spellings of one name differ in their vowels.
    constexpr std::size_t most_edits = 2;
    constexpr std::size_t most_edits_in_latin = 3;
    if (shorter.is_latin != longer.is_latin) {
      if (shorter.words.size() == longer.words.size()) return NameLikeness::other_letters;
    } else if (may_be_one_name(shorter, longer, shorter.is_latin ? most_edits_in_latin : most_edits)) {
      return NameLikeness::other_letters;
    }
  }
  if (shorter.is_latin != longer.is_latin) return std::nullopt;
  if (differ_in_one_letter(shorter, longer)) return NameLikeness::one_letter;
  if (shorter.words.size() < 2 || shorter.words.size() >= longer.words.size()) return std::nullopt;
  if (is_family_name(shorter) && std::equal(shorter.words.begin(), shorter.words.end(), longer.words.end() - 2)) return NameLikeness::family_name;
  if (shorter.words.front() == longer.words.front() && is_subsequence(shorter.words, longer.words)) return NameLikeness::short_name;
  return std::nullopt;
}

std::string_view to_string(NameLikeness likeness) {
  constexpr std::array<std::string_view, 5> texts = {"the same name", "the same name in other letters", "names that differ in one letter",
                                                     "a short form of the name", "the end of the name, with father of"};
  return texts.at(static_cast<std::size_t>(likeness));
}

}  // namespace rawabit
