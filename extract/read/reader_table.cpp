// SPDX-License-Identifier: Apache-2.0
#include "extract/read/reader_table.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <utility>

#include "extract/read/csv_reader.hpp"
#include "extract/read/html_reader.hpp"
#include "extract/read/json_reader.hpp"
#include "extract/read/plain_text_reader.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

// Of documents that are read as a whole. The tree of a page takes 15 times its bytes; a JSON document may hold many articles.
constexpr std::size_t most_bytes = 16'000'000;
constexpr std::size_t most_json_bytes = 100'000'000;

std::string whole(ReaderInput& input, std::size_t most) { return std::move(input.prefix) + read_all(*input.stream, most); }

std::unique_ptr<ArticleReader> make_text(ReaderInput input) {
  std::string bytes = whole(input, most_bytes);
  return make_plain_text_reader(std::move(bytes), input.stream->name());
}

std::unique_ptr<ArticleReader> make_json_lines(ReaderInput input) {
  return make_json_lines_reader(std::move(input.stream), std::move(input.prefix), std::move(input.id));
}

std::unique_ptr<ArticleReader> make_json(ReaderInput input) {
  std::string bytes = whole(input, most_json_bytes);
  return make_json_reader(std::move(bytes), input.stream->name(), std::move(input.id));
}

std::unique_ptr<ArticleReader> make_csv(ReaderInput input) {
  return make_csv_reader(std::move(input.stream), std::move(input.prefix), std::move(input.id), ',');
}

std::unique_ptr<ArticleReader> make_tsv(ReaderInput input) {
  return make_csv_reader(std::move(input.stream), std::move(input.prefix), std::move(input.id), '\t');
}

std::unique_ptr<ArticleReader> make_html(ReaderInput input) {
  std::string bytes = whole(input, most_bytes);
  return make_html_reader(std::move(bytes), input.stream->name());
}

constexpr std::array<InputFormat, 6> formats = {
    {{"text", ".txt", "plain text, one article a file, in UTF-8, UTF-16, Windows-1256 or ISO-8859-6", make_text},
     {"jsonl", ".jsonl .ndjson", "JSON Lines: one object a line with id, text, title, date, source, url, language", make_json_lines},
     {"json", ".json", "one such object, or an array of them", make_json},
     {"csv", ".csv", "comma-separated values with a header row", make_csv},
     {"tsv", ".tsv .tab", "tab-separated values with a header row", make_tsv},
     {"html", ".html .htm .xhtml", "a web page: its main text, title, date and source", make_html}}};

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

bool has_suffix(const InputFormat& format, std::string_view path) {
  std::string_view rest = format.suffixes;
  while (!rest.empty()) {
    const std::size_t blank = std::min(rest.find(' '), rest.size());
    if (path.ends_with(rest.substr(0, blank))) return true;
    rest.remove_prefix(std::min(blank + 1, rest.size()));
  }
  return false;
}

// An object that goes on after its first line is one document; JSON Lines end theirs there.
bool is_object_over_lines(std::string_view bytes) {
  const std::size_t feed = bytes.find('\n');
  if (feed == std::string_view::npos) return false;
  const std::size_t last = bytes.substr(0, feed).find_last_not_of(" \t\r");
  return last != std::string_view::npos && (bytes[last] == '{' || bytes[last] == ',');
}

bool looks_like_html(std::string_view bytes) {
  const std::string start = lower_case(bytes.substr(0, 1000));
  return start.find("<!doctype html") != std::string::npos || start.find("<html") != std::string::npos;
}

}  // namespace

std::span<const InputFormat> input_formats() { return formats; }

std::string input_format_names() {
  std::string names;
  for (const InputFormat& format : formats) names += fmt::format("{}{}", names.empty() ? "" : ", ", format.name);
  return names;
}

const InputFormat& find_input_format(std::string_view name) {
  for (const InputFormat& format : formats) {
    if (format.name == name) return format;
  }
  throw UsageError(fmt::format("unknown input format '{}'; choose one of: {}", name, input_format_names()));
}

const InputFormat& guess_input_format(std::string_view path, std::string_view first_bytes) {
  std::string lower = lower_case(path);
  if (lower.ends_with(".gz")) lower.resize(lower.size() - 3);
  for (const InputFormat& format : formats) {
    if (has_suffix(format, lower)) return format;
  }
  const std::size_t first = first_bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first != std::string_view::npos) {
    if (first_bytes[first] == '{') return find_input_format(is_object_over_lines(first_bytes.substr(first)) ? "json" : "jsonl");
    if (first_bytes[first] == '[') return find_input_format("json");
    if (first_bytes[first] == '<' && looks_like_html(first_bytes)) return find_input_format("html");
  }
  return path.empty() ? find_input_format("jsonl") : formats.front();
}

}  // namespace rawabit
