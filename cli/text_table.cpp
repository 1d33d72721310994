// SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

template <typename Visit>
void for_each_letter(std::string_view text, const Visit& visit) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    visit(static_cast<UChar32>(point.value), text.substr(at, point.length));
    at += point.length;
  }
}

bool is_right_to_left(UChar32 letter) {
  const UCharDirection direction = u_charDirection(letter);
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for_each_letter(text, [&](UChar32 letter, std::string_view /*bytes*/) {
    const int category = u_charType(letter);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR || category == U_CONTROL_CHAR) return;
    const int east_asian = u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH);
    width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
  });
  return width;
}

std::string isolated(std::string_view text) {
  bool needed = false;
  for_each_letter(text, [&](UChar32 letter, std::string_view /*bytes*/) { needed = needed || is_right_to_left(letter); });
  if (!needed) return std::string(text);
  std::string result;
  utf8::append(result, 0x2068);  // first strong isolate
  result += text;
  utf8::append(result, 0x2069);  // pop directional isolate
  return result;
}

std::string one_line(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_letter(text, [&](UChar32 letter, std::string_view bytes) {
    if (u_charType(letter) == U_CONTROL_CHAR || letter == 0x2028 || letter == 0x2029) {
      result += ' ';
    } else {
      result += bytes;
    }
  });
  return result;
}

std::string caret_lines(std::string_view text, std::size_t column) {
  std::size_t width = 0;
  std::size_t letters = 0;
  bool fits = true;
  for_each_letter(text, [&](UChar32 letter, std::string_view bytes) {
    fits = fits && !is_right_to_left(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    if (++letters < column) width += display_width(bytes);
  });
  if (!fits || text.empty()) return {};
  return "\n  " + one_line(text) + "\n  " + std::string(width + (column > letters + 1 ? column - letters - 1 : 0), ' ') + '^';
}

TextTable::TextTable(std::vector<Column> columns, bool for_terminal) : columns_(std::move(columns)), for_terminal_(for_terminal) {
  for (const Column& column : columns_) widths_.push_back(display_width(column.title));
}

void TextTable::add_row(std::vector<std::string> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    cells[i] = one_line(cells[i]);
    widths_[i] = std::max(widths_[i], display_width(cells[i]));
  }
  rows_.push_back(std::move(cells));
}

std::string TextTable::header() const {
  std::vector<std::string> titles;
  for (const Column& column : columns_) titles.push_back(column.title);
  return line(titles);
}

std::string TextTable::row(std::size_t index) const { return line(rows_[index]); }

std::string TextTable::line(const std::vector<std::string>& cells) const {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string padding(widths_[i] - display_width(cells[i]), ' ');
    const std::string cell = for_terminal_ ? isolated(cells[i]) : cells[i];
    if (i != 0) text += "  ";
    text += columns_[i].align == Align::right ? padding + cell : cell + padding;
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace rawabit
