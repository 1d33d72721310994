// SPDX-License-Identifier: Apache-2.0
#include "extract/read/text_encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "extract/record/error.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

std::string convert(std::string_view bytes, const char* encoding, const std::string& path) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
  if (U_FAILURE(status)) throw InputError(fmt::format("{}: encoding {} is not known", path, encoding));
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) throw InputError(fmt::format("{}: cannot be read as {}", path, encoding));
  std::string result;
  text.toUTF8String(result);
  return result;
}

// Text without a mark in UTF-16 has a zero byte, or the high byte of the Arabic block, in every second place.
const char* utf16_without_mark(std::string_view bytes) {
  const std::size_t sample = std::min<std::size_t>(bytes.size(), 2000) & ~std::size_t{1};
  if (sample < 8) return nullptr;
  std::array<std::size_t, 2> high{};
  for (std::size_t i = 0; i < sample; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte == 0 || byte == 0x06) ++high[i % 2];
  }
  const std::size_t pairs = sample / 2;
  if (high[1] * 10 >= pairs * 9 && high[0] * 4 <= pairs) return "UTF-16LE";
  if (high[0] * 10 >= pairs * 9 && high[1] * 4 <= pairs) return "UTF-16BE";
  return nullptr;
}

const char* detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  constexpr std::size_t most_read = 64'000;
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), most_read)), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  // Single-byte encodings that Arabic and western news use; others are mistakes of the statistics.
  static constexpr std::array<std::string_view, 4> plausible = {"windows-1256", "ISO-8859-6", "windows-1252", "ISO-8859-1"};
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    if (U_FAILURE(status) || name == nullptr) continue;
    for (const std::string_view candidate : plausible) {
      if (candidate == name) return candidate.data();
    }
  }
  return "windows-1256";
}

bool is_binary(std::string_view text) {
  const std::size_t sample = std::min<std::size_t>(text.size(), 4000);
  std::size_t controls = 0;
  if (text.find('\0') != std::string_view::npos) return true;
  for (std::size_t i = 0; i < sample; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20U && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f') ++controls;
  }
  return controls * 20 > sample;
}

}  // namespace

std::string decode_text(std::string_view bytes, const std::string& path) {
  constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
  constexpr std::string_view little_endian_mark = "\xFF\xFE";
  constexpr std::string_view big_endian_mark = "\xFE\xFF";
  constexpr std::size_t most_bytes = std::size_t{1} << 30U;
  if (bytes.size() > most_bytes) throw InputError(fmt::format("{}: larger than 1 GB", path));
  std::string text;
  if (bytes.starts_with(utf8_mark)) {
    text = utf8::repaired(bytes.substr(utf8_mark.size()));
  } else if (bytes.starts_with(little_endian_mark)) {
    text = convert(bytes.substr(2), "UTF-16LE", path);
  } else if (bytes.starts_with(big_endian_mark)) {
    text = convert(bytes.substr(2), "UTF-16BE", path);
  } else if (const char* wide = utf16_without_mark(bytes)) {
    text = convert(bytes, wide, path);
  } else if (is_binary(bytes)) {
    throw InputError(fmt::format("{}: binary data, expected text", path));
  } else {
    const auto invalid = utf8::first_invalid_byte(bytes);
    // One damaged byte in a long UTF-8 text does not make it another encoding.
    std::size_t wrong = 0;
    std::size_t letters = 0;
    for (std::size_t at = invalid.value_or(bytes.size()); at < bytes.size();) {
      const utf8::CodePoint point = utf8::decode(bytes, at);
      if (point.length == 1 && static_cast<unsigned char>(bytes[at]) >= 0x80U) ++wrong;
      if (point.length > 1) ++letters;
      at += point.length;
    }
    text = !invalid ? std::string(bytes) : wrong * 20 < letters ? utf8::repaired(bytes) : convert(bytes, detect(bytes), path);
  }
  if (is_binary(text)) throw InputError(fmt::format("{}: binary data, expected text", path));
  return text;
}

}  // namespace rawabit
