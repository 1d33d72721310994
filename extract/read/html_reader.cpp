// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_reader.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <utility>

#include "extract/read/html_main_text.hpp"
#include "extract/read/html_metadata.hpp"
#include "extract/read/text_encoding.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

class HtmlReader final : public ArticleReader {
 public:
  HtmlReader(std::string bytes, std::string path) : bytes_(std::move(bytes)), path_(std::move(path)) {}

  std::optional<Article> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    const std::string page = decode_text(bytes_, path_);
    bytes_.clear();
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options), &xmlFreeDoc);
    if (!document || xmlDocGetRootElement(document.get()) == nullptr) throw InputError(fmt::format("{}: no HTML page", path_));
    PageMetadata metadata = read_metadata(*document);
    Article article;
    article.text = main_text(*document);
    if (article.text.empty()) article.text = std::move(metadata.body);
    if (article.text.empty()) throw InputError(fmt::format("{}: the page has no text", path_));
    article.title = std::move(metadata.title);
    article.date = std::move(metadata.date);
    article.source = std::move(metadata.source);
    article.url = std::move(metadata.url);
    return article;
  }

 private:
  std::string bytes_;
  std::string path_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleReader> make_html_reader(std::string bytes, const std::string& path) {
  return std::make_unique<HtmlReader>(std::move(bytes), path);
}

}  // namespace rawabit
