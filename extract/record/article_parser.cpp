// SPDX-License-Identifier: Apache-2.0
#include "extract/record/article_parser.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "extract/record/record_json.hpp"
#include "extract/record/triple.hpp"

namespace rawabit {

namespace {

using simdjson::dom::element;

struct Field {
  std::string_view key;
  std::string Article::*text;
};

constexpr std::array<Field, 7> fields = {{{"id", &Article::id},
                                          {"text", &Article::text},
                                          {"title", &Article::title},
                                          {"date", &Article::date},
                                          {"source", &Article::source},
                                          {"url", &Article::url},
                                          {"language", &Article::language}}};

bool is_scalar(element value) { return !value.is_object() && !value.is_array(); }

// Tags and the like; what is nested deeper is left to parse_article, which counts how deep.
bool is_flat(element value) {
  if (simdjson::dom::array list; value.get_array().get(list) == simdjson::SUCCESS) return std::all_of(list.begin(), list.end(), is_scalar);
  if (simdjson::dom::object object; value.get_object().get(object) == simdjson::SUCCESS)
    return std::all_of(object.begin(), object.end(), [](const auto& entry) { return is_scalar(entry.value); });
  return true;
}

}  // namespace

struct ArticleParser::State {
  simdjson::dom::parser parser;

  // None for what parse_article reads otherwise, or refuses.
  std::optional<Article> read(std::string_view line, std::string_view id_if_missing) {
    simdjson::dom::object object;
    if (parser.parse(line.data(), line.size()).get_object().get(object) != simdjson::SUCCESS) return std::nullopt;
    Article article;
    bool has_text = false;
    for (const auto entry : object) {
      const element value = entry.value;
      if (!is_flat(value)) return std::nullopt;
      for (const Field& field : fields) {
        if (entry.key != field.key) continue;
        std::string_view text;
        const bool is_missing = value.is_null();
        if (!is_missing && (value.get_string().get(text) != simdjson::SUCCESS || text.size() > longest_text)) return std::nullopt;
        article.*field.text = text;
        if (field.text == &Article::text) has_text = !is_missing;
      }
    }
    if (article.id.empty()) article.id = id_if_missing;
    article.date.resize(without_time(article.date).size());
    if (!has_text || article.id.empty() || (!article.date.empty() && !is_day(article.date))) return std::nullopt;
    return article;
  }
};

ArticleParser::ArticleParser() : state_(std::make_unique<State>()) {}
ArticleParser::~ArticleParser() = default;
ArticleParser::ArticleParser(ArticleParser&&) noexcept = default;
ArticleParser& ArticleParser::operator=(ArticleParser&&) noexcept = default;

Article ArticleParser::parse(std::string_view line, std::string_view id_if_missing) {
  if (auto article = state_->read(line, id_if_missing)) return *std::move(article);
  return parse_article(line, id_if_missing);
}

}  // namespace rawabit
