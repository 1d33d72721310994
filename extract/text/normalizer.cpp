// SPDX-License-Identifier: Apache-2.0
#include "extract/text/normalizer.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstring>
#include <memory>

#include "extract/text/arabic_letters.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

// What one code point folds to: up to `capacity` bytes of UTF-8. ICU decides once per process and code point below
// `table_size`; texts are then folded by table look-ups alone.
struct Folding {
  static constexpr std::size_t capacity = 8;
  std::uint8_t length = 0;
  bool mark = false;  // belongs to the letter before it
  std::array<char, capacity> bytes{};
};

char32_t fold_letter(char32_t letter) {
  switch (letter) {
    case arabic::alef_madda:
    case arabic::alef_hamza_above:
    case arabic::alef_hamza_below:
    case arabic::alef_wasla:
      return arabic::alef;
    case arabic::waw_hamza:
      return arabic::waw;
    case arabic::yeh_hamza:
    case arabic::alef_maksura:
    case 0x06CC:  // Farsi yeh
    case 0x06D2:  // yeh barree
      return arabic::yeh;
    case arabic::teh_marbuta:
    case 0x06C0:  // heh with yeh above
    case 0x06C1:  // heh goal
    case 0x06C2:
    case 0x06C3:
    case 0x06BE:  // heh doachashmee
    case 0x06D5:  // ae
      return arabic::heh;
    case 0x06A9:  // keheh
    case 0x06AF:  // gaf
    case 0x06AD:  // ng, Maghrebi g
      return arabic::kaf;
    case 0x067E:  // peh
      return arabic::beh;
    case 0x0686:  // tcheh
      return arabic::jeem;
    case 0x06A4:  // veh
      return arabic::feh;
    case 0x06A8:  // qaf with three dots, Maghrebi g
      return arabic::qaf;
    case 0x0698:  // jeh
      return arabic::zain;
    default:
      return letter;
  }
}

char32_t fold_sign(char32_t sign) {
  switch (sign) {
    case 0x060C:
      return ',';
    case 0x061B:
      return ';';
    case 0x061F:
      return '?';
    case 0x066A:
      return '%';
    case 0x066B:
      return '.';
    case 0x066C:
      return ',';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2039:
    case 0x203A:
    case 0x300C:
    case 0x300D:
      return '"';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x0060:
      return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    default:
      return sign;
  }
}

Folding fold_code_point(char32_t point, const icu::Normalizer2& compatibility) {
  Folding folding;
  if (point == '\n') {
    folding.bytes[0] = '\n';
    folding.length = 1;
    return folding;
  }
  std::string out;
  if (point == utf8::replacement || u_isUWhiteSpace(static_cast<UChar32>(point)) || point == 0x00A0) {
    out = " ";
  } else {
    icu::UnicodeString decomposed;
    const icu::UnicodeString single(static_cast<UChar32>(fold_sign(point)));
    UErrorCode status = U_ZERO_ERROR;
    compatibility.normalize(single, decomposed, status);
    for (std::int32_t i = 0; i < decomposed.length();) {
      const UChar32 part = decomposed.char32At(i);
      i += U16_LENGTH(part);
      const auto type = u_charType(part);
      const bool dropped = type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR ||
                           static_cast<char32_t>(part) == arabic::tatweel;
      if (dropped) continue;
      const std::int32_t digit = u_charDigitValue(part);
      if (digit >= 0) {
        out.push_back(static_cast<char>('0' + digit));
      } else {
        utf8::append(out, fold_letter(fold_sign(static_cast<char32_t>(u_tolower(part)))));
      }
    }
  }
  // The isolated forms of marks decompose to a blank and the mark.
  const bool blank_before_mark =
      out == " " && !u_isUWhiteSpace(static_cast<UChar32>(point)) && point != utf8::replacement && point >= 0xFE70 && point <= 0xFE7F;
  if (blank_before_mark) out.clear();
  folding.mark = out.empty();
  // Ligatures longer than a few letters (the phrase ligatures of U+FDF0) name no actor: a space keeps words apart.
  if (out.size() > Folding::capacity) out = " ";
  folding.length = static_cast<std::uint8_t>(out.size());
  std::copy(out.begin(), out.end(), folding.bytes.begin());
  return folding;
}

