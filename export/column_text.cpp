// SPDX-License-Identifier: Apache-2.0
#include "export/column_text.hpp"

#include <fmt/format.h>

#include <utility>

#include "export/text_escape.hpp"

namespace rawabit {

namespace {

struct ValueText {
  std::optional<std::string> operator()(std::monostate /*none*/) const { return std::nullopt; }
  std::optional<std::string> operator()(const std::string& text) const {
    std::string cleaned = xml_text(text);
    if (cleaned.empty()) return std::nullopt;
    return cleaned;
  }
  std::optional<std::string> operator()(std::uint64_t count) const { return fmt::format("{}", count); }
  std::optional<std::string> operator()(double number) const { return fmt::format("{}", number); }
  std::optional<std::string> operator()(bool flag) const { return flag ? "true" : "false"; }
};

}  // namespace

std::string_view type_name(ColumnType type) {
  switch (type) {
    case ColumnType::caption:
    case ColumnType::text:
    case ColumnType::day:
      return "string";
    case ColumnType::count:
      return "long";
    case ColumnType::number:
      return "double";
    case ColumnType::flag:
      return "boolean";
  }
  return "string";
}

std::optional<std::string> value_text(const ColumnValue& value) { return std::visit(ValueText{}, value); }

std::optional<std::string> gephi_value_text(std::string_view column, const ColumnValue& value) {
  std::optional<std::string> text = value_text(value);
  if (text && std::holds_alternative<std::string>(value)) text = gephi_text(*std::move(text), column == "label");
  return text;
}

}  // namespace rawabit
