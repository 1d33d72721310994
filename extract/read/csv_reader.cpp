// SPDX-License-Identifier: Apache-2.0
#include "extract/read/csv_reader.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

struct ColumnName {
  std::string_view header;
  std::string_view field;
};

constexpr std::array<ColumnName, 18> column_names = {{{"id", "id"},
                                                      {"text", "text"},
                                                      {"body", "text"},
                                                      {"content", "text"},
                                                      {"article", "text"},
                                                      {"title", "title"},
                                                      {"headline", "title"},
                                                      {"date", "date"},
                                                      {"published", "date"},
                                                      {"pubdate", "date"},
                                                      {"published_at", "date"},
                                                      {"source", "source"},
                                                      {"publisher", "source"},
                                                      {"outlet", "source"},
                                                      {"url", "url"},
                                                      {"link", "url"},
                                                      {"language", "language"},
                                                      {"lang", "language"}}};

std::string_view field_of(std::string_view header) {
  std::string lower;
  for (const char c : header) {
    if (c != ' ') lower.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
  }
  for (const ColumnName& column : column_names) {
    if (column.header == lower) return column.field;
  }
  return {};
}

class CsvReader final : public ArticleReader {
 public:
  CsvReader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix, char separator)
      : lines_(std::move(stream), std::move(prefix)), id_prefix_(std::move(id_prefix)), separator_(separator) {}

  std::optional<Article> next() override {
    if (!header_read_) read_header();
    if (fields_.empty()) return std::nullopt;
    std::vector<std::string> cells;
    while (read_row(cells)) {
      if (cells.size() == 1 && cells.front().empty()) continue;
      if (cells.size() != fields_.size()) fail(fmt::format("found {} fields, expected {} as in the header", cells.size(), fields_.size()));
      // The fields take the way of JSON Lines, so that both are checked alike.
      nlohmann::json object = nlohmann::json::object();
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (fields_[i].empty() || cells[i].empty()) continue;
        if (utf8::first_invalid_byte(cells[i])) fail(fmt::format("field \"{}\" is no valid UTF-8", fields_[i]));
        object[std::string(fields_[i])] = std::move(cells[i]);
      }
      try {
        return parse_article(object.dump(), fmt::format("{}:{}", id_prefix_, row_));
      } catch (const InputError& error) {
        fail(error.what());
      }
    }
    return std::nullopt;
  }

 private:
  [[noreturn]] void fail(std::string_view message) const { throw InputError(fmt::format("{}:{}: {}", lines_.name(), row_, message)); }

  void read_header() {
    header_read_ = true;
    std::vector<std::string> cells;
    if (!read_row(cells)) fail("is empty, expected a header row");
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (cells.front().starts_with(byte_order_mark)) cells.front().erase(0, byte_order_mark.size());
    bool has_text = false;
    for (const std::string& cell : cells) {
      const std::string_view field = field_of(cell);
      has_text = has_text || field == "text";
      fields_.push_back(field);
    }
    if (!has_text) {
      fields_.clear();
      fail("the header names no column \"text\"");
    }
  }

  // Headlines start with quoted words: a quotation mark opens a quoted field only if its partner ends the field, here or on a
  // later line.
  [[nodiscard]] bool is_quoted_from(std::string_view line, std::size_t at) const {
    for (at = line.find('"', at); at != std::string_view::npos; at = line.find('"', at + 2)) {
      if (at + 1 == line.size() || line[at + 1] == separator_) return true;
      if (line[at + 1] != '"') return false;
    }
    return true;
  }

  // One row, which may span lines.
  bool read_row(std::vector<std::string>& cells) {
    cells.clear();
    std::string line;
    if (!lines_.next(line)) return false;
    row_ = lines_.number();
    std::string cell;
    std::size_t at = 0;
    bool quoted = false;
    bool too_long = false;
    for (;;) {
      if (at == line.size()) {
        if (!quoted) break;
        if (!lines_.next(line)) fail("a quoted field is not closed");
        if (cell.size() > LineReader::longest_line) {
          // Read on without it: from its middle no line would be a row.
          too_long = true;
          cell.clear();
        }
        cell.push_back('\n');
        at = 0;
        continue;
      }
      const char c = line[at++];
      if (quoted) {
        if (c != '"') {
          cell.push_back(c);
        } else if (at < line.size() && line[at] == '"') {
          cell.push_back('"');
          ++at;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.empty() && is_quoted_from(line, at)) {
        quoted = true;
      } else if (c == separator_) {
        cells.push_back(std::move(cell));
        cell.clear();
      } else {
        cell.push_back(c);
      }
    }
    if (too_long) fail(fmt::format("a field is longer than {} MB", LineReader::longest_line >> 20U));
    cells.push_back(std::move(cell));
    return true;
  }

  LineReader lines_;
  std::string id_prefix_;
  char separator_;
  bool header_read_ = false;
  std::size_t row_ = 1;
  std::vector<std::string_view> fields_;
};

}  // namespace

std::unique_ptr<ArticleReader> make_csv_reader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix, char separator) {
  return std::make_unique<CsvReader>(std::move(stream), std::move(prefix), std::move(id_prefix), separator);
}

}  // namespace rawabit
