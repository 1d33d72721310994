// SPDX-License-Identifier: Apache-2.0
#include "extract/read/json_reader.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "extract/read/text_encoding.hpp"
#include "extract/record/article_parser.hpp"
#include "extract/record/error.hpp"
#include "extract/record/record_json.hpp"
#include "extract/text/utf8.hpp"

namespace rawabit {

namespace {

class JsonLinesReader final : public ArticleReader {
 public:
  JsonLinesReader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix)
      : lines_(std::move(stream), std::move(prefix)), id_prefix_(std::move(id_prefix)) {}

  std::optional<Article> next() override {
    std::string line;
    while (lines_.next(line)) {
      constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
      std::string_view text = line;
      if (lines_.number() == 1 && text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
      if (text.find_first_not_of(" \t") == std::string_view::npos) continue;
      if (const auto invalid = utf8::first_invalid_byte(text)) {
        throw InputError(fmt::format("{}:{}: byte {} is no valid UTF-8", lines_.name(), lines_.number(), *invalid + 1));
      }
      try {
        return parser_.parse(text, fmt::format("{}:{}", id_prefix_, lines_.number()));
      } catch (const InputError& error) {
        throw InputError(fmt::format("{}:{}: {}", lines_.name(), lines_.number(), error.what()));
      }
    }
    return std::nullopt;
  }

 private:
  LineReader lines_;
  std::string id_prefix_;
  ArticleParser parser_;
};

class JsonReader final : public ArticleReader {
 public:
  JsonReader(std::string bytes, std::string path, std::string id_prefix)
      : bytes_(std::move(bytes)), path_(std::move(path)), id_prefix_(std::move(id_prefix)) {}

  std::optional<Article> next() override {
    if (!parsed_) parse();
    if (at_ >= objects_.size()) return std::nullopt;
    const nlohmann::json object = std::move(objects_[at_++]);
    try {
      return parse_article(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace),
                           objects_.size() == 1 ? id_prefix_ : fmt::format("{}:{}", id_prefix_, at_));
    } catch (const InputError& error) {
      throw InputError(fmt::format("{}: article {}: {}", path_, at_, error.what()));
    }
  }

 private:
  void parse() {
    parsed_ = true;
    const std::string text = decode_text(bytes_, path_);
    bytes_.clear();
    try {
      // Printing an object again goes as deep as it is nested; nothing that an article has is nested.
      static constexpr int deepest = 100;
      auto document = nlohmann::json::parse(text, [this](int depth, nlohmann::json::parse_event_t /*event*/, nlohmann::json& /*value*/) {
        if (depth > deepest) throw InputError(fmt::format("{}: JSON is nested more than {} deep", path_, deepest));
        return true;
      });
      if (document.is_array()) {
        for (auto& object : document) objects_.push_back(std::move(object));
      } else {
        objects_.push_back(std::move(document));
      }
    } catch (const nlohmann::json::parse_error& error) {
      throw InputError(fmt::format("{}: no valid JSON at byte {}", path_, error.byte));
    } catch (const nlohmann::json::out_of_range&) {
      throw InputError(fmt::format("{}: holds a number that is too large", path_));
    }
  }

  std::string bytes_;
  std::string path_;
  std::string id_prefix_;
  bool parsed_ = false;
  std::vector<nlohmann::json> objects_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<ArticleReader> make_json_lines_reader(std::unique_ptr<ByteStream> stream, std::string prefix, std::string id_prefix) {
  return std::make_unique<JsonLinesReader>(std::move(stream), std::move(prefix), std::move(id_prefix));
}

std::unique_ptr<ArticleReader> make_json_reader(std::string bytes, const std::string& path, std::string id_prefix) {
  return std::make_unique<JsonReader>(std::move(bytes), path, std::move(id_prefix));
}

}  // namespace rawabit