class FoldingTable {
 public:
  FoldingTable() : compatibility_(normalizer()) {
    low_.reserve(low_size);
    for (char32_t point = 0; point < low_size; ++point) low_.push_back(fold_code_point(point, compatibility_));
    high_.reserve(high_end - high_begin);
    for (char32_t point = high_begin; point < high_end; ++point) high_.push_back(fold_code_point(point, compatibility_));
  }

  // `other` keeps what no table has; valid until its next use.
  [[nodiscard]] const Folding& operator()(char32_t point, Folding& other) const {
    if (point < low_size) return low_[point];
    if (point >= high_begin && point < high_end) return high_[point - high_begin];
    other = fold_code_point(point, compatibility_);
    return other;
  }

 private:
  // Latin to Arabic, and the general punctuation: what nearly every character of a news text falls into.
  static constexpr char32_t low_size = 0x0750;
  static constexpr char32_t high_begin = 0x2000;
  static constexpr char32_t high_end = 0x2070;

  static const icu::Normalizer2& normalizer() {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKDInstance(status);
  }

  const icu::Normalizer2& compatibility_;
  std::vector<Folding> low_;
  std::vector<Folding> high_;
};

const FoldingTable& folding_table() {
  static const FoldingTable table;
  return table;
}

}  // namespace

FoldedText::FoldedText(std::string_view original) {
  const FoldingTable& table = folding_table();
  Folding other;
  // Written in whole foldings, and cut to length at the end.
  std::size_t room = original.size() + Folding::capacity;
  const auto make_room = [&] {
    folded_.resize(room);
    start_.resize(room);
    end_.resize(room);
  };
  make_room();
  std::size_t size = 0;
  std::size_t last_letter = 0;  // first folded byte of the latest character
  for (std::size_t at = 0; at < original.size();) {
    const utf8::CodePoint point = utf8::decode(original, at);
    const auto next = static_cast<std::uint32_t>(at + point.length);
    const Folding& folding = table(point.value, other);
    if (folding.length == 0) {
      if (folding.mark && u_charType(static_cast<UChar32>(point.value)) == U_NON_SPACING_MARK) {
        for (std::size_t i = last_letter; i < size; ++i) end_[i] = next;
      }
    } else {
      if (size + Folding::capacity > room) {
        room *= 2;
        make_room();
      }
      last_letter = size;
      std::memcpy(folded_.data() + size, folding.bytes.data(), Folding::capacity);
      // Two at once, as most letters have; what is too many is written over.
      start_[size] = start_[size + 1] = static_cast<std::uint32_t>(at);
      end_[size] = end_[size + 1] = next;
      for (std::size_t i = 2; i < folding.length; ++i) {
        start_[size + i] = static_cast<std::uint32_t>(at);
        end_[size + i] = next;
      }
      size += folding.length;
    }
    at = next;
  }
  folded_.resize(size);
  start_.resize(size);
  end_.resize(size);
}

Span FoldedText::original(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > start_.size()) return {};
  return {start_[begin], end_[end - 1]};
}

char32_t plain_letter(char32_t point) {
  constexpr char32_t first_form = 0xFE70;
  constexpr char32_t last_form = 0xFEFC;
  if (point < first_form || point > last_form) return point;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* compatibility = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString plain;
  if (U_FAILURE(status) || !compatibility->getDecomposition(static_cast<UChar32>(point), plain) || plain.isEmpty()) return point;
  return static_cast<char32_t>(plain.char32At(plain.length() - 1));
}

std::string fold(std::string_view text) {
  const FoldingTable& table = folding_table();
  Folding other;
  std::string folded(text.size() + Folding::capacity, '\0');
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    at += point.length;
    const Folding& folding = table(point.value, other);
    if (size + Folding::capacity > folded.size()) folded.resize(2 * folded.size());
    std::memcpy(folded.data() + size, folding.bytes.data(), Folding::capacity);
    size += folding.length;
  }
  folded.resize(size);
  return folded;
}

}  // namespace rawabit
