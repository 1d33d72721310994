// SPDX-License-Identifier: Apache-2.0
#include "extract/read/plain_text_reader.hpp"

#include <fmt/format.h>

#include <utility>

#include "extract/read/text_encoding.hpp"
#include "extract/record/error.hpp"

namespace rawabit {

namespace {

class PlainTextReader final : public ArticleReader {
 public:
  PlainTextReader(std::string bytes, std::string path) : bytes_(std::move(bytes)), path_(std::move(path)) {}

  std::optional<Article> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    Article article;
    article.text = decode_text(bytes_, path_);
    bytes_.clear();
    if (article.text.find_first_not_of(" \t\r\n") == std::string::npos) throw InputError(fmt::format("{}: is empty", path_));
    if (article.text.size() > longest_text) throw InputError(fmt::format("{}: the text is longer than 1 MB; divide it into articles", path_));
    return article;
  }

 private:
  std::string bytes_;
  std::string path_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleReader> make_plain_text_reader(std::string bytes, const std::string& path) {
  return std::make_unique<PlainTextReader>(std::move(bytes), path);
}

}  // namespace rawabit
