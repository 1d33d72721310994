// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "extract/read/html_tree.hpp"
#include "extract/read/text_encoding.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

// The value behind `name` and '=' in a tag: charset="utf-8", encoding='utf-8', content="text/html; charset=utf-8".
std::string value_behind(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    std::size_t start = tag.find_first_not_of(blanks, at + name.size());
    if (start == std::string_view::npos || tag[start] != '=') continue;
    start = tag.find_first_not_of(" \t\r\n\f\"'", start + 1);
    if (start == std::string_view::npos) continue;
    return std::string(tag.substr(start, tag.find_first_of(" \t\r\n\f\"';>", start) - start));
  }
  return {};
}

std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t most_read = 16'384;
  const std::string start = ascii_lower_case(bytes.substr(0, most_read));
  const std::size_t first = start.find_first_not_of(blanks);
  for (std::size_t at = start.find('<'); at != std::string::npos; at = start.find('<', at + 1)) {
    const std::string_view rest = std::string_view(start).substr(at);
    if (rest.starts_with("<!--")) {
      at = start.find("-->", at);
      if (at == std::string::npos) break;
      continue;
    }
    const std::string_view tag = rest.substr(0, rest.find('>'));
    std::string name;
    if (tag.starts_with("<meta")) name = value_behind(tag, "charset");
    if (at == first && tag.starts_with("<?xml")) name = value_behind(tag, "encoding");
    if (!name.empty()) return name;
  }
  return {};
}

std::optional<std::string> convert(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  // Western pages that name ISO 8859-1 use the quotation marks and dashes of Windows.
  const char* name = encoding == "iso-8859-1" || encoding == "latin1" ? "windows-1252" : encoding.c_str();
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  // The declaration was read as ASCII: an encoding that has ASCII elsewhere is named by mistake.
  constexpr std::string_view ascii = "<meta>";
  if (icu::UnicodeString(ascii.data(), static_cast<std::int32_t>(ascii.size()), converter.get(), status) != icu::UnicodeString(ascii.data())) {
    return std::nullopt;
  }
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) return std::nullopt;
  std::string result;
  text.toUTF8String(result);
  return result;
}

bool has_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

}  // namespace

std::string decode_html(std::string_view bytes, const std::string& path) {
  constexpr std::size_t most_bytes = std::size_t{1} << 30U;
  if (bytes.size() <= most_bytes && !has_byte_order_mark(bytes)) {
    const std::string encoding = declared_encoding(bytes);
    const bool as_utf8 = encoding.empty() || encoding == "utf-8" || encoding == "utf8";
    if (!as_utf8 && (is_ascii(bytes) || utf8::first_invalid_byte(bytes))) {
      if (const auto text = convert(bytes, encoding)) return decode_text(*text, path);
    }
  }
  return decode_text(bytes, path);
}

}  // namespace rawabit
