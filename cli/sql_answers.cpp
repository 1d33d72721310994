// SPDX-License-Identifier: Apache-2.0
#include "cli/sql_answers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "cli/answer_json.hpp"
#include "cli/standard_output.hpp"
#include "cli/text_table.hpp"
#include "extract/record/error.hpp"
#include "graph/sql_query.hpp"

namespace rawabit {

namespace {

std::string text_of(const SqlValue& value, std::string_view nothing) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return std::string(nothing);
}

nlohmann::ordered_json json_of(const SqlValue& value) {
  return std::visit(
      [](const auto& held) -> nlohmann::ordered_json {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
          return nullptr;
        } else {
          return held;
        }
      },
      value);
}

bool is_number(const SqlValue& value) { return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value); }

// A statement that fails, as a line for the user with the place under it.
[[noreturn]] void refuse(const std::string& sql, const SqlError& error) {
  if (!error.byte) throw UsageError(fmt::format("--sql: {}", error.what()));
  const auto starts_letter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const auto end = sql.begin() + static_cast<std::ptrdiff_t>(std::min(*error.byte, sql.size()));
  const std::size_t column = static_cast<std::size_t>(std::count_if(sql.begin(), end, starts_letter)) + 1;
  throw UsageError(fmt::format("--sql, column {}: {}{}", column, error.what(), caret_lines(sql, column)));
}

struct EnoughRows {};

}  // namespace

void write_sql_answers(const Store& store, const std::string& sql, std::size_t limit, OutputForm form, Console& console) {
  std::vector<std::string> titles;
  std::vector<std::vector<SqlValue>> rows;
  std::size_t count = 0;
  const auto on_columns = [&](const std::vector<std::string>& names) {
    titles = names;
    if (form == OutputForm::tsv) console.out << tsv_line(names) << '\n';
  };
  const auto on_row = [&](const std::vector<SqlValue>& row) {
    if (form == OutputForm::table) {
      rows.push_back(row);
    } else if (form == OutputForm::tsv) {
      std::vector<std::string> cells;
      for (const SqlValue& value : row) cells.push_back(text_of(value, ""));
      console.out << tsv_line(cells) << '\n';
    } else {
      nlohmann::ordered_json object = nlohmann::ordered_json::object();
      for (std::size_t i = 0; i < row.size(); ++i) object[titles[i]] = json_of(row[i]);
      console.out << json_line(object) << '\n';
    }
    check_output(console.out);
    if (++count == limit) throw EnoughRows{};
  };
  try {
    run_sql(store, sql, on_columns, on_row);
  } catch (const SqlError& error) {
    refuse(sql, error);
  } catch (const EnoughRows&) {
  }
  if (form != OutputForm::table || rows.empty()) return;
  std::vector<TextTable::Column> columns;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const bool numbers = std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return is_number(row[i]); });
    columns.push_back({titles[i], numbers ? TextTable::Align::right : TextTable::Align::left});
  }
  TextTable table(columns, console.out_is_terminal);
  for (const std::vector<SqlValue>& row : rows) {
    std::vector<std::string> cells;
    for (const SqlValue& value : row) cells.push_back(text_of(value, "-"));
    table.add_row(std::move(cells));
  }
  console.out << table.header() << '\n';
  for (std::size_t i = 0; i < table.size(); ++i) {
    console.out << table.row(i) << '\n';
    check_output(console.out);
  }
}

}  // namespace rawabit
