// SPDX-License-Identifier: Apache-2.0
#include "extract/read/html_reader.hpp"

#include <fmt/format.h>

#include <utility>

#include "extract/read/html_encoding.hpp"
#include "extract/read/html_main_text.hpp"
#include "extract/read/html_metadata.hpp"
#include "extract/read/html_tree.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

class HtmlReader final : public ArticleReader {
 public:
  HtmlReader(std::string bytes, std::string path) : bytes_(std::move(bytes)), path_(std::move(path)) {}

  std::optional<Article> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    const HtmlTree page(decode_html(bytes_, path_));
    bytes_.clear();
    if (page.root() == nullptr) throw InputError(fmt::format("{}: the page is empty", path_));
    PageMetadata metadata = read_metadata(page);
    Article article;
    article.text = html_main_text(page, metadata.title);
    // Pages that a script fills, or that show the first lines only, have the whole text in their JSON-LD.
    if (letter_count(article.text) * 2 < letter_count(metadata.body)) article.text = std::move(metadata.body);
    if (article.text.empty()) throw InputError(fmt::format("{}: the page has no article text", path_));
    if (article.text.size() > longest_text || metadata.title.size() > longest_text) {
      throw InputError(fmt::format("{}: the text is longer than 1 MB; divide it into articles", path_));
    }
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
