// SPDX-License-Identifier: Apache-2.0
#include "extract/lexicon/arabic_sound.hpp"

#include "extract/text/arabic_letters.hpp"

namespace rawabit {

namespace {

using namespace arabic;

constexpr char32_t first_letter = hamza;  // sounds below are ASCII

char32_t pattern_consonant(char letter) {
  switch (letter) {
    case '\'':
      return hamza;
    case 'm':
      return meem;
    case 'n':
      return noon;
    case 's':
      return seen;
    case 't':
      return teh;
    case 'w':
      return waw;
    case 'y':
      return yeh;
    default:
      return static_cast<char32_t>(static_cast<unsigned char>(letter));
  }
}

bool is_a(char32_t sound) { return sound == 'a' || sound == 'A' || sound == 'Y'; }
bool is_i(char32_t sound) { return sound == 'i' || sound == 'I'; }
bool is_u(char32_t sound) { return sound == 'u' || sound == 'U'; }

char32_t initial_hamza(char32_t next) { return is_i(next) ? alef_hamza_below : alef_hamza_above; }

char32_t final_hamza(char32_t previous) {
  switch (previous) {
    case 'a':
      return alef_hamza_above;
    case 'i':
      return yeh_hamza;
    case 'u':
      return waw_hamza;
    default:
      return hamza;
  }
}

// The seat before u when the scribe goes by the preceding sound.
char32_t preceding_seat(char32_t previous) {
  if (previous == 'a') return alef_hamza_above;
  if (is_vowel(previous)) return hamza;
  return joins_next_letter(previous) ? yeh_hamza : hamza;
}

char32_t medial_hamza(char32_t previous, char32_t next, HamzaStyle style) {
  if (is_i(previous) || previous == yeh || is_i(next)) return yeh_hamza;
  if (previous == 'u') return waw_hamza;
  if (is_u(next)) return style == HamzaStyle::on_waw ? waw_hamza : preceding_seat(previous);
  const bool long_before = previous == 'A' || previous == 'U' || previous == waw;
  if (long_before) return hamza;
  return alef_hamza_above;
}

char32_t hamza_seat(const Sounds& word, std::size_t at, HamzaStyle style) {
  std::size_t first = at;
  while (first > 0 && word[first - 1] == hamza) --first;
  const char32_t next = word[at + 1];
  if (first == 0) return initial_hamza(next);
  const char32_t previous = word[first - 1];
  return next == 0 ? final_hamza(previous) : medial_hamza(previous, next, style);
}

bool takes_accusative_alef(const Sounds& word, std::size_t at) {
  const bool after_hamza = at >= 3 && word[at - 2] == hamza;
  return !(after_hamza && is_a(word[at - 3]));
}

// Vowelless w after i and y after u turn into the vowel's own letter: iwsal, isal.
char32_t assimilated_glide(const Sounds& word, std::size_t at) {
  const char32_t sound = word[at];
  const char32_t next = word[at + 1];
  if (at == 0 || next == 0 || next == sound || is_vowel(next)) return sound;
  if (sound == waw && word[at - 1] == 'i') return yeh;
  if (sound == yeh && word[at - 1] == 'u') return waw;
  return sound;
}

class Writer {
 public:
  explicit Writer(Spelling spelling) : spelling_(spelling) {}  // leaves bytes_ unset: clearing it costs more than the writing

  void put(char32_t letter) {
    if (spelling_ == Spelling::folded) letter = folded_letter(letter);
    last_ = letter;
    bytes_[size_++] = static_cast<char>(0xC0U | (letter >> 6U));
    bytes_[size_++] = static_cast<char>(0x80U | (letter & 0x3FU));
  }
  void replace_last(char32_t letter) {
    size_ -= 2;
    put(letter);
  }
  [[nodiscard]] char32_t last() const { return last_; }
  [[nodiscard]] std::string text() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 128> bytes_;  // four bytes for each sound that a word can have
  std::size_t size_ = 0;
  char32_t last_ = 0;
  Spelling spelling_;
};

void write_long_a(Writer& writer, const Sounds& word, std::size_t at) {
  const bool on_hamza = at > 0 && word[at - 1] == hamza;
  if (on_hamza && folded_letter(writer.last()) == alef) {
    writer.replace_last(alef_madda);
  } else {
    writer.put(alef);
  }
}

void write_vowel(Writer& writer, const Sounds& word, std::size_t at) {
  if (at == 0) writer.put(alef);
  switch (word[at]) {
    case 'A':
      if (at > 0) write_long_a(writer, word, at);
      break;
    case 'Y':
      writer.put(at > 0 && word[at - 1] == yeh ? alef : alef_maksura);
      break;
    case 'I':
      writer.put(yeh);
      break;
    case 'U':
      writer.put(waw);
      break;
    case 'O':
      writer.put(alef);
      break;
    case 'N':
      if (takes_accusative_alef(word, at)) writer.put(alef);
      break;
    case 'H':
      writer.put(teh_marbuta);
      break;
    default:
      break;
  }
}

}  // namespace

void Sounds::append(std::string_view pattern, const std::array<char32_t, 4>& root, char32_t infix) {
  for (const char letter : pattern) {
    if (letter >= '1' && letter <= '4') {
      push(root[static_cast<std::size_t>(letter - '1')]);
    } else {
      push(letter == 'T' ? infix : pattern_consonant(letter));
    }
  }
}

void Sounds::drop_first() {
  for (std::size_t at = 1; at < size_; ++at) sounds_[at - 1] = sounds_[at];
  if (size_ > 0) --size_;
}

void Sounds::merge_initial_hamzas() {
  const Sounds& word = *this;
  const bool two = word[0] == hamza && is_short_vowel(word[1]) && word[2] == hamza;
  if (!two || word[3] == 0 || word[3] == hamza || is_vowel(word[3])) return;
  const char32_t lengthened = word[1] - U'a' + U'A';
  drop_first();
  sounds_[0] = static_cast<char16_t>(hamza);
  sounds_[1] = static_cast<char16_t>(lengthened);
}

std::string spell(const Sounds& word, Spelling spelling, HamzaStyle style) {
  Writer writer(spelling);
  for (std::size_t at = 0; at < word.size(); ++at) {
    const char32_t sound = word[at];
    if (sound < first_letter) {
      write_vowel(writer, word, at);
    } else if (word[at + 1] == sound) {
      continue;  // shadda
    } else if (sound == hamza) {
      writer.put(hamza_seat(word, at, style));
    } else if (sound == waw || sound == yeh) {
      writer.put(assimilated_glide(word, at));
    } else {
      writer.put(sound);
    }
  }
  return writer.text();
}

bool joins_next_letter(char32_t letter) {
  switch (letter) {
    case hamza:
    case alef:
    case alef_madda:
    case alef_hamza_above:
    case alef_hamza_below:
    case waw:
    case waw_hamza:
    case dal:
    case thal:
    case reh:
    case zain:
    case teh_marbuta:
    case alef_maksura:
      return false;
    default:
      return true;
  }
}

char32_t folded_letter(char32_t letter) {
  switch (letter) {
    case alef_madda:
    case alef_hamza_above:
    case alef_hamza_below:
    case alef_wasla:
      return alef;
    case waw_hamza:
      return waw;
    case yeh_hamza:
    case alef_maksura:
      return yeh;
    case teh_marbuta:
      return heh;
    default:
      return letter;
  }
}

}  // namespace rawabit
