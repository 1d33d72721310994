// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace rawabit {

/// A word as a row of sounds, out of which its spelling follows. Consonants are Arabic letters (hamza without its seat);
/// ASCII letters stand for vowels and for letters that only spelling knows:
///   a i u short, A I U long, Y long a that ends a word as alef maksura,
///   O the silent alef of the plural, N the alef of the indefinite accusative, H teh marbuta.
class Sounds {
 public:
  void push(char32_t sound) { sounds_.at(size_++) = static_cast<char16_t>(sound); }
  void append(const Sounds& other) {
    for (std::size_t at = 0; at < other.size_; ++at) push(other.sounds_[at]);
  }
  /// Appends a pattern: digits are radicals, T is `infix`, ' is hamza, m n s t w y the consonants of patterns and endings.
  void append(std::string_view pattern, const std::array<char32_t, 4>& root = {}, char32_t infix = 0);
  void drop_first();

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] char32_t operator[](std::size_t at) const { return at < size_ ? sounds_[at] : 0; }  // 0 beyond the end
  /// Hamza with vowel before vowelless hamza at the start of a word becomes hamza with long vowel: 'a'man, 'aman.
  void merge_initial_hamzas();

 private:
  // Longest: a participle of pattern V with a dual ending, 16 sounds. Arabic letters take 16 bits.
  std::array<char16_t, 24> sounds_{};
  std::size_t size_ = 0;
};

constexpr bool is_short_vowel(char32_t sound) { return sound == 'a' || sound == 'i' || sound == 'u'; }
constexpr bool is_vowel(char32_t sound) { return is_short_vowel(sound) || sound == 'A' || sound == 'I' || sound == 'U' || sound == 'Y'; }

enum class Spelling : unsigned char { folded, newspaper };
/// Hamza before u: on waw (qara'u as in the Levant), or on the seat that the preceding sound gives it (as in Egypt).
enum class HamzaStyle : unsigned char { on_waw, by_preceding };

std::string spell(const Sounds& word, Spelling spelling, HamzaStyle style = HamzaStyle::on_waw);

/// True if the letter is written joined to the next one.
bool joins_next_letter(char32_t letter);
/// Folds one letter as extract/text/normalizer.hpp does.
char32_t folded_letter(char32_t letter);

}  // namespace rawabit
